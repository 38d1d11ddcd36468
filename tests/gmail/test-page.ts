import { createGmailClient } from './page/client';
import type { GmailClient, PageData, Thread } from './model';

declare global {
  interface Window {
    /** Only the page that tests use instead of the whole Gmail puts its client here. */
    gmailClient: GmailClient;
    /** Threads that a test collects here. */
    heard: Thread[];
  }
}

const data = JSON.parse(document.getElementById('page-data')?.textContent ?? 'null') as PageData;
window.gmailClient = createGmailClient(data);
