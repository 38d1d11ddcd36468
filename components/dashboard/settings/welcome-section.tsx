import { useText } from '../../text';
import { Section } from './section';

/** The way to the page of the first minutes, which opened by itself after the installation. */
export function WelcomeSection() {
  const text = useText();
  return (
    <Section title={text('settingWelcome')} saving={{ state: 'none' }}>
      <p className="soft">{text('settingWelcomeAbout')}</p>
      <p>
        <a href="welcome.html" target="_blank" rel="noreferrer">
          {text('settingWelcomeShow')}
        </a>
      </p>
    </Section>
  );
}
