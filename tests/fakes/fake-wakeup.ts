import type { Wakeup } from '@/lib/app/ports/deps';

export interface FakeWakeup extends Wakeup {
  /** What was planned last: epoch ms, null where nothing is. */
  nextAt: number | null;
  isWatching: boolean;
}

export function fakeWakeup(): FakeWakeup {
  return {
    nextAt: null,
    isWatching: false,
    async plan(nextAt, isWatching) {
      this.nextAt = nextAt;
      this.isWatching = isWatching;
    },
  };
}
