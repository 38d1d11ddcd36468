import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { AlsoTouchedProvider, type ReadAlsoTouched } from '@/components/also-touched';

/** Whose dates are chosen where nobody is tracked yet. */
export const mo = { key: null, email: 'mo@acme.com' };

export const acmeLine = '\u2068Acme\u2069 is also touched that day';

/** What to render in where another touch of Acme is planned at that moment (epoch ms), and what asks for it. */
export function acmeTouchedAt(at: number | undefined) {
  const read = vi.fn<ReadAlsoTouched>(async (_, moments) => {
    const found = moments.filter((moment) => moment === at);
    return found.length > 0 ? { company: 'Acme', moments: found } : null;
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AlsoTouchedProvider read={read}>{children}</AlsoTouchedProvider>
  );
  return { read, wrapper };
}
