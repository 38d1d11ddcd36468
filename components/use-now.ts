import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** @returns epoch ms, a new one each minute */
export function useNow(clock: { now(): number }): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), minuteMs);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
