import { useLiveQuery } from 'dexie-react-hooks';
import type { Database } from '@/lib/db/database';
import { report } from '@/lib/platform/log';
import { readCount } from './pages';

const none: ReadonlyMap<string, number> = new Map();

/** The numbers beside the names of the pages, by the page's id; a page without one is not there. */
export function useCounts(db: Database | null): ReadonlyMap<string, number> {
  return useLiveQuery(() => readCounts(db), [db], none);
}

async function readCounts(db: Database | null): Promise<ReadonlyMap<string, number>> {
  if (db === null) return none;
  const counts = new Map<string, number>();
  for (const [id, read] of Object.entries(readCount)) {
    try {
      counts.set(id, await read(db));
    } catch (error) {
      report('What is to do on a page cannot be counted', error);
    }
  }
  return counts;
}
