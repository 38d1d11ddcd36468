import { useMemo } from 'react';
import type { Database } from '@/lib/db/database';
import { popupOf, readBeside, readLists, type Wanted } from '@/lib/db/read';
import type { Calendar } from '@/lib/domain/calendar';
import type { PopupView } from '@/lib/domain/views';
import { report } from '@/lib/platform/log';
import { useStored } from './use-stored';

/**
 * What the rep has to do, live: the lists at once, and after them what is slow to count.
 *
 * @param db null where it cannot be read
 * @param now epoch ms
 */
export function usePopupView(
  db: Database | null,
  now: number,
  calendar: Calendar,
  wanted: Wanted,
): PopupView | 'loading' | 'failed' {
  const lists = useStored(
    useMemo(() => db && (() => readLists(db, now, calendar, onBadRow, wanted)), [db, now, calendar, wanted]),
  );
  const isListed = lists !== null;
  const beside = useStored(
    useMemo(
      () => (db && isListed ? () => readBeside(db, now, calendar, onBadRow, wanted) : null),
      [db, isListed, now, calendar, wanted],
    ),
  );
  if (db === null || lists === 'failed' || beside === 'failed') return 'failed';
  return lists === null ? 'loading' : popupOf(lists, beside);
}

function onBadRow(table: string, key: string): void {
  report('A stored row does not fit its schema', { table, key });
}
