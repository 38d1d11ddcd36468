import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { followUp, question } from '@/tests/factories/rows';
import { slowAnswers } from '@/tests/factories/known';
import { account } from '@/tests/factories/records';
import { plainCalendar } from '@/lib/domain/calendar';
import type { FollowUp } from '@/lib/domain/model';
import type { PopupView } from '@/lib/domain/views';
import { createDatabase } from './database';
import { popupOf, readBeside, readLists } from './read';

const now = Date.UTC(2026, 10, 19, 9);

function rows(count: number, part: (index: number) => Partial<FollowUp>): FollowUp[] {
  return Array.from({ length: count }, (_, index) => {
    const legacyThreadId = (0x19a8_0000 + index).toString(16).padStart(8, '0');
    return followUp({ key: `${account}:${legacyThreadId}`, legacyThreadId, ...part(index) });
  });
}

async function readPopup(...[db, ...given]: Parameters<typeof readLists>): Promise<PopupView> {
  return popupOf(await readLists(db, ...given), await readBeside(db, ...given));
}

async function popupWith(stored: readonly FollowUp[]) {
  const db = createDatabase(crypto.randomUUID());
  await db.followUps.bulkPut(stored);
  const view = await readPopup(db, now, plainCalendar('Europe/Berlin'), () => {});
  await db.delete();
  return view;
}

describe('what the popup reads of paused ones', () => {
  it('is asked where there is a question, who wrote last first, and else a bounce, before what comes', async () => {
    const view = await popupWith(
      rows(4, (index) => ({
        state: index === 3 ? 'waiting' : 'paused',
        question: index === 0 || index === 2 ? question({ at: now + index }) : null,
      })),
    );
    expect(view.asked.map(({ question }) => question?.at)).toEqual([now + 2, now]);
    expect(view.askedCount).toBe(2);
    expect(view.upcoming.map(({ state }) => state)).toEqual(['paused', 'waiting']);
    expect(view.upcomingCount).toBe(2);
  });

  it('is that mails bounce only where they do', async () => {
    const lee = { email: 'lee@acme.com', name: '' };
    const db = createDatabase(crypto.randomUUID());
    await db.followUps.bulkPut(
      rows(2, (index) => (index === 0 ? { state: 'paused', prospect: lee } : { state: 'paused' })),
    );
    await db.prospects.put({ ...slowAnswers, bouncedAt: now });
    const view = await readPopup(db, now, plainCalendar('Europe/Berlin'), () => {});
    await db.delete();
    expect(view.upcoming.map(({ email, isBounced }) => [email, isBounced])).toEqual([
      [lee.email, false],
      [slowAnswers.email, true],
    ]);
  });

  it('is limited to what can be drawn, with the number of all', async () => {
    const view = await popupWith(
      rows(45, (index) => ({ state: 'paused', question: index < 22 ? question() : null })),
    );
    expect([view.asked.length, view.askedCount]).toEqual([20, 22]);
    expect([view.upcoming.length, view.upcomingCount]).toEqual([20, 23]);
  });
});
