import { type LanguageChoice, languages, readLanguage } from '@/lib/domain/language';
import { useText } from '../../text';
import { Field } from '../field';
import { Section, type Save, useSaving } from './section';

interface LanguageSectionProps {
  language: LanguageChoice;
  onLanguage: Save<LanguageChoice>;
}

/** What Steadfast speaks, everywhere: the browser's language, or one that stays. */
export function LanguageSection({ language, onLanguage }: LanguageSectionProps) {
  const text = useText();
  const [saving, save] = useSaving(onLanguage);
  return (
    <Section title={text('language')} saving={saving}>
      <Field label={text('languageOfTexts')} hint={text('languageAbout')}>
        {(bind) => (
          <select
            {...bind}
            value={language}
            onChange={(event) => save(readLanguage(event.currentTarget.value))}
          >
            <option value="system">{text('languageSystem')}</option>
            {Object.entries(languages).map(([id, name]) => (
              <option key={id} value={id} lang={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Section>
  );
}
