import type { Clock } from '@/lib/app/ports/deps';

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => knownOr(Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC'),
};

/** A machine without a zone is said to be in `Etc/Unknown`, in which nothing can be computed. */
function knownOr(zone: string, fallback: string): string {
  return isKnownZone(zone) ? zone : fallback;
}

/** Whether this browser can compute in the zone. */
export function isKnownZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone);
  } catch {
    return false;
  }
}
