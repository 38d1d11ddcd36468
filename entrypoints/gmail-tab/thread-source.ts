import { followUpKeyOf, messageKeyOf } from '@/lib/domain/ids';
import type { ThreadContent } from '@/lib/gmail/dom/thread';
import type { ThreadSource } from '@/lib/messaging/thread-source';

/** What to track: the thread as it is on screen. `now` in epoch ms. */
export function sourceOf(
  account: string,
  legacyThreadId: string,
  { subject, people, lastMessage }: ThreadContent,
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
