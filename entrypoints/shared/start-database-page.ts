import type { ReactNode } from 'react';
import { openToRead } from '@/lib/db/open-to-read';
import type { Database } from '@/lib/db/database';
import type { Calendar } from '@/lib/domain/calendar';
import { report } from '@/lib/platform/log';
import { storedDatabaseName } from '@/lib/platform/stored-database-name';
import { storedSettings } from '@/lib/platform/stored-settings';
import { systemClock } from '@/lib/platform/system-clock';
import { startPage } from './start-page';

/**
 * Begins a page that reads the database, and draws it anew with each change of the rep’s calendar.
 *
 * @param page `db` is null where there is no database yet, or none that opens
 */
export function startDatabasePage(page: (db: Database | null, calendar: Calendar) => ReactNode): void {
  startPage(async (draw) => {
    const settings = storedSettings(systemClock);
    const opening = openToRead(storedDatabaseName, (error) => report('The database cannot be opened', error));
    const show = async () => {
      const [db, calendar] = await Promise.all([opening, settings.calendar()]);
      draw(page(db, calendar));
    };
    settings.watch(() => void show());
    await show();
  });
}
