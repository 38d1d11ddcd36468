import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import { type Clock, formatTime } from '@/lib/domain/format';
import { useText } from '../../text';
import { Field } from '../field';
import { Section, type Save, useSaving } from './section';

interface ZoneSectionProps {
  /** IANA; the rep's. */
  zone: string;
  /** It stays where the computer travels. */
  isSet: boolean;
  clock: Clock;
  onSave: Save<CalendarPatch>;
}

/** In which zone dates are meant and shown: the computer's, or one that stays. */
export function ZoneSection({ zone, isSet, clock, onSave }: ZoneSectionProps) {
  const text = useText();
  const [saving, save] = useSaving(onSave);
  const all = new Set(Intl.supportedValuesOf('timeZone')).add(zone);
  return (
    <Section title={text('timeZone')} saving={saving}>
      <Field label={text('zoneOfDates')} hint={text('timeThere', formatTime(clock.now, { ...clock, zone }))}>
        {(bind) => (
          <select
            {...bind}
            lang="en"
            value={isSet ? zone : ''}
            onChange={(event) => save({ zone: event.currentTarget.value || null })}
          >
            <option value="" lang={text.locale}>
              {text('zoneHere')}
            </option>
            {Array.from(all, (one) => (
              <option key={one} value={one}>
                {one.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Section>
  );
}
