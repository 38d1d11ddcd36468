import type { Page } from 'playwright-core';
import type { Message, Thread } from '../gmail/model';
import type { Steadfast } from './steadfast';
import { until } from './until';

/** The thread of a follow-up as the stand-in's mailbox has it. */
function threadOf({ gmail }: Steadfast, key: string): Thread {
  const end = key.lastIndexOf(':');
  const thread = gmail.control.mailbox(key.slice(0, end)).find(key.slice(end + 1));
  if (!thread) throw new Error(`Gmail has no thread of ${key}`);
  return thread;
}

/** Gmail's own id of it, as in its addresses. */
export const threadIdOf = (steadfast: Steadfast, key: string) => threadOf(steadfast, key).id;

export function draftsIn(steadfast: Steadfast, key: string): Message[] {
  return threadOf(steadfast, key).messages.filter(({ labels }) => labels.includes('^r'));
}

export function sentIn(steadfast: Steadfast, key: string): Message[] {
  return threadOf(steadfast, key).messages.filter(({ labels }) => labels.includes('^f'));
}

/** The one draft in the follow-up's thread, once Gmail has saved these words. */
export async function waitDraft(steadfast: Steadfast, key: string, words: string): Promise<Message> {
  const [draft] = await until(
    `the draft in Gmail with “${words}”`,
    async () => draftsIn(steadfast, key),
    (drafts) => drafts.length === 1 && drafts[0]?.html.includes(words) === true,
  );
  if (!draft) throw new Error('There is no draft');
  return draft;
}

/** The reply that is open in the thread on screen. */
export const editorOf = (page: Page) => page.locator('[role=main] [g_editable=true][role=textbox]:visible');
