import type { DatabaseName } from '@/lib/db/open';

let names = 0;

/** A name that no other test uses. */
export function fakeDatabaseName(): DatabaseName & { current: string } {
  names += 1;
  return {
    current: `opened-${names}`,
    async read() {
      return this.current;
    },
    async write(name) {
      this.current = name;
    },
  };
}
