import { useEffect, useState } from 'react';
import { Dashboard } from '@/components/dashboard/dashboard';
import { pageLinks } from '@/components/dashboard/page-links';
import { useText } from '@/components/text';
import { useBusy } from '@/components/ui/use-busy';
import { useNow } from '@/components/use-now';
import type { Clock } from '@/lib/app/ports/deps';
import type { Database } from '@/lib/db/database';
import type { Calendar } from '@/lib/domain/calendar';
import { LazyPalette } from './lazy-palette';
import { LazyPage } from './lazy-page';
import { loadPage } from './pages';
import { useCounts } from './use-counts';
import { usePalette } from './use-palette';
import { useRoute } from './use-route';

const ids = pageLinks.map(({ id }) => id);

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
  const current = pageLinks.find(({ id }) => id === page) ?? pageLinks[0];
  const counts = useCounts(db);
  const [undoable, offer] = useUndoable();
  const { failure, run } = useBusy();
  const palette = usePalette();

  const title = `${text(current.title)} – ${text('extensionShortName')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const takeBack = ({ undo }: Undoable) => {
    offer(null);
    run('undo', undo);
  };
  const shownUndo = undoable ? { label: undoable.label, onUndo: () => takeBack(undoable) } : null;
  return (
    <Dashboard
      pages={pageLinks.map((one) => ({ ...one, count: counts.get(one.id) ?? null }))}
      current={current.id}
      undo={shownUndo}
      {...(db === null ? {} : { palette: { keys: palette.keys, onOpen: palette.open } })}
      error={db === null ? text('storeUnreadable') : failure ? text('actionFailed') : null}
    >
      {db === null
        ? null
        : pageLinks
            .filter(({ id }) => paths.has(id))
            .map(({ id }) => (
              <div key={id} hidden={id !== current.id}>
                <LazyPage
                  load={loadPage[id]}
                  db={db}
                  calendar={calendar}
                  clock={clock}
                  now={now}
                  path={paths.get(id) ?? ''}
                  isShown={id === current.id}
                  offerUndo={(label, undo) => offer({ label, undo })}
                />
              </div>
            ))}
      {db === null || !palette.wasOpened ? null : (
        <LazyPalette
          isOpen={palette.isOpen}
          onClose={palette.close}
          db={db}
          calendar={calendar}
          clock={clock}
          now={now}
          undo={shownUndo}
          offerUndo={(label, undo) => offer({ label, undo })}
          run={(work) => run('palette', work)}
        />
      )}
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
