import type { PageData } from '@/tests/gmail/model';
import { startApp } from './app';
import { createGmailClient } from './client';
import { startPopOut } from './pop-out';
import { parsePopOut } from './pop-out-address';

/** The server wrote this object into the page itself, so it needs no checking. */
const data = JSON.parse(document.querySelector('#page-data')?.textContent ?? '') as PageData;

// Gmail's main view comes some time after the page has loaded; until then there is only the loading screen.
setTimeout(() => {
  const client = createGmailClient(data);
  const popOut = parsePopOut(location);
  if (popOut === null) startApp(client);
  else void startPopOut(client, popOut);
}, data.switches.loadDelayMs);
