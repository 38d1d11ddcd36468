import type { StoredPoint } from '@/lib/domain/library';
import type { FollowUp, Message } from '@/lib/domain/model';
import type { Point } from '@/lib/domain/points/point';
import type { Tables } from './ports/store';

/** What is kept of one mail at most. */
const mostOfOneMail = 12;

/**
 * Keeps the talking points of a mail with its follow-up. A mail that was read before is not read again: what the rep
 * has changed or removed stays so.
 */
export async function keepPoints(
  tables: Tables,
  followUpKey: string,
  messageKey: string,
  points: readonly Point[],
  now: number,
): Promise<void> {
  const known = await tables.points.known(followUpKey);
  if (known.some(({ id }) => id.startsWith(`${messageKey}~`))) return;
  const best = points.toSorted((one, other) => other.weight - one.weight).slice(0, mostOfOneMail);
  for (const [index, point] of best.entries()) {
    const row: StoredPoint = {
      ...point,
      id: `${messageKey}~${index}`,
      followUpKey,
      isOwn: false,
      isLeftOut: false,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    };
    await tables.points.put(row);
  }
}

/** What was found in a mail before it was tracked goes to its follow-up. */
export async function takePoints(
  tables: Tables,
  { key }: Pick<FollowUp, 'key'>,
  message: Message,
  now: number,
): Promise<Message> {
  if (message.points.length === 0) return message;
  await keepPoints(tables, key, message.key, message.points, now);
  return { ...message, points: [] };
}
