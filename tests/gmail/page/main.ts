import type { PageData } from '@/tests/gmail/model';
import { startApp } from './app';
import { createGmailClient } from './client';

/** The server wrote this object into the page itself, so it needs no checking. */
const data = JSON.parse(document.querySelector('#page-data')?.textContent ?? '') as PageData;

// Gmail's main view comes some time after the page has loaded; until then there is only the loading screen.
setTimeout(() => startApp(createGmailClient(data)), data.switches.loadDelayMs);
