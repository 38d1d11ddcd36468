import type { Channel } from '@/lib/domain/cadence';
import { stepOf } from '@/lib/domain/cadences';
import { loggedTouchKey } from '@/lib/domain/ids';
import type { FollowUpEvent } from '@/lib/domain/follow-up-event';
import type { JournalEntry } from '@/lib/domain/journal-entry';
import { hasEnded } from '@/lib/domain/next-state';
import type { ChosenOutcome, FollowUp, Touch, TouchResult } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { note } from './journal';
import type { NewId } from './ports/deps';
import type { Tables } from './ports/store';

/** A touch that was made outside Gmail. */
export interface Made {
  /** Null: in the way that was planned. */
  channel: Channel | null;
  result: TouchResult | null;
}

export type Change =
  /** `until` is epoch ms. */
  | { type: 'snooze'; until: number }
  /** The touch was made: the next one is planned. */
  | ({ type: 'done' } & Made)
  | { type: 'stop' }
  /** What came of it, and of the touch that told so, if one did. "Do not contact" also rules the address out for good. */
  | { type: 'outcome'; outcome: ChosenOutcome; made?: Made | undefined }
  /** Not for ever: with their reason, and when to ask again (epoch ms; null: as the cadence for it says). */
  | {
      type: 'nurture';
      outcome: 'notNow' | 'no';
      reason: string | null;
      until: number | null;
      made?: Made | undefined;
    }
  /** When the prospect decides; null: nobody knows. */
  | { type: 'decision'; on: string | null }
  | { type: 'cadence'; cadenceId: string }
  /** Whether what the rep was asked about is about the same. */
  | { type: 'sameMatter'; isSame: boolean };

/** What a change has done, and what takes it back. */
export interface Changed {
  followUp: FollowUp;
  undoId: string;
  /** The keys of others that went with it. */
  others: string[];
}

/**
 * Makes one change inside a transaction, and writes it down.
 *
 * @param now epoch ms
 */
export async function applyChange(
  tables: Tables,
  before: FollowUp,
  change: Change,
  { calendar, now, newId }: { calendar: Planner; now: number; newId: NewId },
): Promise<Changed> {
  const made = madeBy(change);
  const touch = made && !hasEnded(before) ? logged(before, made, calendar, now) : null;
  if (touch) await tables.touches.put(touch);
  let followUp = before;
  for (const event of eventsOf(change, before, now)) {
    followUp = await applyEvent(tables, followUp, event, calendar, now);
  }
  const suppressionKey = await suppress(tables, before, change, now);
  const others = isRuledOut(change) ? await endOthers(tables, before, calendar, now) : [];
  const undoId = await note(tables, newId, now, `rep.${change.type}`, {
    followUpKey: before.key,
    detail: detailOf(change),
    before: {
      followUp: before,
      message: null,
      touchKey: touch?.key ?? null,
      suppressionKey,
      after: followUp,
    },
    ...(others.length > 0 ? { others } : {}),
  });
  return { followUp, undoId, others: others.map(({ after }) => after.key) };
}

function madeBy(change: Change): Made | null {
  if (change.type === 'done') return change;
  return change.type === 'outcome' || change.type === 'nurture' ? (change.made ?? null) : null;
}

/** One after the other, and taken back together. */
function eventsOf(change: Change, before: FollowUp, now: number): FollowUpEvent[] {
  const told = eventOf(change, before, now);
  const made: FollowUpEvent = { type: 'touchLogged', key: loggedTouchKey(before.key, now), at: now };
  return change.type !== 'done' && madeBy(change) ? [made, told] : [told];
}

function eventOf(change: Change, before: FollowUp, now: number): FollowUpEvent {
  switch (change.type) {
    case 'snooze':
      return { type: 'snoozed', until: change.until };
    case 'done':
      return { type: 'touchLogged', key: loggedTouchKey(before.key, now), at: now };
    case 'stop':
      return { type: 'outcomeSet', outcome: 'stopped' };
    case 'outcome':
      return eventOfOutcome(change.outcome, now);
    case 'nurture': {
      const { outcome, reason, until } = change;
      return { type: 'nurtured', outcome, reason, until, now };
    }
    case 'decision':
      return { type: 'decisionSet', on: change.on, now };
    case 'sameMatter':
      return { type: 'sameMatter', isSame: change.isSame };
    case 'cadence':
      return {
        type: hasEnded(before) ? 'begunAnew' : 'cadenceChanged',
        cadenceId: change.cadenceId,
        now,
      };
  }
}

function eventOfOutcome(outcome: ChosenOutcome, now: number): FollowUpEvent {
  if (outcome === 'replied') return { type: 'replySeen', at: now, answer: null };
  if (outcome === 'notNow' || outcome === 'no')
    return { type: 'nurtured', outcome, reason: null, until: null, now };
  return { type: 'outcomeSet', outcome };
}

function detailOf(change: Change): string | null {
  switch (change.type) {
    case 'outcome':
    case 'nurture':
      return change.outcome;
    case 'cadence':
      return change.cadenceId;
    case 'decision':
      return change.on;
    case 'done':
    case 'snooze':
    case 'stop':
      return null;
    case 'sameMatter':
      return String(change.isSame);
  }
}

function logged(followUp: FollowUp, { channel, result }: Made, calendar: Planner, now: number): Touch {
  const step = stepOf(followUp, calendar.cadences);
  return {
    key: loggedTouchKey(followUp.key, now),
    followUpKey: followUp.key,
    at: now,
    channel: channel ?? step?.channel ?? 'other',
    purpose: step?.purpose ?? null,
    templateId: null,
    result,
    dueBefore: followUp.dueOn,
    stepBefore: followUp.step,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

function isRuledOut(change: Change): boolean {
  return change.type === 'outcome' && change.outcome === 'doNotContact';
}

/** Whoever is not to be contacted is not in another thread either. */
async function endOthers(
  tables: Tables,
  { key, prospect }: FollowUp,
  calendar: Planner,
  now: number,
): Promise<NonNullable<JournalEntry['others']>> {
  const ended: NonNullable<JournalEntry['others']> = [];
  for (const before of await tables.followUps.withPerson(prospect.email)) {
    if (before.key === key || before.state === 'closed') continue;
    const event = { type: 'outcomeSet', outcome: 'doNotContact' } as const;
    ended.push({ before, after: await applyEvent(tables, before, event, calendar, now) });
  }
  return ended;
}

/** @returns the key of what was ruled out; null where nothing was, or it was before: that is not this action's to undo */
async function suppress(
  tables: Tables,
  { prospect }: FollowUp,
  change: Change,
  now: number,
): Promise<string | null> {
  if (!isRuledOut(change)) return null;
  const key = `address:${prospect.email}`;
  if (await tables.suppressions.get(key)) return null;
  await tables.suppressions.put({ key, createdAt: now, updatedAt: now, deletedAt: null });
  return key;
}
