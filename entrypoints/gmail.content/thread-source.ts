import { followUpKeyOf, messageKeyOf } from '@/lib/domain/ids';
import type { ThreadOnScreen } from '@/lib/gmail/dom/thread';
import type { ThreadSource } from '@/lib/messaging/protocol';

/** What to track: the thread as it is on screen. `now` in epoch ms. */
export function sourceOf(
  account: string,
  legacyThreadId: string,
  { subject, people, lastMessage }: Pick<ThreadOnScreen, 'subject' | 'people' | 'lastMessage'>,
  now: number,
): ThreadSource {
  const at = Math.min(lastMessage?.at ?? now, now);
  const key = lastMessage
    ? messageKeyOf(account, lastMessage.messageId)
    : `${followUpKeyOf(account, legacyThreadId)}~${at}`;
  return {
    kind: 'thread',
    account,
    legacyThreadId,
    subject,
    people,
    lastMessage: { key, at, from: lastMessage?.from ?? null },
  };
}
