import type { Clock } from '@/lib/app/ports';

export const systemClock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
} satisfies Clock;
