import { createRoot } from 'react-dom/client';
import { TextProvider } from '@/components/text';
import { createDatabase } from '@/lib/db/database';
import { report } from '@/lib/platform/log';
import { browserText } from '@/lib/platform/browser-text';
import { storedDatabaseName } from '@/lib/platform/stored-database-name';
import { storedSettings } from '@/lib/platform/stored-settings';
import { systemClock } from '@/lib/platform/system-clock';
import { LivePopup } from './live-popup';

const text = browserText();
document.documentElement.lang = text.locale;
document.documentElement.dir = browserDirection();

const container = document.getElementById('root');
if (!container) throw new Error('The popup has no root element');

const root = createRoot(container);
Promise.all([storedDatabaseName.read(), storedSettings(systemClock).calendar()])
  .then(([name, calendar]) => {
    root.render(
      <TextProvider text={text}>
        <LivePopup db={createDatabase(name)} calendar={calendar} clock={systemClock} />
      </TextProvider>,
    );
  })
  .catch((error: unknown) => report('The popup did not start', error));

function browserDirection(): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur)\b/.test(text.locale) ? 'rtl' : 'ltr';
}
