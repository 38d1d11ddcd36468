import type { ThreadMessage } from '@/lib/bridge/records';
import { isLogged, messageKeyOf } from '@/lib/domain/ids';
import type { FollowUp } from '@/lib/domain/model';
import type { Tables } from './ports/store';

/** What tells where in its thread a message stands. */
type Numbered = Pick<ThreadMessage, 'messageId' | 'legacyMessageId' | 'at'>;

/** What came after the last touch. */
export async function newerMessages<Listed extends Numbered>(
  tables: Tables,
  { key, account, lastTouchKey, lastTouchAt }: FollowUp,
  messages: readonly Listed[],
): Promise<Listed[]> {
  const mails = (await tables.touches.of(key)).filter((touch) => !isLogged(touch)).map((touch) => touch.key);
  const lastMail = mails.at(-1) ?? lastTouchKey;
  const stored = lastMail === null ? undefined : await tables.messages.get(lastMail);
  return newerThan(
    messages,
    new Set([...mails, ...(lastTouchKey === null ? [] : [lastTouchKey])]),
    account,
    stored?.legacyMessageId ?? null,
    lastTouchAt,
  );
}

/**
 * The messages after the last of the touches: by Gmail's own numbers, which grow with time, because
 * Gmail's clock and this machine's differ; else by their place in the thread; by time only where the
 * touch is not listed.
 *
 * @param knownNumber of the last touch, which may be missing among the messages; null: not known
 */
export function newerThan<Listed extends Numbered>(
  messages: readonly Listed[],
  touches: ReadonlySet<string>,
  account: string,
  knownNumber: string | null,
  touchedAt: number,
): Listed[] {
  const place = messages.findLastIndex(({ messageId }) => touches.has(messageKeyOf(account, messageId)));
  const number = later(messages[place]?.legacyMessageId ?? null, knownNumber);
  return messages.filter(({ legacyMessageId, at }, index) => {
    if (number !== null && legacyMessageId !== null) return legacyMessageId > number;
    return place >= 0 ? index > place : at > touchedAt;
  });
}

/** Of two numbers of Gmail's, which are equally long. */
function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
