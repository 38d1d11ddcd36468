import type { Load } from '@/lib/domain/calendar';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../../text';
import { Field } from '../field';
import { Section, type Save, useSaving } from './section';
import { useTyped } from './use-typed';

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
          {...part}
          value={load[part.part]}
          onCommit={(value) => save({ load: { ...load, [part.part]: value } })}
        />
      ))}
    </Section>
  );
}

interface NumberFieldProps extends Part {
  value: number;
  onCommit: (value: number) => void;
}

function NumberField({ label, hint, least, most, value, onCommit }: NumberFieldProps) {
  const text = useText();
  const { typed, setTyped, mean } = useTyped(String(value));
  const number = /^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
  const isRight = number >= least && number <= most;
  const commit = () => {
    if (isRight && mean(String(number))) onCommit(number);
  };
  return (
    <Field label={text(label)} hint={text(hint)} error={isRight ? null : text('numberBetween', least, most)}>
      {(bind) => (
        <input
          {...bind}
          type="text"
          inputMode="numeric"
          maxLength={4}
          size={6}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit();
          }}
        />
      )}
    </Field>
  );
}
