import { useEffect, useState } from 'react';
import type { Read } from '@/components/dashboard/loaded';
import { SettingsPage, type SettingsView } from '@/components/dashboard/settings/settings-page';
import { useText } from '@/components/text';
import { readSettingsRows } from '@/lib/db/read-settings';
import { localMomentOf } from '@/lib/domain/calendar';
import type { CalendarPatch, CalendarSettings } from '@/lib/domain/calendar-settings';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';
import { findPolish } from '@/lib/platform/polish';
import { storedPolish } from '@/lib/platform/stored-polish';
import { storedSettings, type StoredSettings } from '@/lib/platform/stored-settings';
import type { PageProps } from './page';
import { useRead } from './use-read';

export function LiveSettings({ db, clock, now, calendar, offerUndo }: PageProps) {
  const text = useText();
  const [stored] = useState(() => storedSettings(clock));
  const settings = useSettings(stored);
  const [polish, setPolish] = usePolish();
  const rows = useRead((onBadRow) => readSettingsRows(db, onBadRow), [db]);
  const save = (patch: CalendarPatch) => sendToBackground('settings.calendar', { patch });
  // What stands there at that moment: another page may have changed it.
  const vacations = async () => (await stored.read()).calendar.vacations;
  return (
    <SettingsPage
      read={together(rows, settings, polish)}
      today={localMomentOf(now, calendar.zone).date}
      actions={{
        save,
        addVacation: async (vacation) => save({ vacations: [...(await vacations()), vacation] }),
        removeVacation: async ({ from, to }) => {
          const others = (await vacations()).filter((one) => one.from !== from || one.to !== to);
          const done = await save({ vacations: others });
          offerUndo(text('vacationRemoved'), async () => {
            await save({ vacations: [...(await vacations()), { from, to }] });
          });
          return done;
        },
        allow: async (key) => {
          await sendToBackground('suppression.lift', { key });
          offerUndo(text('allowedNamed', key.slice(key.indexOf(':') + 1)), () =>
            sendToBackground('suppression.restore', { key }),
          );
        },
        turnPolish: async (isOn) => {
          await storedPolish.save(isOn);
          setPolish(isOn);
        },
      }}
    />
  );
}

function together(
  rows: Read<Pick<SettingsView, 'dueDates' | 'suppressed'>>,
  settings: CalendarSettings | null,
  polish: boolean | null,
): Read<SettingsView> {
  if (rows.state !== 'ready') return rows;
  return settings ? { state: 'ready', value: { ...rows.value, ...settings, polish } } : { state: 'loading' };
}

/** As they are stored now; null until they are read. */
function useSettings(stored: StoredSettings): CalendarSettings | null {
  const [settings, setSettings] = useState<CalendarSettings | null>(null);
  useEffect(() => {
    const show = () => void stored.read().then(setSettings);
    show();
    return stored.watch(show);
  }, [stored]);
  return settings;
}

/** Null where the browser has no model of its own, and until that is known. */
function usePolish(): [boolean | null, (isOn: boolean) => void] {
  const [polish, setPolish] = useState<boolean | null>(null);
  useEffect(() => {
    readPolish().then(setPolish, (error: unknown) => report('Polishing cannot be set', error));
  }, []);
  return [polish, setPolish];
}

async function readPolish(): Promise<boolean | null> {
  return (await findPolish()) ? storedPolish.read() : null;
}
