import type { PaceLog } from '@/lib/app/ports/pace';
import { type Pace, paceSchema, restedPace } from '@/lib/domain/pacing';
import type { FakeClock } from './fake-clock';

export interface FakePace extends PaceLog {
  /** As it lies there, readable or not. */
  stored: unknown;
  pace: Pace;
}

/** Its waits let the clock's time pass. */
export function fakePace(clock: FakeClock): FakePace {
  return {
    stored: undefined,
    get pace() {
      const stored = paceSchema.safeParse(this.stored);
      return stored.success ? stored.data : restedPace;
    },
    set pace(pace) {
      this.stored = paceSchema.parse(pace);
    },
    async read() {
      return this.pace;
    },
    async save(pace) {
      this.pace = pace;
    },
    async wait(ms) {
      clock.at += ms;
    },
  };
}
