import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { Message } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { movePlace } from './change-about';
import { note } from './journal';
import { personOf } from './person-of';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import { hasMovedOn, restoreFollowUp } from './restore-follow-up';

/** It is undone already, or something has happened since that an undo would destroy. */
export class CannotUndoError extends Error {
  override name = 'CannotUndoError';
}

/**
 * Puts back what an action changed, unless the follow-up has moved on since (a reply came, another
 * mail was sent): that is never undone by accident.
 *
 * @throws CannotUndoError
 */
export async function undoAction(deps: Deps, undoId: string): Promise<void> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const entry = await tables.journal.get(undoId);
    if (!entry || !(entry.before ?? entry.known ?? entry.entries) || (await isUndone(tables, undoId))) {
      throw new CannotUndoError('There is nothing to undo');
    }
    const isBack = entry.entries
      ? await undoMany(tables, entry.entries, calendar, now)
      : await undoEntry(tables, entry, calendar, now);
    if (!isBack) throw new CannotUndoError('This follow-up has changed since');
    if (entry.entries) await noteUndone(tables, entry, now);
  });
}

/**
 * The last first. Those that have moved on since, or are undone, stay as they are.
 *
 * @returns whether any was put back
 */
async function undoMany(
  tables: Tables,
  ids: readonly string[],
  calendar: Planner,
  now: number,
): Promise<boolean> {
  let isAnyBack = false;
  for (const id of ids.toReversed()) {
    const entry = await tables.journal.get(id);
    if (!entry || (await isUndone(tables, id))) continue;
    if (await undoEntry(tables, entry, calendar, now)) isAnyBack = true;
  }
  return isAnyBack;
}

/** @returns false where the follow-up has moved on since, and nothing was put back */
async function undoEntry(
  tables: Tables,
  entry: JournalEntry,
  calendar: Planner,
  now: number,
): Promise<boolean> {
  if (!(await putBack(tables, entry, calendar, now))) return false;
  await putBackOthers(tables, entry.others ?? [], calendar, now);
  await putBackKnown(tables, entry.known, calendar, now);
  await noteUndone(tables, entry, now);
  return true;
}

async function isUndone(tables: Tables, id: string): Promise<boolean> {
  return (await tables.journal.get(`undo:${id}`)) !== undefined;
}

async function noteUndone(
  tables: Tables,
  { id, followUpKey, messageKey, what }: JournalEntry,
  now: number,
): Promise<void> {
  await note(tables, () => `undo:${id}`, now, 'undone', { followUpKey, messageKey, detail: what });
}

async function putBack(
  tables: Tables,
  { followUpKey, before }: JournalEntry,
  calendar: Planner,
  now: number,
): Promise<boolean> {
  if (!before) return true;
  const current = followUpKey ? await tables.followUps.get(followUpKey) : undefined;
  if (current && (!before.after || hasMovedOn(before.after, current))) return false;
  // What has changed nothing puts nothing back: a nudge that came since would come twice.
  if (current && before.followUp?.sequence !== before.after?.sequence) {
    await restoreFollowUp(tables, current, before.followUp, calendar, now);
  }
  await giveBackOffer(tables, before.message, now);
  const touch = before.touchKey ? await tables.touches.get(before.touchKey) : undefined;
  if (touch) await tables.touches.put({ ...touch, updatedAt: now, deletedAt: now });
  const suppression = before.suppressionKey
    ? await tables.suppressions.get(before.suppressionKey)
    : undefined;
  if (suppression) await tables.suppressions.put({ ...suppression, updatedAt: now, deletedAt: now });
  return true;
}

/** Those that have moved on since stay where they are. */
async function putBackOthers(
  tables: Tables,
  others: NonNullable<JournalEntry['others']>,
  calendar: Planner,
  now: number,
): Promise<void> {
  for (const { before, after } of others) {
    const current = await tables.followUps.get(before.key);
    if (current && !hasMovedOn(after, current)) await restoreFollowUp(tables, current, before, calendar, now);
  }
}

/** What the rep had said of a person or of their words; what else was learnt of the person meanwhile stays. */
async function putBackKnown(
  tables: Tables,
  known: JournalEntry['known'],
  calendar: Planner,
  now: number,
): Promise<void> {
  for (const point of known?.points ?? []) await tables.points.put({ ...point, updatedAt: now });
  for (const { email, place, tags } of known?.prospects ?? []) {
    const person = await personOf(tables, email, now);
    await tables.prospects.put({ ...person, place, tags, updatedAt: now });
  }
  for (const { followUpKey, place } of known?.places ?? []) {
    const followUp = await tables.followUps.get(followUpKey);
    if (followUp) await movePlace(tables, followUp, place, calendar, now);
  }
}

/** The offer as it was, unless the mail itself was taken back since. */
async function giveBackOffer(tables: Tables, before: Message | null, now: number): Promise<void> {
  if (!before) return;
  const message = await tables.messages.get(before.key);
  if (message?.state !== 'committed') return;
  await tables.messages.put({ ...message, proposal: before.proposal, updatedAt: now });
}
