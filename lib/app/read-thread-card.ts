import { type JournalEntry, outcomeSchema, type Touch } from '@/lib/domain/model';
import type { HistoryLine, ThreadCardView } from '@/lib/domain/views';
import type { Deps } from './ports';

const longestHistory = 30;
/** What is undone or of no interest is left out: some more are looked at than are shown. */
const lookedAt = 4 * longestHistory;

/** What the card of a thread shows once it is opened; null where the thread is not tracked. */
export async function readThreadCard(deps: Deps, key: string): Promise<ThreadCardView | null> {
  return deps.store.read(async (tables) => {
    const followUp = await tables.followUps.get(key);
    if (!followUp) return null;
    const notes = await tables.notes.of(key);
    const entries = await tables.journal.of(key, lookedAt);
    const undone = new Set(entries.flatMap(({ id, what }) => (what === 'undone' ? [id] : [])));
    const lines = [
      ...(await tables.touches.of(key)).map(lineOfTouch),
      ...notes.map(({ at }): HistoryLine => ({ at, what: 'note' })),
      ...entries.filter(({ id }) => !undone.has(`undo:${id}`)).flatMap((entry) => lineOf(entry) ?? []),
    ];
    const { cadenceId, outcome, state } = followUp;
    return {
      cadenceId,
      outcome,
      isBounced: state === 'paused' && entries.some(({ what }) => what === 'thread.paused'),
      notes: notes.map(({ id, at, text }) => ({ id, at, text })),
      history: lines.toSorted((a, b) => b.at - a.at).slice(0, longestHistory),
    };
  });
}

function lineOfTouch({ at, channel }: Touch): HistoryLine {
  return { at, what: channel === 'email' ? 'mail' : 'touch' };
}

/** Null for what the touches tell already, or nobody needs to know. */
function lineOf({ at, what, detail, before }: JournalEntry): HistoryLine | null {
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
    case 'rep.stop':
      return { at, what: 'stopped' };
    case 'rep.snooze': {
      const until = before?.after?.dueAt ?? null;
      return until === null ? null : { at, what: 'snoozed', until };
    }
    case 'rep.outcome': {
      const outcome = outcomeSchema.safeParse(detail);
      return outcome.success ? { at, what: 'outcome', outcome: outcome.data } : null;
    }
    case 'rep.cadence':
      return detail === null ? null : { at, what: 'cadence', cadenceId: detail };
    default:
      return null;
  }
}
