import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepEarly } from '@/lib/bridge/early';
import { bringLater } from '@/lib/messaging/bring-later';
import { type AnswerMessage, offerHandover } from '@/lib/messaging/handover';

/**
 * All of us that runs beside Gmail's page while it loads: keeps what the observer tells, and has the background bring
 * the rest (`gmail-tab`) once the list is drawn, at the rep's first touch, or when the background has a question.
 */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  // Another copy of us hears of it by an event; a message would call all listeners of Gmail's.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const { runtime } = browser;
    const waiting: Parameters<AnswerMessage>[] = [];
    const ask = () => runtime.sendMessage({ type: 'gmail.tab', data: {} });
    const bringing = bringLater(window, ask, () => Boolean(runtime?.id), signal);
    const hold: AnswerMessage = (...message) => {
      waiting.push(message);
      bringing.now();
      return true;
    };

    const early = keepEarly(document, bringing.drawing, { signal });
    runtime.onMessage.addListener(hold);
    offerHandover({
      early,
      takeMessages(answer) {
        bringing.came();
        runtime.onMessage.removeListener(hold);
        runtime.onMessage.addListener(answer);
        for (const [message, sender, sendResponse] of waiting.splice(0))
          if (!answer(message, sender, sendResponse)) sendResponse();
      },
    });
  },
});
