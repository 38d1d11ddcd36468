import { useEffect, useState } from 'react';
import { report } from '@/lib/platform/log';

interface Stored<Value> {
  read: () => Promise<Value>;
  watch: (onChange: () => void) => () => void;
}

/** As it is stored now; null until it is read. `stored` is always the same. */
export function useSetting<Value>(stored: Stored<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const show = () =>
      void stored.read().then(
        (read) => setValue(() => read),
        (error: unknown) => report('A setting cannot be read', error),
      );
    show();
    return stored.watch(show);
  }, [stored]);
  return value;
}
