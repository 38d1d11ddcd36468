import type { Lock } from '@/lib/app/ports/deps';

/** One after the other for each name, in the order in which they came; free again when its holder fails. */
export function fakeLock(): Lock {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(name, work) {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
