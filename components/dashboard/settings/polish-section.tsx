import { useText } from '../../text';
import { Section, type Save, useSaving } from './section';

interface PolishSectionProps {
  isOn: boolean;
  onTurn: Save<boolean>;
}

/** Only where the browser has a language model of its own. */
export function PolishSection({ isOn, onTurn }: PolishSectionProps) {
  const text = useText();
  const [saving, turn] = useSaving(onTurn);
  return (
    <Section title={text('settingPolish')} saving={saving}>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={(event) => turn(event.currentTarget.checked)} />
        {text('polishOffered')}
      </label>
      <p className="soft">{text('polishAbout')}</p>
    </Section>
  );
}
