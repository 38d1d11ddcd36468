import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { slowAnswers, theyAreBack } from '@/tests/factories/known';
import { account, dana, followUpKey } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { plainCalendar } from '@/lib/domain/calendar';
import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { FollowUp, Note } from '@/lib/domain/model';
import { createDatabase, type Database } from './database';
import { readProspect } from './read-prospect';

const now = Date.UTC(2026, 10, 19, 9);
const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };

function thread(index: number, part: Partial<FollowUp> = {}): FollowUp {
  const legacyThreadId = (0x19a8_0000 + index).toString(16).padStart(8, '0');
  return followUp({ key: `${account}:${legacyThreadId}`, legacyThreadId, ...part });
}

async function prospectOf(fill: (db: Database) => Promise<unknown>, email = dana.email, most = 50) {
  const db = createDatabase(crypto.randomUUID());
  await fill(db);
  const view = await readProspect(db, { email, most }, now, plainCalendar('Europe/Berlin'), () => {});
  await db.delete();
  return view;
}

const note = (id: string, at: number): Note => ({ id, followUpKey, at, text: `Note ${id}`, ...stamps });
const entry = (id: string, at: number, what: string): JournalEntry => ({
  id,
  at,
  what,
  followUpKey,
  messageKey: null,
  detail: null,
  before: null,
});

describe('what is read of one person', () => {
  it('is nothing for an address that nobody was followed up at', async () => {
    const view = await prospectOf((db) => db.followUps.put(followUp()), 'lee@nowhere.example');
    expect(view).toMatchObject({ who: 'lee@nowhere.example', threads: [], timeline: [], habit: null });
    expect(view.colleagues).toEqual([]);
  });

  it('has their threads, of every account, with those that go on first', async () => {
    const view = await prospectOf((db) =>
      db.followUps.bulkPut([
        thread(1, { state: 'closed', outcome: 'won', lastTouchAt: now - 1 }),
        thread(2, { lastTouchAt: now - 3 }),
        thread(3, { account: 'other@steadfast.example', state: 'due', lastTouchAt: now - 2 }),
        thread(4, { deletedAt: 5 }),
        thread(5, { prospect: { name: 'Lee Chan', email: 'lee@acme.com' } }),
      ]),
    );
    expect(view.threads.map(({ state }) => state)).toEqual(['due', 'waiting', 'closed']);
    expect(view.colleagues.map(({ who }) => who)).toEqual(['Lee Chan']);
  });

  it('has nobody of a company that is a public mail provider', async () => {
    const at = (email: string) => ({ prospect: { name: '', email }, company: null });
    const view = await prospectOf(
      (db) => db.followUps.bulkPut([thread(1, at('one@gmail.com')), thread(2, at('two@gmail.com'))]),
      'one@gmail.com',
    );
    expect(view.company).toBeNull();
    expect(view.colleagues).toEqual([]);
  });

  it('knows how long they take, where they are, what they got and what they said', async () => {
    const view = await prospectOf(async (db) => {
      await db.followUps.put(followUp());
      const place = { country: 'DE', zone: 'Europe/Berlin', how: 'set' as const };
      await db.prospects.put({ ...slowAnswers, place, tags: ['health'], sentResources: ['a', 'gone', 'b'] });
      for (const id of ['a', 'b'])
        await db.resources.put({
          id,
          title: `Of ${id}`,
          link: 'https://a.example',
          tags: [],
          sentence: '',
          ...stamps,
        });
      await db.points.put(theyAreBack());
      await db.points.put(theyAreBack({ id: 'x', isLeftOut: true, sentence: '' }));
    });
    expect(view.habit).toMatchObject({ count: 4, dayHours: 8 });
    expect(view.place).toMatchObject({ country: 'DE', how: 'set' });
    expect(view.tags).toEqual(['health']);
    expect(view.resources.map(({ title }) => title)).toEqual(['Of b', 'Of a']);
    expect(view.points.map(({ text }) => text)).toEqual(['Back after 12 January']);
    expect(view.leftOut.map(({ sentence }) => sentence)).toEqual([null]);
    expect(view.suggested[followUpKey]?.map(({ id }) => id)).toContain('theirDate');
  });

  it('has as much of the timeline as is asked for, the newest, and tells that there is more', async () => {
    const fill = async (db: Database) => {
      await db.followUps.put(followUp());
      await db.notes.bulkPut(Array.from({ length: 300 }, (_, index) => note(`n${index}`, 1_000 + index)));
      await db.journal.bulkPut(
        Array.from({ length: 200 }, (_, index) => entry(`j${index}`, 2_000 + index, 'nudge.shown')),
      );
    };
    const some = await prospectOf(fill, dana.email, 50);
    expect([some.timeline.length, some.hasMore]).toEqual([50, true]);
    expect(some.timeline[0]?.line.at).toBe(2_199);
    const all = await prospectOf(fill, dana.email, 500);
    expect([all.timeline.length, all.hasMore]).toEqual([500, false]);
    expect(all.timeline.at(-1)).toMatchObject({ note: { text: 'Note n0' }, subject: 'SOC 2 report' });
  });
});
