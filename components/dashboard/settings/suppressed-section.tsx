import { useText } from '../../text';
import { RuleList } from './rule-list';
import { Section, type Save, useSaving } from './section';

interface SuppressedSectionProps {
  /** `domain:acme.com` or `address:dana@acme.com` */
  suppressed: readonly string[];
  onSuppress: Save<string>;
  /** What can be undone is offered by the host. */
  onAllow: Save<string>;
}

/** Who is never asked about, and can be again. */
export function SuppressedSection({ suppressed, onSuppress, onAllow }: SuppressedSectionProps) {
  const text = useText();
  const [saving, change] = useSaving<() => ReturnType<Save<string>>>((act) => act());
  return (
    <Section title={text('settingSuppressed')} saving={saving}>
      <p className="soft">{text(suppressed.length === 0 ? 'noneSuppressed' : 'suppressedAbout')}</p>
      <RuleList
        rules={suppressed}
        label={text('suppressedAdd')}
        onAdd={(rule) => change(() => onSuppress(rule))}
        remove={{ label: text('allowAgain'), named: (name) => text('allowNamed', name) }}
        onRemove={(rule) => change(() => onAllow(rule))}
      />
    </Section>
  );
}
