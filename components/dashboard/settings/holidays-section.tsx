import type { Calendar } from '@/lib/domain/calendar';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import { formatDate } from '@/lib/domain/format';
import { describeHoliday } from '@/lib/domain/holidays/describe-holiday';
import { holidayCountries } from '@/lib/domain/holidays/holiday-on';
import { nextHolidays } from '@/lib/domain/holidays/next-holidays';
import { useText } from '../../text';
import { Field } from '../field';
import { Section, type Save, useSaving } from './section';

interface HolidaysSectionProps {
  calendar: Calendar;
  isCountryGuessed: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  onSave: Save<CalendarPatch>;
}

/** Whose public holidays are days off, with the next ones as proof. */
export function HolidaysSection({ calendar, isCountryGuessed, today, onSave }: HolidaysSectionProps) {
  const text = useText();
  const [saving, save] = useSaving(onSave);
  const { country, holidaysOff, zone } = calendar;
  const names = new Intl.DisplayNames([text.locale], { type: 'region' });
  const countries = holidayCountries()
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((one, other) => one.name.localeCompare(other.name, text.locale));
  const coming = country === null ? [] : nextHolidays(country, today, 3);
  return (
    <Section title={text('settingHolidays')} saving={saving}>
      <Field
        label={text('holidayCountry')}
        hint={isCountryGuessed && country !== null ? <GuessedHint zone={zone} /> : undefined}
      >
        {(bind) => (
          <select
            {...bind}
            value={country ?? ''}
            onChange={(event) => save({ country: event.currentTarget.value || null })}
          >
            <option value="">{text('noCountry')}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {coming.length === 0 ? null : (
        <>
          <p>{text('nextHolidays')}</p>
          <ul className="plain">
            {coming.map(({ date, name }) => (
              <li key={date}>
                {formatDate(date, text.locale)} · {describeHoliday(name, text)}
              </li>
            ))}
          </ul>
        </>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={holidaysOff}
          onChange={(event) => save({ holidaysOff: event.currentTarget.checked })}
        />
        {text('holidaysAreOff')}
      </label>
    </Section>
  );
}

function GuessedHint({ zone }: { zone: string }) {
  const text = useText();
  const [before = '', after = ''] = text('countryGuessed', '\n').split('\n');
  return (
    <>
      {before}
      <span lang="en">{zone}</span>
      {after}
    </>
  );
}
