import { browser } from 'wxt/browser';
import type { Clock } from '@/lib/app/ports/deps';
import { isKnownZone, systemClock } from './system-clock';
import { watchKey } from './watch-key';

/**
 * The clock in the zone that the rep has set in the settings, and until that is read, or without one, in the computer's.
 * For Gmail's tab, where reading all settings would weigh more than the words that need it.
 */
export function createRepClock(): Clock {
  let set: string | null = null;
  const read = async () => {
    const { calendar } = await browser.storage.local.get('calendar').catch(() => ({ calendar: null }));
    set = zoneIn(calendar);
  };
  void read();
  // Heard for as long as the extension is there: once it is gone, there is nothing left to be told to stop.
  watchKey('calendar', () => void read());
  return { now: () => systemClock.now(), zone: () => set ?? systemClock.zone() };
}

/** The zone in the calendar as it was stored; null where there is none that can be computed in. */
export function zoneIn(calendar: unknown): string | null {
  const zone = typeof calendar === 'object' && calendar && 'zone' in calendar ? calendar.zone : null;
  return typeof zone === 'string' && isKnownZone(zone) ? zone : null;
}
