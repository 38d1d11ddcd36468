import { isLogged } from '@/lib/domain/ids';
import type { JournalEntry } from '@/lib/domain/journal-entry';
import { outcomeSchema, type Touch } from '@/lib/domain/model';
import { type Cadences, cadenceOf } from '@/lib/domain/cadences';
import type { CadenceLabel, HistoryLine, ThreadCardView } from '@/lib/domain/views';
import { hasEnded } from '@/lib/domain/machine';
import type { Deps } from './ports/deps';
import { draftFor } from './read-draft';

const asPlanned = { templateId: null, channel: null };

const longestHistory = 30;
/** What is undone or of no interest is left out: some more are looked at than are shown. */
const lookedAt = 4 * longestHistory;

/** What the card of a thread shows once it is opened; null where the thread is not tracked. */
export async function readThreadCard(deps: Deps, key: string): Promise<ThreadCardView | null> {
  const planner = await deps.settings.calendar();
  const { cadences } = planner;
  return deps.store.read(async (tables) => {
    const followUp = await tables.followUps.get(key);
    if (!followUp) return null;
    const notes = await tables.notes.of(key);
    const entries = await tables.journal.of(key, lookedAt);
    const undone = new Set(entries.flatMap(({ id, what }) => (what === 'undone' ? [id] : [])));
    const lines = [
      ...(await tables.touches.of(key)).map(lineOfTouch),
      ...notes.map(({ at }): HistoryLine => ({ at, what: 'note' })),
      ...entries
        .filter(({ id }) => !undone.has(`undo:${id}`))
        .flatMap((entry) => lineOf(entry, cadences) ?? []),
    ];
    const { cadenceId, outcome, state } = followUp;
    return {
      cadenceId,
      cadences: cadences.map(labelOf),
      outcome,
      draft: hasEnded(followUp) ? null : await draftFor(tables, deps, followUp, planner, asPlanned),
      isBounced: state === 'paused' && entries.some(({ what }) => what === 'thread.paused'),
      notes: notes.map(({ id, at, text }) => ({ id, at, text })),
      history: lines.toSorted((a, b) => b.at - a.at).slice(0, longestHistory),
    };
  });
}

function labelOf({ id, name }: CadenceLabel): CadenceLabel {
  return { id, name };
}

function lineOfTouch(touch: Touch): HistoryLine {
  return { at: touch.at, what: isLogged(touch) ? 'touch' : 'mail' };
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
