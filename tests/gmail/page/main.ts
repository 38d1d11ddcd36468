import type { PageData } from '@/tests/gmail/model';
import { startApp } from './app';
import { createGmailClient } from './client';
import { applyLook, type Look } from './look';
import { setMarkup } from './markup';
import { startPopOut } from './pop-out';
import { parsePopOut } from './pop-out-address';
import { splitThreads } from './split-client';

/** The server wrote this object into the page itself, so it needs no checking. */
const data = JSON.parse(document.querySelector('#page-data')?.textContent ?? '') as PageData;
setMarkup(data.switches);
applyLook(data.switches);
window.addEventListener('stand-in-look', (event) => {
  if (event instanceof CustomEvent) applyLook({ ...data.switches, ...(event.detail as Partial<Look>) });
});

// Gmail's main view comes some time after the page has loaded; until then there is only the loading screen.
setTimeout(() => {
  const whole = createGmailClient(data);
  const client = data.switches.conversationView ? whole : splitThreads(whole);
  const popOut = parsePopOut(location);
  if (popOut === null) startApp(client);
  else void startPopOut(client, popOut);
}, data.switches.loadDelayMs);
