import { browser } from 'wxt/browser';
import type { Calendar } from '@/lib/domain/calendar';
import type { Clock, Settings } from '@/lib/app/ports/deps';
import {
  type CalendarPatch,
  calendarPatchSchema,
  type CalendarSettings,
  readCalendar,
  readPatch,
} from '@/lib/domain/calendar-settings';
import { watchKey } from './watch-key';

const key = 'calendar';

export interface StoredSettings extends Omit<Settings, 'calendar'> {
  /** Without the cadences, which the rep keeps in the database. */
  calendar(): Promise<Calendar>;
  /** The calendar, and what of it was guessed, for whoever shows it. */
  read(): Promise<CalendarSettings>;
  /** Calls back after each change, wherever it was made; returns what ends that. */
  watch(onChange: () => void): () => void;
}

/** Settings in `storage.local`. */
export function storedSettings(clock: Clock): StoredSettings {
  // One after the other: each reads what the one before has written.
  let saving: Promise<void> = Promise.resolve();
  const read = async () => readCalendar(await stored(), clock.zone());
  return {
    read,
    async calendar() {
      return (await read()).calendar;
    },
    save(patch) {
      saving = saving.catch(() => undefined).then(() => change(patch));
      return saving;
    },
    watch: (onChange) => watchKey(key, onChange),
  };
}

/** Storage that fails must not keep a nudge from coming. */
async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(key).catch((): Record<string, unknown> => ({})))[key];
}

async function change(patch: CalendarPatch): Promise<void> {
  const before = readPatch((await browser.storage.local.get(key))[key]);
  await browser.storage.local.set({ [key]: { ...before, ...calendarPatchSchema.parse(patch) } });
}
