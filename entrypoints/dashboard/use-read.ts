import { useLiveQuery } from 'dexie-react-hooks';
import type { Read } from '@/components/dashboard/loaded';
import type { OnBadRow } from '@/lib/db/parse';
import { report } from '@/lib/platform/log';

/**
 * What a page shows of the database, live.
 *
 * @param read is told where to report rows that do not fit their schema
 * @param inputs on which `read` depends
 */
export function useRead<Value>(
  read: (onBadRow: OnBadRow) => Promise<Value>,
  inputs: readonly unknown[],
): Read<Value> {
  const found = useLiveQuery(() => attempt(read), [...inputs]);
  return found ?? { state: 'loading' };
}

async function attempt<Value>(read: (onBadRow: OnBadRow) => Promise<Value>): Promise<Read<Value>> {
  try {
    const onBadRow = (table: string, key: string) =>
      report('A stored row does not fit its schema', { table, key });
    return { state: 'ready', value: await read(onBadRow) };
  } catch (error) {
    report('The database cannot be read', error);
    return { state: 'failed' };
  }
}
