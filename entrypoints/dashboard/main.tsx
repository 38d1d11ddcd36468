import { createRoot } from 'react-dom/client';
import { directionOf, TextProvider } from '@/components/text';
import { openToRead } from '@/lib/db/open-to-read';
import { browserText } from '@/lib/platform/browser-text';
import { report } from '@/lib/platform/log';
import { storedDatabaseName } from '@/lib/platform/stored-database-name';
import { storedSettings } from '@/lib/platform/stored-settings';
import { systemClock } from '@/lib/platform/system-clock';
import { LiveDashboard } from './live-dashboard';

const text = browserText();
document.documentElement.lang = text.locale;
document.documentElement.dir = directionOf(text.locale);

const container = document.getElementById('root');
if (!container) throw new Error('The dashboard has no root element');

const root = createRoot(container);
const settings = storedSettings(systemClock);
const start = async () => {
  const db = await openToRead(storedDatabaseName, (error) => report('The database cannot be opened', error));
  const show = async () => {
    const calendar = await settings.calendar();
    root.render(
      <TextProvider text={text}>
        <LiveDashboard db={db} calendar={calendar} clock={systemClock} />
      </TextProvider>,
    );
  };
  settings.watch(() => void show());
  await show();
};
start().catch((error: unknown) => report('The dashboard did not start', error));
