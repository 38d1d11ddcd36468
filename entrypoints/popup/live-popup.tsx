import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { nextAfter, type DoneAction, describeAction } from '@/components/popup/describe-action';
import { Popup } from '@/components/popup/popup';
import { useText } from '@/components/text';
import { useNow } from '@/components/use-now';
import type { Clock } from '@/lib/app/ports/deps';
import type { Database } from '@/lib/db/database';
import { readPopup } from '@/lib/db/read';
import type { Calendar } from '@/lib/domain/calendar';
import type { PopupView } from '@/lib/domain/views';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';
import { createActions, type Done } from './actions';
import { useFront, useHealths } from './use-gmail';
import { usePolish } from './use-polish';

/** How long an action can be taken back from the bar. */
const undoMs = 10_000;

interface LivePopupProps {
  db: Database | null;
  calendar: Calendar;
  clock: Clock;
}

/** The popup on the database: shows what is stored, live, and leaves all writing to the background. */
export function LivePopup({ db, calendar, clock }: LivePopupProps) {
  const text = useText();
  const now = useNow(clock);
  const healths = useHealths();
  const [all, setAll] = useState<readonly Done[]>([]);
  const done = all.at(-1) ?? null;
  const read = useLiveQuery(() => readView(db, now, calendar), [db, now, calendar]);
  const view = read?.view ?? null;
  const front = useFront();
  const polish = usePolish();
  const whoOf = (key: string) =>
    view?.recentSends.find(({ messageKey }) => messageKey === key)?.who ??
    [...(view?.due ?? []), ...(view?.upcoming ?? [])].find((row) => row.key === key)?.who ??
    '';
  const actions = createActions(whoOf, done, (one) =>
    setAll((before) => (one ? [...before, one] : before.slice(0, -1))),
  );

  useEffect(() => {
    sendToBackground('popup.opened', {}).catch((error: unknown) =>
      report('The background did not answer', error),
    );
  }, []);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setAll([]), undoMs);
    return () => clearTimeout(timer);
  }, [done]);

  const label = (action: DoneAction) =>
    describeAction(action, { now, zone: calendar.zone, locale: text.locale }, text);
  return (
    <Popup
      view={view}
      now={now}
      zone={calendar.zone}
      actions={actions}
      healths={healths}
      front={front}
      polish={polish}
      undo={done ? { label: label(done.action), next: nextAfter(done.action) } : null}
      error={read?.view === null ? text('storeUnreadable') : null}
    />
  );
}

async function readView(
  db: Database | null,
  now: number,
  calendar: Calendar,
): Promise<{ view: PopupView | null }> {
  if (!db) return { view: null };
  try {
    const onBadRow = (table: string, key: string) =>
      report('A stored row does not fit its schema', { table, key });
    return { view: await readPopup(db, now, calendar, onBadRow) };
  } catch (error) {
    report('The database cannot be read', error);
    return { view: null };
  }
}
