import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSender } from '@/lib/bridge/sender';
import { observeSync } from '@/lib/gmail/sync/observe';

/** Runs inside Gmail's own page, before its scripts: tells what Gmail's sync says, and does nothing else. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  // Nothing of ours in Gmail's own global scope.
  globalName: false,
  main() {
    const sender = createSender(document);
    observeSync(window, sender.send, Date.now);
  },
});
