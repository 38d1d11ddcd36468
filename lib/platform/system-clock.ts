import type { Clock } from '@/lib/app/ports/deps';

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => knownOr(Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC'),
};

/** A machine without a zone is said to be in `Etc/Unknown`, in which nothing can be computed. */
function knownOr(zone: string, fallback: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    return fallback;
  }
}
