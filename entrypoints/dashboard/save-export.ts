import { browser } from 'wxt/browser';
import type { Clock } from '@/lib/app/ports/deps';
import type { Database } from '@/lib/db/database';
import { exportAll } from '@/lib/db/read-data';
import { localMomentOf } from '@/lib/domain/calendar';
import { saveFile } from './save-file';

/** Gives the rep everything that is stored, as one file. */
export async function saveExport(db: Database, clock: Clock, zone: string): Promise<void> {
  const { date } = localMomentOf(clock.now(), zone);
  const about = { format: 'steadfast-export', version: 1, exportedAt: clock.now() };
  const pieces: string[] = [];
  for await (const piece of exportAll(db, about, await browser.storage.local.get(null))) pieces.push(piece);
  saveFile(`steadfast-${date}.json`, new Blob(pieces, { type: 'application/json' }));
}
