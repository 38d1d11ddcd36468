import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { AlsoTouched, DatedPerson } from '@/lib/domain/views';
import { isolate } from './isolate';
import { useText } from './text';

/** On which of these moments (epoch ms) another touch of their company is planned; null: on none. */
export type ReadAlsoTouched = (
  person: DatedPerson,
  moments: readonly number[],
) => Promise<AlsoTouched | null>;

const ReaderContext = createContext<ReadAlsoTouched | null>(null);
const PersonContext = createContext<DatedPerson | null>(null);

/** @param read always the same function: another one asks anew */
export function AlsoTouchedProvider({ read, children }: { read: ReadAlsoTouched; children: ReactNode }) {
  return <ReaderContext.Provider value={read}>{children}</ReaderContext.Provider>;
}

/** The dates that are chosen below are for this person; null: nobody knows for whom. */
export function DatesFor({ person, children }: { person: DatedPerson | null; children: ReactNode }) {
  return <PersonContext.Provider value={person}>{children}</PersonContext.Provider>;
}

/**
 * @param moments epoch ms, any of which the rep may choose
 * @returns what is to be known before one of them is chosen; null: nothing, or nobody can tell
 */
export function useAlsoTouched(moments: readonly number[]): (at: number) => string | null {
  const read = useContext(ReaderContext);
  const person = useContext(PersonContext);
  const text = useText();
  const [found, setFound] = useState<AlsoTouched | null>(null);
  const asked = moments.join(' ');
  const key = person?.key ?? null;
  const email = person?.email ?? '';
  useEffect(() => {
    if (!read || email === '' || asked === '') return undefined;
    let isOver = false;
    const take = (answer: AlsoTouched | null) => {
      if (!isOver) setFound(answer);
    };
    read({ key, email }, asked.split(' ').map(Number)).then(take, () => take(null));
    return () => {
      isOver = true;
    };
  }, [read, key, email, asked]);
  return (at) => (found?.moments.includes(at) ? text('alsoTouched', isolate(found.company)) : null);
}
