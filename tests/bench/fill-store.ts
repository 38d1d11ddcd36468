import type { Page } from 'playwright-core';
import { stopWorker, tellBackground } from '@/tests/e2e/actions';
import type { Steadfast } from '@/tests/e2e/steadfast';
import { until } from '@/tests/e2e/until';
import { makeFollowUps } from './follow-ups';

/** Rows that go into the browser at once. */
const batch = 1_000;

/**
 * Puts `count` open follow-ups into an empty store, past the background, and lets the background find
 * them at its next start, so that its safety copy has them too. Leaves the worker stopped.
 *
 * @param legacyThreadIds of the threads that they track first, 16 hex digits
 * @throws where the safety copy did not follow
 */
export async function fillStore(
  steadfast: Steadfast,
  count: number,
  legacyThreadIds: readonly string[] = [],
): Promise<void> {
  // Once it has answered, the store is there.
  await tellBackground(steadfast, 'popup.opened', {});
  const page = await steadfast.extensionPage();
  const scene = await page.evaluate(async () => ({
    now: Date.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    session: String((await chrome.storage.session.get('session'))['session']),
  }));
  const { followUps, nudges } = makeFollowUps(count, { ...scene, legacyThreadIds });
  await write(page, 'followUps', followUps);
  await write(page, 'nudges', nudges);
  await setLastSequence(page, count);
  await stopWorker(steadfast);
  await tellBackground(steadfast, 'popup.opened', {});
  const readCopied = () =>
    page.evaluate(async () => {
      const { sentinel } = await chrome.storage.local.get<{ sentinel?: { lastSequence: number } }>(
        'sentinel',
      );
      return sentinel?.lastSequence ?? 0;
    });
  await until('the safety copy', readCopied, (copied) => copied === count);
  await stopWorker(steadfast);
}

async function write(page: Page, table: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    await page.evaluate(writeRows, { table, rows: rows.slice(start, start + batch) });
  }
}

/** Runs in the page. */
async function writeRows({ table, rows }: { table: string; rows: readonly object[] }): Promise<void> {
  const opening = indexedDB.open('steadfast');
  await new Promise<void>((resolve, reject) => {
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error(`${table} was not written`));
    };
  });
  opening.result.close();
}

async function setLastSequence(page: Page, lastSequence: number): Promise<void> {
  await page.evaluate(async (lastSequence) => {
    const opening = indexedDB.open('steadfast');
    await new Promise<void>((resolve, reject) => {
      opening.onerror = () => reject(opening.error ?? new Error('The database did not open'));
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('meta', 'readwrite');
        const meta = transaction.objectStore('meta');
        const known: IDBRequest<object> = meta.get('store');
        known.onsuccess = () => meta.put({ ...known.result, lastSequence });
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The sequence was not written'));
      };
    });
    opening.result.close();
  }, lastSequence);
}
