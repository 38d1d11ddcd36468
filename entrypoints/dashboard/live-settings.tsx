import { useEffect, useState } from 'react';
import type { Read } from '@/components/dashboard/loaded';
import { SettingsPage, type SettingsView } from '@/components/dashboard/settings/settings-page';
import { useText } from '@/components/text';
import { readSettingsRows, type SettingsRows } from '@/lib/db/read-settings';
import type { CalendarPatch, CalendarSettings } from '@/lib/domain/calendar-settings';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';
import { thisSystem } from '@/lib/platform/notifications-here';
import { findPolish } from '@/lib/platform/polish';
import { storedChecks } from '@/lib/platform/stored-checks';
import { storedLanguage } from '@/lib/platform/stored-language';
import { storedPolish } from '@/lib/platform/stored-polish';
import { storedPolicy } from '@/lib/platform/stored-policy';
import { storedSettings } from '@/lib/platform/stored-settings';
import { storedTheme } from '@/lib/platform/stored-theme';
import { useChecks } from '../shared/use-checks';
import { useNotificationsBlocked } from '../shared/use-notifications-blocked';
import { useSetting } from '../shared/use-setting';
import type { PageProps } from './page';
import { useRead } from './use-read';

export function LiveSettings({ db, clock, now, calendar, offerUndo }: PageProps) {
  const text = useText();
  const [stored] = useState(() => storedSettings(clock));
  const settings = useSetting(stored);
  const [polish, setPolish] = usePolish();
  const checks = useChecks();
  const policy = useSetting(storedPolicy);
  const theme = useSetting(storedTheme);
  const language = useSetting(storedLanguage);
  const areNotificationsBlocked = useNotificationsBlocked();
  const rows = useRead((onBadRow) => readSettingsRows(db, onBadRow), [db]);
  const save = (patch: CalendarPatch) => sendToBackground('settings.calendar', { patch });
  // What stands there at that moment: another page may have changed it.
  const vacations = async () => (await stored.read()).calendar.vacations;
  return (
    <SettingsPage
      read={together(rows, settings, {
        checks: checks?.isOn ?? null,
        policy,
        theme,
        language,
        polish,
        areNotificationsBlocked,
      })}
      clock={{ now, zone: calendar.zone }}
      system={thisSystem()}
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
        savePolicy: (patch) => storedPolicy.save(patch),
        suppress: async (key) => {
          await sendToBackground('suppression.add', { key });
          offerUndo(text('didNever', key.slice(key.indexOf(':') + 1)), () =>
            sendToBackground('suppression.lift', { key }),
          );
        },
        testNotification: () => sendToBackground('settings.testNotification', {}),
        setTheme: (theme) => storedTheme.save(theme),
        setLanguage: (language) => storedLanguage.save(language),
        allow: async (key) => {
          await sendToBackground('suppression.lift', { key });
          offerUndo(text('allowedNamed', key.slice(key.indexOf(':') + 1)), () =>
            sendToBackground('suppression.add', { key }),
          );
        },
        turnChecks: (isOn) => storedChecks.save(isOn),
        turnPolish: async (isOn) => {
          await storedPolish.save(isOn);
          setPolish(isOn);
        },
      }}
    />
  );
}

function together(
  rows: Read<SettingsRows>,
  settings: CalendarSettings | null,
  { checks, policy, theme, language, ...others }: Switches,
): Read<SettingsView> {
  if (rows.state !== 'ready') return rows;
  if (settings === null || checks === null || policy === null || theme === null || language === null)
    return { state: 'loading' };
  return {
    state: 'ready',
    value: { ...rows.value, ...settings, ...others, checks, policy, theme, language },
  };
}

/** What is kept beside the database; null until it is read. */
type Switches = Pick<SettingsView, 'polish' | 'areNotificationsBlocked'> & {
  [Part in 'checks' | 'policy' | 'theme' | 'language']: SettingsView[Part] | null;
};

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
