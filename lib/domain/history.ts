import { type Cadences, cadenceOf } from './cadences';
import { isLogged, isPrinted } from './ids';
import type { JournalEntry } from './journal-entry';
import { type Judged, judgedIn } from './judged';
import { type Note, outcomeSchema, type Touch } from './model';
import type { CadenceLabel, HistoryLine } from './views';

/** What is kept of what happened to one follow-up. */
export interface Kept {
  touches: readonly Touch[];
  notes: readonly Pick<Note, 'at'>[];
  /** Of its journal, the newest first. */
  entries: readonly JournalEntry[];
}

/** What happened to a follow-up, newest first: what was undone and what is of no interest is left out. */
export function historyOf({ touches, notes, entries }: Kept, cadences: Cadences): HistoryLine[] {
  const undone = new Set(entries.flatMap(({ id, what }) => (what === 'undone' ? [id] : [])));
  const lines = [
    ...judgedIn(entries).flatMap((one) => lineOfInbound(one) ?? []),
    ...touches.map(lineOfTouch),
    ...notes.map(({ at }): HistoryLine => ({ at, what: 'note' })),
    ...entries
      .filter(({ id, inbound }) => !undone.has(`undo:${id}`) && !inbound)
      .flatMap((entry) => lineOf(entry, cadences) ?? []),
  ];
  return lines.toSorted((a, b) => b.at - a.at);
}

/** What a cadence is called by. */
export function labelOf({ id, name }: CadenceLabel): CadenceLabel {
  return { id, name };
}

function lineOfTouch(touch: Touch): HistoryLine {
  return { at: touch.at, what: isLogged(touch) && !isPrinted(touch) ? 'touch' : 'mail' };
}

/** Null for what only its sender's address speaks against. */
function lineOfInbound({ at, kind, isRead, backOn }: Judged): HistoryLine | null {
  switch (kind) {
    case 'person':
      return { at, what: 'reply' };
    case 'calendarAccepted':
      return { at, what: 'accepted' };
    case 'outOfOffice':
      return { at, what: 'away', backOn };
    case 'ticketRobot':
      return isRead ? { at, what: kind } : null;
    case 'bounce':
    case 'softBounce':
    case 'calendarDeclined':
    case 'calendarProposed':
    case 'readReceipt':
    case 'newsletter':
      return { at, what: kind };
  }
}

/** Null for what the touches tell already, or nobody needs to know. */
function lineOf({ at, what, detail, before }: JournalEntry, cadences: Cadences): HistoryLine | null {
  switch (what) {
    case 'tracked':
      return { at, what: 'tracked' };
    case 'thread.replied':
    case 'reply.found':
      return { at, what: 'reply' };
    case 'thread.paused':
      return { at, what: 'bounce' };
    case 'nudge.shown':
      return { at, what: 'nudge' };
    case 'nudge.withdrawn':
      return { at, what: 'nudgeWithdrawn' };
    case 'asked':
      return detail === null ? null : { at, what: 'asked', who: detail };
    case 'rep.sameMatter':
      return { at, what: 'sameMatter', isSame: detail === 'true' };
    case 'rep.stop':
      return { at, what: 'stopped' };
    case 'rep.snooze': {
      const until = before?.after?.dueAt ?? null;
      return until === null ? null : { at, what: 'snoozed', until };
    }
    case 'rep.nurture':
    case 'rep.outcome': {
      const outcome = outcomeSchema.safeParse(detail);
      return outcome.success ? { at, what: 'outcome', outcome: outcome.data } : null;
    }
    case 'rep.cadence':
      return detail === null ? null : { at, what: 'cadence', cadence: labelOf(cadenceOf(detail, cadences)) };
    default:
      return null;
  }
}
