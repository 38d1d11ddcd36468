import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import type { WorkWeek } from '@/lib/domain/work-week';
import { useText } from '../../text';
import { HoursFields } from './hours-fields';
import { Section, type Save, useSaving } from './section';

interface HoursSectionProps {
  week: WorkWeek;
  onSave: Save<CalendarPatch>;
}

/** When the rep works. */
export function HoursSection({ week, onSave }: HoursSectionProps) {
  const text = useText();
  const [saving, save] = useSaving(onSave);
  return (
    <Section title={text('settingHours')} saving={saving}>
      <HoursFields week={week} onChange={(changed) => save({ week: changed })} />
    </Section>
  );
}
