import type { Load } from '@/lib/domain/calendar';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../../text';
import { NumberField } from './number-field';
import { Section, type Save, useSaving } from './section';

interface LoadSectionProps {
  load: Load;
  onSave: Save<CalendarPatch>;
}

interface Part {
  part: keyof Load;
  label: MessageKey;
  hint: MessageKey;
  least: number;
  most: number;
}

const parts: readonly Part[] = [
  { part: 'perDay', label: 'loadPerDay', hint: 'loadPerDayAbout', least: 1, most: 1_000 },
  { part: 'perCompany', label: 'loadPerCompany', hint: 'loadPerCompanyAbout', least: 1, most: 1_000 },
  { part: 'gapDays', label: 'loadGap', hint: 'loadGapAbout', least: 0, most: 60 },
];

/** How much is too much: for the rep, a company, a person. */
export function LoadSection({ load, onSave }: LoadSectionProps) {
  const text = useText();
  const [saving, save] = useSaving(onSave);
  return (
    <Section title={text('settingLoad')} saving={saving}>
      {parts.map((part) => (
        <NumberField
          key={part.part}
          label={text(part.label)}
          hint={text(part.hint)}
          least={part.least}
          most={part.most}
          value={load[part.part]}
          onCommit={(value) => save({ load: { ...load, [part.part]: value } })}
        />
      ))}
    </Section>
  );
}
