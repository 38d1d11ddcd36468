import type { Calendar, Vacation } from '@/lib/domain/calendar';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import { useText } from '../../text';
import { Loaded, type Read } from '../loaded';
import { HolidaysSection } from './holidays-section';
import { HoursSection } from './hours-section';
import { LoadSection } from './load-section';
import { PolishSection } from './polish-section';
import { QuietSection } from './quiet-section';
import type { Save } from './section';
import { SuppressedSection } from './suppressed-section';
import { VacationsSection } from './vacations-section';
import './settings.css';

export interface SettingsView {
  calendar: Calendar;
  isCountryGuessed: boolean;
  /** Dates on which something is due, one for each follow-up that waits. */
  dueDates: readonly string[];
  /** `domain:acme.com` or `address:dana@acme.com` */
  suppressed: readonly string[];
  /** Whether drafts may be polished; null where the browser has nothing to do it with. */
  polish: boolean | null;
}

export interface SettingsActions {
  save: Save<CalendarPatch>;
  addVacation: Save<Vacation>;
  removeVacation: Save<Vacation>;
  allow: Save<string>;
  turnPolish: Save<boolean>;
}

interface SettingsPageProps {
  read: Read<SettingsView>;
  /** `YYYY-MM-DD` */
  today: string;
  actions: SettingsActions;
}

/** When the rep works and is left in peace, how much is too much, and who is never asked about. */
export function SettingsPage({ read, today, actions }: SettingsPageProps) {
  const text = useText();
  return (
    <section className="settings" aria-labelledby="settings-title">
      <h1 id="settings-title">{text('pageSettings')}</h1>
      <p className="soft">{text('settingsAbout')}</p>
      <Loaded read={read}>{(view) => <Settings view={view} today={today} actions={actions} />}</Loaded>
    </section>
  );
}

interface SettingsProps {
  view: SettingsView;
  today: string;
  actions: SettingsActions;
}

function Settings({ view, today, actions }: SettingsProps) {
  const { calendar, isCountryGuessed, dueDates, suppressed, polish } = view;
  return (
    <>
      <HoursSection week={calendar.week} onSave={actions.save} />
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
      <SuppressedSection suppressed={suppressed} onAllow={actions.allow} />
      {polish === null ? null : <PolishSection isOn={polish} onTurn={actions.turnPolish} />}
    </>
  );
}
