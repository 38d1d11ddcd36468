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
