import { useEffect, useState } from 'react';
import { Dashboard } from '@/components/dashboard/dashboard';
import { useText } from '@/components/text';
import { useBusy } from '@/components/ui/use-busy';
import { useNow } from '@/components/use-now';
import type { Clock } from '@/lib/app/ports/deps';
import type { Database } from '@/lib/db/database';
import type { Calendar } from '@/lib/domain/calendar';
import { pages } from './pages';
import { useRoute } from './use-route';

const ids = pages.map(({ id }) => id);

/** How long an action can be taken back from the bar. */
const undoMs = 15_000;

interface LiveDashboardProps {
  /** Null where it cannot be read. */
  db: Database | null;
  calendar: Calendar;
  clock: Clock;
}

interface Undoable {
  label: string;
  undo: () => Promise<void>;
}

/** The dashboard on the database. Pages that were left keep what was written into them. */
export function LiveDashboard({ db, calendar, clock }: LiveDashboardProps) {
  const text = useText();
  const now = useNow(clock);
  const { page, paths } = useRoute(ids);
  const current = pages.find(({ id }) => id === page) ?? pages[0];
  const [undoable, offer] = useUndoable();
  const { failure, run } = useBusy();

  const title = `${text(current.title)} – ${text('extensionShortName')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const takeBack = ({ undo }: Undoable) => {
    offer(null);
    run('undo', undo);
  };
  return (
    <Dashboard
      pages={pages}
      current={current.id}
      undo={undoable ? { label: undoable.label, onUndo: () => takeBack(undoable) } : null}
      error={db === null ? text('storeUnreadable') : failure ? text('actionFailed') : null}
    >
      {db === null
        ? null
        : pages
            .filter(({ id }) => paths.has(id))
            .map(({ id, Live }) => (
              <div key={id} hidden={id !== current.id}>
                <Live
                  db={db}
                  calendar={calendar}
                  clock={clock}
                  now={now}
                  path={paths.get(id) ?? ''}
                  offerUndo={(label, undo) => offer({ label, undo })}
                />
              </div>
            ))}
    </Dashboard>
  );
}

/** What was done last, for as long as it can be taken back. */
function useUndoable(): [Undoable | null, (undoable: Undoable | null) => void] {
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  useEffect(() => {
    if (!undoable) return undefined;
    const timer = setTimeout(() => setUndoable(null), undoMs);
    return () => clearTimeout(timer);
  }, [undoable]);
  return [undoable, setUndoable];
}
