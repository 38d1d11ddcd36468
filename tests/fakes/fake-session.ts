import type { Session } from '@/lib/app/ports/deps';

/** A browser session, until `restart`. */
export interface FakeSession extends Session {
  restart(): void;
}

export function fakeSession(): FakeSession {
  let number = 1;
  return {
    restart() {
      number += 1;
    },
    async id() {
      return `session-${number}`;
    },
  };
}
