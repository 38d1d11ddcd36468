import type { TypedDate } from '@/lib/domain/views';
import type { ReadDate } from '../date-reader';

/** What is known of the phrase that stands in the field now. */
export type Reading = { kind: 'empty' | 'asking' | 'unknown' | 'failed' } | { kind: 'read'; date: TypedDate };

export interface PhraseReader {
  /** This is what stands in the field now. */
  read: (typed: string) => void;
  /** Nothing is told any more. */
  close: () => void;
}

/**
 * Reads what is typed, one question at a time: while one is under way only the newest phrase waits. So quick typing
 * asks little and needs no timer, and no old answer comes after a newer one.
 */
export function createPhraseReader(readDate: ReadDate, onReading: (reading: Reading) => void): PhraseReader {
  let phrase = '';
  let isAsking = false;
  let isClosed = false;
  const ask = async (): Promise<void> => {
    const asked = phrase;
    isAsking = asked !== '' && !isClosed;
    if (!isAsking) return undefined;
    const reading = await readDate(asked).then(readingOf, () => ({ kind: 'failed' }) as const);
    if (isClosed || asked !== phrase) return ask();
    isAsking = false;
    onReading(reading);
    return undefined;
  };
  return {
    read(typed) {
      if (typed.trim() === phrase) return;
      phrase = typed.trim();
      onReading({ kind: phrase === '' ? 'empty' : 'asking' });
      if (!isAsking) void ask();
    },
    close() {
      isClosed = true;
    },
  };
}

function readingOf(date: TypedDate | null): Reading {
  return date ? { kind: 'read', date } : { kind: 'unknown' };
}
