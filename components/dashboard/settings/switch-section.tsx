import { Section, type Save, useSaving } from './section';
import { useTyped } from './use-typed';

interface SwitchSectionProps {
  title: string;
  label: string;
  about: string;
  isOn: boolean;
  onTurn: Save<boolean>;
}

/** A setting that is on or off, with what it does. */
export function SwitchSection({ title, label, about, isOn, onTurn }: SwitchSectionProps) {
  const { typed, show } = useTyped(isOn);
  const [saving, save] = useSaving(onTurn, () => show(isOn));
  const turn = (wanted: boolean) => {
    show(wanted);
    save(wanted);
  };
  return (
    <Section title={title} saving={saving}>
      <label className="check">
        <input type="checkbox" checked={typed} onChange={(event) => turn(event.currentTarget.checked)} />
        {label}
      </label>
      <p className="soft">{about}</p>
    </Section>
  );
}
