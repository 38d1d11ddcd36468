import type { Clock } from '@/lib/app/ports/deps';
import type { Database } from '@/lib/db/database';
import type { Calendar } from '@/lib/domain/calendar';

/** What each page of the dashboard gets. It reads the database, and leaves all writing to the background. */
export interface PageProps {
  db: Database;
  calendar: Calendar;
  clock: Clock;
  /** Epoch ms, a new one each minute. */
  now: number;
  /** What stands behind the page's own id in the address: `a/b` of `#cadences/a/b`, `?a=b` of `#cadences?a=b`; ''. */
  path: string;
  /** Whether it is on screen; else it waits, with what was typed into it. */
  isShown: boolean;
  /** Shows what was done, with a button that takes it back: how that is told when it fails is the frame's. */
  offerUndo: (label: string, undo: () => Promise<void>) => void;
}
