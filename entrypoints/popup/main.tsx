import { createRoot } from 'react-dom/client';
import { AlsoTouchedProvider, type ReadAlsoTouched } from '@/components/also-touched';
import { DateReaderProvider } from '@/components/date-reader';
import { directionOf, TextProvider } from '@/components/text';
import { openToRead } from '@/lib/db/open-to-read';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';
import { browserText } from '@/lib/platform/browser-text';
import { storedDatabaseName } from '@/lib/platform/stored-database-name';
import { storedSettings } from '@/lib/platform/stored-settings';
import { systemClock } from '@/lib/platform/system-clock';
import { LivePopup } from './live-popup';

const text = browserText();
document.documentElement.lang = text.locale;
document.documentElement.dir = directionOf(text.locale);

const container = document.getElementById('root');
if (!container) throw new Error('The popup has no root element');

const root = createRoot(container);
const readAlsoTouched: ReadAlsoTouched = ({ key, email }, moments) =>
  sendToBackground('date.alsoTouched', { key, email, moments: [...moments] });
const readDate = (phrase: string) => sendToBackground('date.read', { phrase });
const settings = storedSettings(systemClock);
const start = async () => {
  const db = await openToRead(storedDatabaseName, (error) => report('The database cannot be opened', error));
  const show = async () => {
    const calendar = await settings.calendar();
    root.render(
      <TextProvider text={text}>
        <DateReaderProvider readDate={readDate}>
          <AlsoTouchedProvider read={readAlsoTouched}>
            <LivePopup db={db} calendar={calendar} clock={systemClock} />
          </AlsoTouchedProvider>
        </DateReaderProvider>
      </TextProvider>,
    );
  };
  settings.watch(() => void show());
  await show();
};
start().catch((error: unknown) => report('The popup did not start', error));
