import { useEffect, useState } from 'react';
import type { CheckState } from '@/lib/app/ports/checks';
import { report } from '@/lib/platform/log';
import { storedChecks } from '@/lib/platform/stored-checks';

/** The rep's switch for looks at Gmail with Gmail closed, as it is stored now; null until it is read. */
export function useChecks(): CheckState | null {
  const [checks, setChecks] = useState<CheckState | null>(null);
  useEffect(() => {
    const show = () =>
      void storedChecks
        .read()
        .then(setChecks, (error: unknown) => report('The switch of checks cannot be read', error));
    show();
    return storedChecks.watch(show);
  }, []);
  return checks;
}
