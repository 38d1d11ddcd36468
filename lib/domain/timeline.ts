import type { Cadences } from './cadences';
import { historyOf, type Kept } from './history';
import { isLogged, isPrinted } from './ids';
import type { FollowUp, Note, Touch } from './model';
import type { TimelineLine } from './prospect-view';

type Line = Omit<TimelineLine, 'id'>;

interface KeptOf extends Kept {
  followUp: Pick<FollowUp, 'key' | 'subject'>;
  notes: readonly Pick<Note, 'id' | 'at' | 'text'>[];
}

/** What happened in all of these threads, newest first, with the words of notes. */
export function timelineOf(all: readonly KeptOf[], cadences: Cadences): TimelineLine[] {
  return all
    .flatMap((kept) => linesOf(kept, cadences))
    .toSorted((one, other) => other.line.at - one.line.at)
    .map((line, index, { length }) => ({ ...line, id: String(length - index) }));
}

function linesOf({ followUp: { key, subject }, notes, touches, entries }: KeptOf, cadences: Cadences) {
  const bare = { key, subject, note: null, made: null };
  // Their words, and how they were made, are told beside these.
  const lines = historyOf(
    { touches: touches.filter((touch) => !isMade(touch)), notes: [], entries },
    cadences,
  );
  return [
    ...lines.map((line): Line => ({ ...bare, line })),
    ...notes.map(({ id, at, text }): Line => ({
      ...bare,
      line: { at, what: 'note' },
      note: { id, at, text },
    })),
    ...touches.filter(isMade).map(({ at, channel, result }): Line => ({
      ...bare,
      line: { at, what: 'touch' },
      made: { channel, result },
    })),
  ];
}

/** Logged by the rep, rather than a mail. */
function isMade(touch: Touch): boolean {
  return isLogged(touch) && !isPrinted(touch);
}
