import type { Theme } from '@/lib/domain/look';
import { useText } from '../../text';
import { Choice } from '../choice';
import { Section, type Save, useSaving } from './section';

interface LookSectionProps {
  theme: Theme;
  onTheme: Save<Theme>;
}

/** Light or dark, for popup and dashboard: in Gmail it is Gmail's. */
export function LookSection({ theme, onTheme }: LookSectionProps) {
  const text = useText();
  const [saving, save] = useSaving(onTheme);
  return (
    <Section title={text('settingLook')} saving={saving}>
      <Choice
        label={text('theme')}
        value={theme}
        options={[
          { id: 'system', label: text('themeSystem') },
          { id: 'light', label: text('themeLight') },
          { id: 'dark', label: text('themeDark') },
        ]}
        onChoose={save}
      />
      <p className="soft">{text('themeAbout')}</p>
    </Section>
  );
}
