import type { Lock } from '@/lib/app/ports/deps';

/** The browser frees a lock whose holder dies, however it dies. */
export const webLock: Lock = {
  run: (name, work) => navigator.locks.request(`steadfast.${name}`, work),
};
