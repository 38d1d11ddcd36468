import type { Clock } from '@/lib/app/ports/deps';

/** A clock that stands until it is moved; `at` is epoch ms, `where` an IANA zone, `ahead` how far (ms) it is wrong. */
export interface FakeClock extends Clock {
  at: number;
  where: string;
  ahead: number;
}

export function fakeClock(start: number, zone = 'Europe/Berlin'): FakeClock {
  return {
    at: start,
    where: zone,
    ahead: 0,
    now() {
      return this.at;
    },
    zone() {
      return this.where;
    },
  };
}
