import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { TextProvider } from '@/components/text';
import { readMissingQuery } from '@/lib/messaging/missing-query';
import { sendToBackground } from '@/lib/messaging/send';
import { browserText } from '@/lib/platform/browser-text';
import { report } from '@/lib/platform/log';
import { LiveAccountMissing } from './live-account-missing';

const text = browserText();
document.documentElement.lang = text.locale;

const container = document.getElementById('root');
if (!container) throw new Error('The page has no root element');

const root = createRoot(container);
const start = async () => {
  const asked = readMissingQuery(location.search);
  const followUp = asked && (await sendToBackground('followUp.read', { key: asked.followUpKey }));
  // Deleted since, or opened by hand: there is nothing to say.
  if (!asked || !followUp) return close();
  root.render(
    <TextProvider text={text}>
      <LiveAccountMissing
        followUp={followUp}
        open={() =>
          sendToBackground(asked.wantsDraft ? 'followUp.draft' : 'followUp.open', { key: followUp.key })
        }
        onOpened={() => void close()}
      />
    </TextProvider>,
  );
};
start().catch((error: unknown) => report('The page did not start', error));

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
