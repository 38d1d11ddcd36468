import { useEffect, useState } from 'react';

/** More than a screen holds. */
const atFirst = 12;

/**
 * How many of so many rows are drawn: at once what is on screen, and the others a part after the other, so that a key
 * that is pressed meanwhile is felt.
 */
export function useDrawn(count: number): number {
  const [drawn, setDrawn] = useState(atFirst);
  const isAll = drawn >= count;
  useEffect(() => {
    if (isAll) return undefined;
    // With each part those that stand there already are compared, so it grows.
    const timer = setTimeout(() => setDrawn(drawn + Math.max(atFirst, Math.ceil(drawn / 2))));
    return () => clearTimeout(timer);
  }, [isAll, drawn]);
  return Math.min(drawn, count);
}
