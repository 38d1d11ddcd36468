import type { Page } from 'playwright-core';

export interface SeenRow {
  /** When the worker began to write it, epoch ms. */
  createdAt: number;
  /** When this page had read it, epoch ms with fractions: the transaction was complete by then. */
  seenAt: number;
}

/**
 * Waits in a page of the extension for the row of a sent mail, without asking all the time: Dexie
 * tells all contexts of the origin of each transaction that is complete, over a BroadcastChannel of
 * this name, and only then is it looked whether the row is there.
 */
export async function watchRow(page: Page, subject: string): Promise<{ seen: () => Promise<SeenRow> }> {
  const handle = await page.evaluateHandle(async (subject) => {
    const opening = indexedDB.open('steadfast');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('The database did not open'));
    });
    const channel = new BroadcastChannel('x-storagemutated-1');
    const seen = new Promise<SeenRow>((resolve) => {
      channel.onmessage = () => {
        const rows: IDBRequest<{ subject: string; createdAt: number }[]> = db
          .transaction('messages')
          .objectStore('messages')
          .getAll();
        rows.onsuccess = () => {
          const row = rows.result.find((row) => row.subject === subject);
          if (row) resolve({ createdAt: row.createdAt, seenAt: performance.timeOrigin + performance.now() });
        };
      };
    });
    void seen.then(() => {
      channel.close();
      db.close();
    });
    return { seen };
  }, subject);
  return { seen: () => handle.evaluate(({ seen }) => seen) };
}
