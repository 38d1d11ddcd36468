import { createContext, type ReactNode, useContext } from 'react';
import type { TypedDate } from '@/lib/domain/views';

/** What a date in the rep's own words means; null where it is not understood. */
export type ReadDate = (phrase: string) => Promise<TypedDate | null>;

const DateReaderContext = createContext<ReadDate | null>(null);

/** Lets the rep type dates into every menu of dates below. */
export function DateReaderProvider({ readDate, children }: { readDate: ReadDate; children: ReactNode }) {
  return <DateReaderContext.Provider value={readDate}>{children}</DateReaderContext.Provider>;
}

/** Null where nobody can read dates: there the menus offer the calendar only. */
export function useDateReader(): ReadDate | null {
  return useContext(DateReaderContext);
}
