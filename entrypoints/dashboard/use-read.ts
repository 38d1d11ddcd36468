import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import type { Read } from '@/components/dashboard/loaded';
import type { OnBadRow } from '@/lib/db/parse';
import { report } from '@/lib/platform/log';
import { useShown } from '../shared/shown';

/**
 * What a page shows of the database, live; while it is hidden, what was read last.
 *
 * @param read is told where to report rows that do not fit their schema
 * @param inputs on which `read` depends
 */
export function useRead<Value>(
  read: (onBadRow: OnBadRow) => Promise<Value>,
  inputs: readonly unknown[],
): Read<Value> {
  const isShown = useShown();
  const last = useRef<Read<Value>>({ state: 'loading' });
  const found = useLiveQuery(async () => {
    if (isShown) last.current = await attempt(read);
    return last.current;
  }, [...inputs, isShown]);
  return found ?? { state: 'loading' };
}

/** What was read last, while something else is on its way: a page that is changed does not blink. */
export function useLastRead<Value>(read: Read<Value>): Read<Value> {
  const [last, setLast] = useState(read);
  if (read.state !== 'loading' && read !== last) setLast(read);
  return read.state === 'loading' ? last : read;
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
