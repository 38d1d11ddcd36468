import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepEarly } from '@/lib/bridge/early';
import { type AnswerMessage, offerHandover } from '@/lib/messaging/handover';

/** How long Gmail is left to draw what it has got, ms, before it shares the tab with us. */
const drawMs = 250;
/** How long it may take to get anything at all, ms: a window of its own, or what we cannot read, has no list. */
const patienceMs = 4_000;
/** How long a busy tab may go on being busy, ms. */
const busyMs = 1_000;
/** The background may be restarting: waits before it is asked again, ms; the last one again and again. */
const retryMs = [500, 2_000, 8_000, 30_000];

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
    const touched = new AbortController();
    const watch = { capture: true, passive: true, signal: touched.signal };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDrawing = false;
    let isBrought = false;
    let tries = 0;

    const bring = () => {
      touched.abort();
      clearTimeout(timer);
      // Without an id the extension was updated or removed: there is nobody left to ask.
      if (isBrought || signal.aborted || !runtime?.id) return;
      timer = setTimeout(bring, retryMs[Math.min(tries, retryMs.length - 1)]);
      tries += 1;
      runtime.sendMessage({ type: 'gmail.tab', data: {} }).catch(() => undefined);
    };
    const bringOnceDrawn = () => {
      if (isDrawing || touched.signal.aborted) return;
      isDrawing = true;
      clearTimeout(timer);
      timer = setTimeout(() => requestIdleCallback(bring, { timeout: busyMs }), drawMs);
    };
    const hold: AnswerMessage = (...message) => {
      waiting.push(message);
      bring();
      return true;
    };

    const early = keepEarly(document, bringOnceDrawn, { signal });
    timer = setTimeout(bring, patienceMs);
    for (const touch of ['pointerdown', 'keydown']) window.addEventListener(touch, bring, watch);
    runtime.onMessage.addListener(hold);
    offerHandover({
      early,
      takeMessages(answer) {
        isBrought = true;
        bring();
        runtime.onMessage.removeListener(hold);
        runtime.onMessage.addListener(answer);
        for (const [message, sender, sendResponse] of waiting.splice(0))
          if (!answer(message, sender, sendResponse)) sendResponse();
      },
    });
  },
});
