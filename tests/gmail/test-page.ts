import { createGmailClient } from './page/client';
import type { GmailClient, PageData } from './model';

declare global {
  interface Window {
    /** Only the page that tests use instead of the whole Gmail puts its client here. */
    gmailClient: GmailClient;
  }
}

const data = JSON.parse(document.getElementById('page-data')?.textContent ?? 'null') as PageData;
window.gmailClient = createGmailClient(data);
