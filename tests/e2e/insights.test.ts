import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FollowUp, Touch } from '@/lib/domain/model';
import { followUp } from '../factories/rows';
import { tellBackground } from './actions';
import { openDashboard } from './dashboard-page';
import { type Steadfast, startSteadfast } from './steadfast';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const account = 'me@example.com';
const dayMs = 24 * 3_600_000;
const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };

/** Twenty follow-ups whose first mail nobody answered; five of them were answered after the second. */
function rows(now: number): { followUps: FollowUp[]; touches: Touch[] } {
  const keys = Array.from({ length: 20 }, (_, index) => (0x19a8_0000_0000 + index).toString(16));
  const followUps = keys.map((legacyThreadId, index) => {
    const isAnswered = index < 5;
    const at = now - 38 * dayMs;
    return followUp({
      key: `${account}:${legacyThreadId}`,
      account,
      legacyThreadId,
      state: isAnswered ? 'replied' : 'closed',
      outcome: isAnswered ? 'replied' : 'stopped',
      repliedAt: isAnswered ? at : null,
      dueAt: null,
      dueOn: null,
      touches: 2,
      updatedAt: now - dayMs,
    });
  });
  const touches = followUps.flatMap(({ key }) =>
    [50, 40].map((days, index): Touch => ({
      key: `${key}~${days}`,
      followUpKey: key,
      at: now - days * dayMs,
      channel: 'email',
      purpose: index === 0 ? null : 'nudge',
      templateId: null,
      result: null,
      dueBefore: null,
      stepBefore: 0,
      ...stamps,
    })),
  );
  return { followUps, touches };
}

/** Runs in a page of the extension's. */
async function write(tables: Record<string, readonly object[]>): Promise<void> {
  const opening = indexedDB.open('steadfast');
  await new Promise<void>((resolve, reject) => {
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(Object.keys(tables), 'readwrite');
      for (const [table, rows] of Object.entries(tables))
        for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was written'));
    };
  });
  opening.result.close();
}

describe('insights', () => {
  it('are counted from what is stored, said with their cases and intervals, and leave as CSV and PNG', async () => {
    await tellBackground(steadfast, 'popup.opened', {});
    const extension = await steadfast.extensionPage();
    const now = await extension.evaluate(() => Date.now());
    await extension.evaluate(write, { ...rows(now) });

    const page = await openDashboard(steadfast, 'insights');
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page
      .getByText('5 of 40 touches were answered before the next one: 13%, between 5% and 26%.')
      .waitFor();
    const byTouch = page.getByRole('region', { name: 'Answers by touch' });
    await byTouch.getByText('25% (5 of 20), between 11% and 47%').waitFor();
    await byTouch.getByText('0% (0 of 20), between 0% and 16%').waitFor();

    const [table] = await Promise.all([
      page.waitForEvent('download'),
      byTouch.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(table.suggestedFilename()).toBe('Answers by touch.csv');
    expect(await readFile(await table.path(), 'utf8')).toBe(
      '\uFEFFWhich,Answered,Touches,Share,From,To\r\nTouch 1,0,20,0,0,0.161\r\nTouch 2,5,20,0.25,0.112,0.469\r\n',
    );
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      byTouch.getByRole('button', { name: 'Save as picture' }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('Answers by touch.png');
    const bytes = await readFile(await picture.path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Twice as many pixels as it is wide.
    expect(bytes.readUInt32BE(16)).toBe(1_520);
    expect(complaints).toEqual([]);
  });
});
