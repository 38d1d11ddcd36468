import { useEffect, useRef, useState } from 'react';

interface Typed<Value> {
  typed: Value;
  setTyped: (typed: Value) => void;
  /** This is to be stored. @returns false where it is already */
  mean: (value: Value) => boolean;
  /** Both: it stands there at once, and is to be stored. */
  show: (value: Value) => void;
}

/**
 * What stands in fields: as it is stored (anything that JSON can hold), then as it is typed, and as it is stored again
 * once another page has changed that. What comes back from here changes nothing: more may be typed by then.
 */
export function useTyped<Value>(stored: Value): Typed<Value> {
  const [typed, setTyped] = useState(stored);
  const known = useRef(JSON.stringify(stored));
  const now = JSON.stringify(stored);
  useEffect(() => {
    if (now === known.current) return;
    known.current = now;
    setTyped(JSON.parse(now) as Value);
  }, [now]);
  const mean = (value: Value) => {
    const meant = JSON.stringify(value);
    const isNew = meant !== known.current;
    known.current = meant;
    return isNew;
  };
  const show = (value: Value) => {
    setTyped(value);
    mean(value);
  };
  return { typed, setTyped, mean, show };
}
