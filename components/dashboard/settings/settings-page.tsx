import { type Calendar, localMomentOf, type Vacation } from '@/lib/domain/calendar';
import type { Clock } from '@/lib/domain/format';
import type { LanguageChoice } from '@/lib/domain/language';
import type { Theme } from '@/lib/domain/look';
import type { Message } from '@/lib/domain/model';
import type { Policy } from '@/lib/domain/policy';
import type { System } from '../../notification-test';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import { useText } from '../../text';
import { Loaded, type Read } from '../loaded';
import { AccountsSection } from './accounts-section';
import { HolidaysSection } from './holidays-section';
import { HoursSection } from './hours-section';
import { LanguageSection } from './language-section';
import { LoadSection } from './load-section';
import { LookSection } from './look-section';
import { NotificationsSection } from './notifications-section';
import { PolicySection } from './policy-section';
import { QuietSection } from './quiet-section';
import type { Save } from './section';
import { SwitchSection } from './switch-section';
import { SuppressedSection } from './suppressed-section';
import { ZoneSection } from './zone-section';
import { VacationsSection } from './vacations-section';
import { WelcomeSection } from './welcome-section';
import './settings.css';

export interface SettingsView {
  calendar: Calendar;
  isCountryGuessed: boolean;
  isZoneSet: boolean;
  /** Dates on which something is due, one for each follow-up that waits. */
  dueDates: readonly string[];
  /** `domain:acme.com` or `address:dana@acme.com` */
  suppressed: readonly string[];
  policy: Policy;
  /** The last mails that were sent, newest first. */
  sends: readonly Message[];
  accounts: readonly { address: string; aliases: readonly string[]; followUps: number }[];
  /** The browser says that it shows no notifications of ours. */
  areNotificationsBlocked: boolean;
  theme: Theme;
  language: LanguageChoice;
  /** Whether answers are looked for while Gmail is closed. */
  checks: boolean;
  /** Whether drafts may be polished; null where the browser has nothing to do it with. */
  polish: boolean | null;
}

export interface SettingsActions {
  save: Save<CalendarPatch>;
  addVacation: Save<Vacation>;
  removeVacation: Save<Vacation>;
  savePolicy: Save<Partial<Policy>>;
  suppress: Save<string>;
  allow: Save<string>;
  /** Shows a notification. */
  testNotification: () => Promise<void>;
  setTheme: Save<Theme>;
  setLanguage: Save<LanguageChoice>;
  turnChecks: Save<boolean>;
  turnPolish: Save<boolean>;
}

interface SettingsPageProps {
  read: Read<SettingsView>;
  clock: Omit<Clock, 'locale'>;
  system: System;
  actions: SettingsActions;
}

/** What becomes of a send, when the rep works and is left in peace, how much is too much, and who is never asked about. */
export function SettingsPage({ read, ...page }: SettingsPageProps) {
  const text = useText();
  return (
    <section className="settings" aria-labelledby="settings-title">
      <h1 id="settings-title">{text('pageSettings')}</h1>
      <p className="soft">{text('settingsAbout')}</p>
      <Loaded read={read}>{(view) => <Settings view={view} {...page} />}</Loaded>
    </section>
  );
}

interface SettingsProps extends Omit<SettingsPageProps, 'read'> {
  view: SettingsView;
}

function Settings({ view, clock, system, actions }: SettingsProps) {
  const text = useText();
  const { calendar, isCountryGuessed, isZoneSet, dueDates, suppressed, checks, polish, policy, accounts } =
    view;
  const today = localMomentOf(clock.now, clock.zone).date;
  return (
    <>
      <PolicySection
        policy={policy}
        sends={view.sends}
        never={suppressed}
        ownAddresses={accounts.flatMap(({ address, aliases }) => [address, ...aliases])}
        clock={{ ...clock, locale: text.locale }}
        onSave={actions.savePolicy}
      />
      <SuppressedSection suppressed={suppressed} onSuppress={actions.suppress} onAllow={actions.allow} />
      <HoursSection week={calendar.week} onSave={actions.save} />
      <ZoneSection
        zone={calendar.zone}
        isSet={isZoneSet}
        clock={{ ...clock, locale: text.locale }}
        onSave={actions.save}
      />
      <VacationsSection
        vacations={calendar.vacations}
        today={today}
        dueDates={dueDates}
        onAdd={actions.addVacation}
        onRemove={actions.removeVacation}
      />
      <HolidaysSection {...{ calendar, isCountryGuessed, today }} onSave={actions.save} />
      <QuietSection quiet={calendar.quiet} onSave={actions.save} />
      <LoadSection load={calendar.load} onSave={actions.save} />
      <SwitchSection
        title={text('settingChecks')}
        label={text('checksOn')}
        about={text('checksAbout')}
        isOn={checks}
        onTurn={actions.turnChecks}
      />
      <NotificationsSection
        system={system}
        isBlocked={view.areNotificationsBlocked}
        onTest={actions.testNotification}
      />
      <AccountsSection accounts={accounts} />
      <LanguageSection language={view.language} onLanguage={actions.setLanguage} />
      <LookSection theme={view.theme} onTheme={actions.setTheme} />
      <WelcomeSection />
      {polish === null ? null : (
        <SwitchSection
          title={text('settingPolish')}
          label={text('polishOffered')}
          about={text('polishAbout')}
          isOn={polish}
          onTurn={actions.turnPolish}
        />
      )}
    </>
  );
}
