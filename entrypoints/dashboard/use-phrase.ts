import { useEffect, useRef, useState } from 'react';
import { useDateReader } from '@/components/date-reader';
import { createPhraseReader, type PhraseReader, type Reading } from '@/components/ui/phrase-reader';

/**
 * What a date in the rep's own words means, while they are typed.
 *
 * @param phrase null: no date is asked for
 */
export function usePhrase(phrase: string | null): Reading {
  const readDate = useDateReader();
  const reader = useRef<PhraseReader | null>(null);
  const [reading, setReading] = useState<Reading>({ kind: 'empty' });
  useEffect(() => {
    if (!readDate) return undefined;
    const made = createPhraseReader(readDate, setReading);
    reader.current = made;
    return made.close;
  }, [readDate]);
  useEffect(() => reader.current?.read(phrase ?? ''), [phrase]);
  return reading;
}
