import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { Account, ComposeChoice, FollowUp, Message, Nudge } from '@/lib/domain/model';
import type { Steadfast } from './steadfast';

interface Stored {
  followUps: FollowUp[];
  messages: Message[];
  nudges: Nudge[];
  journal: JournalEntry[];
  composeChoices: ComposeChoice[];
  accounts: Account[];
}

/** Everything that is in the extension's own IndexedDB, read beside the worker, which may be dead. */
export async function readStored(steadfast: Steadfast): Promise<Stored> {
  const page = await steadfast.extensionPage();
  return page.evaluate(readDatabase);
}

/** Runs in a page of the extension's. What the worker has not made yet is empty, and is not made by looking. */
export async function readDatabase(): Promise<Stored> {
  const stored: Stored = {
    followUps: [],
    messages: [],
    nudges: [],
    journal: [],
    composeChoices: [],
    accounts: [],
  };
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'steadfast')) return stored;
  const open = indexedDB.open('steadfast');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error ?? new Error('The database did not open'));
  });
  const all = (name: string) =>
    new Promise<never[]>((resolve, reject) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result as never[]);
      request.onerror = () => reject(request.error ?? new Error(`${name} was not read`));
    });
  try {
    for (const name of Object.keys(stored) as (keyof Stored)[])
      if (db.objectStoreNames.contains(name)) stored[name] = await all(name);
  } finally {
    db.close();
  }
  return stored;
}

/** Ids of the notifications that the browser holds. */
export async function readNotifications(steadfast: Steadfast): Promise<string[]> {
  const page = await steadfast.extensionPage();
  return page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

export async function readAlarms(steadfast: Steadfast): Promise<chrome.alarms.Alarm[]> {
  const page = await steadfast.extensionPage();
  return page.evaluate(() => chrome.alarms.getAll());
}

export async function readBadge(steadfast: Steadfast): Promise<string> {
  const page = await steadfast.extensionPage();
  return page.evaluate(() => chrome.action.getBadgeText({}));
}
