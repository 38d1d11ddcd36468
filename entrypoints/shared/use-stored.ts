import { useEffect, useState } from 'react';
import { watchStored } from '@/lib/db/watch-stored';
import { report } from '@/lib/platform/log';
import { useShown } from './shown';

/**
 * What is read of the database, live; until then, while something else is read, and on a hidden page, what was read
 * last.
 *
 * @param read always the same function for as long as the same is to be read; null: nothing yet
 * @returns null before the first reading is over
 */
export function useStored<Value extends object>(
  read: (() => Promise<Value>) | null,
): Value | 'failed' | null {
  const [value, setValue] = useState<Value | 'failed' | null>(null);
  const isShown = useShown();
  useEffect(() => {
    if (!read || !isShown) return undefined;
    return watchStored({
      read,
      onValue: setValue,
      onFailure: (error) => {
        report('The database cannot be read', error);
        setValue('failed');
      },
    });
  }, [read, isShown]);
  return value;
}
