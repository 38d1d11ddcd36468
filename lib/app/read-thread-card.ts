import { historyOf, labelOf } from '@/lib/domain/history';
import type { ThreadCardView } from '@/lib/domain/views';
import type { Deps } from './ports/deps';

const longestHistory = 30;
/** What is undone or of no interest is left out: some more are looked at than are shown. */
const lookedAt = 4 * longestHistory;

/** What the card of a thread shows once it is opened; null where the thread is not tracked. */
export async function readThreadCard(deps: Deps, key: string): Promise<ThreadCardView | null> {
  const { cadences } = await deps.settings.calendar();
  return deps.store.read(async (tables) => {
    const followUp = await tables.followUps.get(key);
    if (!followUp) return null;
    const notes = await tables.notes.of(key);
    const entries = await tables.journal.of(key, lookedAt);
    const history = historyOf({ touches: await tables.touches.of(key), notes, entries }, cadences);
    const { cadenceId, outcome, state, question } = followUp;
    return {
      cadenceId,
      cadences: cadences.map(labelOf),
      outcome,
      isBounced: state === 'paused' && question === null && history.some(({ what }) => what === 'bounce'),
      notes: notes.map(({ id, at, text }) => ({ id, at, text })),
      history: history.slice(0, longestHistory),
    };
  });
}
