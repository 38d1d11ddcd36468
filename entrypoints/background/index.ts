import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { lookAround } from '@/lib/app/look-around';
import { reconcile } from '@/lib/app/reconcile';
import { classifySender } from '@/lib/messaging/sender';
import { receive } from '@/lib/messaging/receive';
import { report } from '@/lib/platform/log';
import { offerInMenu, onCommand } from './commands';
import { createDeps } from './deps';
import { handlers } from './handlers';
import { onNotificationButton, onNotificationClick } from './notification-clicks';
import { createReconcileSoon } from './reconcile-soon';
import { followRepText, text } from './rep-text';
import { welcome } from './welcome';

/**
 * The composition root. Every listener is registered in the first turn, or the browser would not
 * wake the worker for it; then the world is made to agree with the database.
 */
export default defineBackground(() => {
  const deps = createDeps();
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  const run = (work: Promise<unknown>) => {
    work.catch((error: unknown) => report('An event was not served', error));
  };
  // Nothing is said before: a worker that has just begun does not know the rep's language yet.
  const textReady = followRepText(() => run(offerInMenu(text)));
  const reconcileSoon = createReconcileSoon(
    () => textReady.then(() => reconcile(deps)),
    (error) => report('A run failed; the next wake-up tries again', error),
  );
  const lookSoon = createReconcileSoon(
    async () => {
      if (await lookAround(deps)) reconcileSoon();
    },
    (error) => report('Looking for answers failed; the next wake-up tries again', error),
  );
  const wake = () => {
    reconcileSoon();
    lookSoon();
  };

  browser.runtime.onMessage.addListener((raw, sender, sendResponse) => {
    const from = classifySender(sender, self);
    run(
      textReady
        .then(() =>
          receive(raw, from, handlers, { deps, reconcileSoon, tabId: sender.tab?.id ?? null }, (why) =>
            report('A message was refused', why),
          ),
        )
        .then((reply) => sendResponse(reply)),
    );
    return true;
  });
  browser.alarms.onAlarm.addListener(wake);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    wake();
    run(welcome(reason));
  });
  browser.runtime.onStartup.addListener(wake);
  browser.idle.onStateChanged.addListener(wake);
  browser.commands.onCommand.addListener((command, tab) => run(onCommand(command, tab)));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => run(onCommand(menuItemId, tab)));
  browser.notifications.onClicked.addListener((id) => run(onNotificationClick(deps, id)));
  // Firefox has no buttons on notifications, nor the event.
  browser.notifications.onButtonClicked?.addListener((id, button) =>
    run(onNotificationButton(deps, id, button)),
  );
  wake();
});
