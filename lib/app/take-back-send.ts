import { followUpKeyOf } from '@/lib/domain/ids';
import type { Message } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { note } from './journal';
import { unmarkResource } from './mark-resource';
import type { NewId } from './ports/deps';
import type { Tables } from './ports/store';
import { takeBackChoice } from './take-back-choice';

/**
 * The rep undid a send (or Gmail refused it): it never counted, and if it did already, it does not
 * any more.
 *
 * @param now epoch ms
 */
export async function takeBackSend(
  tables: Tables,
  newId: NewId,
  message: Message,
  as: 'undone' | 'failed',
  calendar: Planner,
  now: number,
): Promise<void> {
  if (!['held', 'committed', 'scheduled'].includes(message.state)) return;
  await tables.messages.put({ ...message, state: as, heldUntil: null, proposal: null, updatedAt: now });
  await note(tables, newId, now, `send.${as}`, { messageKey: message.key });
  if (message.state === 'committed') await tables.composeChoices.revive(message.key, message.at, now);

  const known = message.legacyThreadId
    ? await tables.followUps.get(followUpKeyOf(message.account, message.legacyThreadId))
    : await tables.followUps.byThreadKey(message.threadKey);
  if (!known) return;
  const followUp = await takeBackChoice(tables, known, message.key, calendar, now);
  const touch = await tables.touches.get(message.key);
  if (touch) {
    await tables.touches.put({ ...touch, deletedAt: now, updatedAt: now });
    await unmarkResource(tables, followUp, message.key, now);
  } else if (followUp.state !== 'held') return;
  const previous = (await tables.touches.of(followUp.key)).at(-1) ?? null;
  const event = {
    type: 'mailUndone' as const,
    key: message.key,
    previous: previous && { key: previous.key, at: previous.at },
    dueBefore: touch?.dueBefore ?? null,
    stepBefore: touch?.stepBefore ?? null,
  };
  await applyEvent(tables, followUp, event, calendar, now);
}
