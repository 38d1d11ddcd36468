import type { Locator, Page } from 'playwright-core';
import type { InputOf, MessageType, OutputOf } from '@/lib/messaging/protocol';
import { type Mail, sendMail } from './compose';
import { clickSpoken, waitSpoken } from './spoken';
import type { Steadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

/** Speaks to the background as the popup does: from a page of ours, over the extension's own messages. */
export async function tellBackground<Type extends MessageType>(
  steadfast: Steadfast,
  type: Type,
  data: InputOf<Type>,
): Promise<void> {
  await askBackground(steadfast, type, data);
}

/** The same, and gives the answer. */
export async function askBackground<Type extends MessageType>(
  steadfast: Steadfast,
  type: Type,
  data: InputOf<Type>,
): Promise<OutputOf<Type>> {
  const page = await steadfast.extensionPage();
  const reply: unknown = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    type,
    data,
  });
  if (typeof reply !== 'object' || reply === null || !('ok' in reply) || reply.ok !== true) {
    throw new Error(`${type} failed: ${JSON.stringify(reply)}`);
  }
  return (reply as unknown as { value: OutputOf<Type> }).value;
}

/** Sends a mail, takes the offer, and gives the follow-up's key. */
export async function sendAndTrack(steadfast: Steadfast, page: Page, mail: Mail): Promise<string> {
  const before = new Set((await readStored(steadfast)).followUps.map(({ key }) => key));
  await sendMail(page, mail);
  await clickSpoken(page, 'button', 'Track');
  await waitSpoken(page, 'StaticText', /^Tracking /);
  const { followUps } = await readStored(steadfast);
  const key = followUps.find((followUp) => !before.has(followUp.key))?.key;
  if (key === undefined) throw new Error('Nothing was tracked');
  return key;
}

/** The rep says when: the real alarm and everything after it take their course. */
export async function makeDue(steadfast: Steadfast, key: string, inMs: number): Promise<void> {
  await tellBackground(steadfast, 'followUp.snooze', { key, until: Date.now() + inMs });
}

export async function waitState(steadfast: Steadfast, key: string, state: string): Promise<void> {
  const read = async () =>
    (await readStored(steadfast)).followUps.find((followUp) => followUp.key === key)?.state;
  await until(`${key} to be ${state}`, read, (is) => is === state);
}

/** Stops the worker as the browser does when it is idle; the next event starts it again. */
export async function stopWorker(steadfast: Steadfast): Promise<void> {
  const page = await steadfast.extensionPage();
  const session = await steadfast.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Opens a thread from the list that is on screen. */
export async function openFromList(page: Page, subject: string): Promise<void> {
  await page.locator('[role=main] tr.zA:visible', { hasText: subject }).click();
  await page.locator('h2.hP:visible', { hasText: subject }).waitFor();
}

/** What the browser does when the rep clicks on a notification. */
export async function clickNotification(steadfast: Steadfast, id: string, button?: number): Promise<void> {
  const worker = await steadfast.worker();
  await worker.evaluate(
    ([clicked, index]) => {
      // The events' own `dispatch` is what the browser calls.
      const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<
        'onClicked' | 'onButtonClicked',
        { dispatch: (...args: unknown[]) => void }
      >;
      if (index === null) onClicked.dispatch(clicked);
      else onButtonClicked.dispatch(clicked, index);
    },
    [id, button ?? null] as const,
  );
}

/** A press at which the page closes itself, often before the key is let go. */
export const pressLast = (page: Page, key: string): Promise<void> =>
  unlessClosed(page, page.keyboard.press(key));

/** A click at which the page closes itself, often before the click is over. */
export const clickLast = (target: Locator): Promise<void> => unlessClosed(target.page(), target.click());

async function unlessClosed(page: Page, doing: Promise<void>): Promise<void> {
  await doing.catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}
