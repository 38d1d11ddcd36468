import type { Locator, Page } from 'playwright-core';
import { tellBackground } from './actions';
import type { Steadfast } from './steadfast';

const day = 24 * 60 * 60_000;

/** Tracks a thread of the mailbox as if the rep had written last, `daysAgo`; gives the follow-up's key. */
export async function trackThread(
  steadfast: Steadfast,
  account: string,
  subject: string,
  { dueAt, daysAgo = 7 }: { dueAt: number; daysAgo?: number },
): Promise<string> {
  const threads = steadfast.gmail.control.mailbox(account).threads();
  const thread = threads.find((candidate) => candidate.subject === subject);
  if (!thread) throw new Error(`No thread is called ${subject}`);
  const people = thread.messages.flatMap(({ from, to }) => [from, ...to]);
  const last = thread.messages.at(-1);
  const at = Date.now() - daysAgo * day;
  await tellBackground(steadfast, 'followUp.track', {
    source: {
      kind: 'thread',
      account,
      legacyThreadId: thread.legacyId,
      subject,
      people,
      lastMessage: { key: `${account}:${last?.id}`, at, from: account },
    },
    dueAt,
  });
  return `${account}:${thread.legacyId}`;
}

/** The row on screen of the thread with this subject. */
export function rowOf(page: Page, subject: string): Locator {
  return page.locator('[role=main] tr:visible', { hasText: subject });
}

/** Subjects of the rows on screen that have a badge, one for each badge. */
export function badgedSubjects(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const badges = [...document.querySelectorAll<HTMLElement>('steadfast-ui[data-steadfast=row-badge]')];
    const shown = badges.filter((badge) => badge.getBoundingClientRect().width > 0);
    return shown.map((badge) => badge.nextElementSibling?.textContent ?? '');
  });
}

/** Listens from now on; gives the threads that each question about rows was for. */
export async function countQuestions(steadfast: Steadfast): Promise<() => Promise<string[][]>> {
  const page = await steadfast.extensionPage();
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: { type?: unknown; data?: unknown }) => {
      if (message.type === 'gmail.rows') heard.push(message.data);
    });
  });
  return async () => {
    const heard = await page.evaluate(
      () => Reflect.get(globalThis, 'heard') as { legacyThreadIds: string[] }[],
    );
    return heard.map(({ legacyThreadIds }) => legacyThreadIds);
  };
}
