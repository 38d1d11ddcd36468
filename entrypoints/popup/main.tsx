import { createRoot } from 'react-dom/client';
import { TextProvider } from '@/components/text';
import { createDatabase, type Database } from '@/lib/db/database';
import { refuseNewer } from '@/lib/db/open';
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
const settings = storedSettings(systemClock);
const start = async () => {
  const db = await readable();
  const show = async () => {
    const calendar = await settings.calendar();
    root.render(
      <TextProvider text={text}>
        <LivePopup db={db} calendar={calendar} clock={systemClock} />
      </TextProvider>,
    );
  };
  settings.watch(() => void show());
  await show();
};
start().catch((error: unknown) => report('The popup did not start', error));

/** Null where a newer Steadfast has written it: what is not understood is not touched. */
async function readable(): Promise<Database | null> {
  const name = await storedDatabaseName.read();
  try {
    await refuseNewer(name);
    return createDatabase(name);
  } catch (error) {
    report('The database cannot be opened', error);
    return null;
  }
}

function browserDirection(): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur)\b/.test(text.locale) ? 'rtl' : 'ltr';
}
