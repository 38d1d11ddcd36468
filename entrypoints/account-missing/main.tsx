import { readMissingQuery } from '@/lib/messaging/missing-query';
import { sendToBackground } from '@/lib/messaging/send';
import { closeTab } from '../shared/close-tab';
import { startPage } from '../shared/start-page';
import { LiveAccountMissing } from './live-account-missing';

startPage(async (draw) => {
  const asked = readMissingQuery(location.search);
  const followUp = asked && (await sendToBackground('followUp.read', { key: asked.followUpKey }));
  // Deleted since, or opened by hand: there is nothing to say.
  if (!asked || !followUp) return closeTab();
  draw(
    <LiveAccountMissing
      followUp={followUp}
      open={() =>
        sendToBackground(asked.wantsDraft ? 'followUp.draft' : 'followUp.open', { key: followUp.key })
      }
      onOpened={() => void closeTab()}
    />,
  );
});
