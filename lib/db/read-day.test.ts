import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { FollowUp, Touch } from '@/lib/domain/model';
import { account } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { createDatabase } from './database';
import { dayOfMoment, readProgress, readWins } from './read-day';

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 19, 9);
const day = dayOfMoment(now, zone);
const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;

function open() {
  const db = createDatabase(crypto.randomUUID());
  onTestFinished(() => db.delete());
  return db;
}

const keyOf = (index: number) => `${account}:19a8c0ffee00000${index}`;
const numbered = (index: number, part: Partial<FollowUp>) => followUp({ key: keyOf(index), ...part });

function entry(index: number, part: Partial<JournalEntry> = {}): JournalEntry {
  const before = numbered(index, { state: 'due', dueAt: now - hourMs });
  return {
    id: `done-${index}`,
    at: now,
    what: 'rep.done',
    followUpKey: keyOf(index),
    messageKey: null,
    detail: null,
    before: { followUp: before, message: null, touchKey: null, suppressionKey: null, after: null },
    ...part,
  };
}

function touch(index: number, part: Partial<Touch> = {}): Touch {
  return {
    key: `${account}:msg-a:r${index}`,
    followUpKey: keyOf(index),
    at: now,
    channel: 'email',
    purpose: null,
    templateId: null,
    result: null,
    dueBefore: { date: '2026-11-19', time: '09:00', zone },
    stepBefore: 0,
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
    ...part,
  };
}

describe('the day', () => {
  it('is from midnight to midnight where the rep is', () => {
    expect(day).toEqual({
      date: '2026-11-19',
      startAt: Date.UTC(2026, 10, 18, 23),
      endAt: Date.UTC(2026, 10, 19, 23),
    });
  });

  it('has 25 hours when the clocks go back', () => {
    const { startAt, endAt } = dayOfMoment(Date.UTC(2026, 9, 25, 12), zone);
    expect(endAt - startAt).toBe(25 * hourMs);
  });
});

describe('the progress of the day', () => {
  it('is what was done from its first moment on, and not what was done before or after it', async () => {
    const db = open();
    const at = [day.startAt - 1, day.startAt, day.endAt - 1, day.endAt];
    await db.journal.bulkPut(at.map((moment, index) => entry(index, { at: moment })));
    expect(await readProgress(db, day, () => {})).toEqual({ done: 2, later: 0 });
  });

  it('counts one that was mailed and marked once, and each that was mailed', async () => {
    const db = open();
    const sent = (index: number) =>
      entry(index, {
        id: `sent-${index}`,
        what: 'send.committed',
        messageKey: touch(index).key,
        before: null,
      });
    await db.journal.bulkPut([entry(0), sent(0), sent(1), sent(2)]);
    await db.touches.bulkPut([
      touch(0),
      touch(1),
      touch(2, { dueBefore: { date: '2026-11-20', time: '09:00', zone } }),
    ]);
    expect(await readProgress(db, day, () => {})).toEqual({ done: 2, later: 0 });
  });

  it('leaves to come what waits for a moment of this day', async () => {
    const db = open();
    await db.followUps.bulkPut([
      numbered(0, { dueAt: day.startAt - 1 }),
      numbered(1, { dueAt: day.startAt }),
      numbered(2, { dueAt: day.endAt - 1 }),
      numbered(3, { dueAt: day.endAt }),
      numbered(4, { dueAt: now, state: 'due' }),
    ]);
    expect(await readProgress(db, day, () => {})).toEqual({ done: 0, later: 2 });
  });

  it('passes over a row that does not fit, and tells of it', async () => {
    const db = open();
    await db.journal.bulkPut([entry(0), { ...entry(1), what: 7 } as never]);
    const onBadRow = vi.fn<(table: string, key: string) => void>();
    expect(await readProgress(db, day, onBadRow)).toEqual({ done: 1, later: 0 });
    expect(onBadRow).toHaveBeenCalledExactlyOnceWith('journal', 'done-1');
  });
});

describe('the small wins', () => {
  const won = (index: number, part: Partial<FollowUp> = {}) =>
    numbered(index, { state: 'replied', touches: 3, repliedAt: now - index * hourMs, ...part });

  it('are those of follow-ups that ended, go on or wait for a word, the newest first', async () => {
    const db = open();
    await db.followUps.bulkPut([
      won(2, { company: 'Waits', state: 'waiting' }),
      won(1, { company: 'Closed', state: 'closed' }),
      won(3, { company: 'Replied' }),
      won(4, { company: 'Due', state: 'due' }),
    ]);
    const wins = await readWins(db, now, () => {});
    expect(wins.map(({ who }) => who)).toEqual(['Closed', 'Waits', 'Replied']);
  });

  it('are of the last seven days, and none that was deleted', async () => {
    const db = open();
    await db.followUps.bulkPut([
      won(1, { company: 'Just so', repliedAt: now - weekMs }),
      won(2, { company: 'Too old', repliedAt: now - weekMs - 1 }),
      won(3, { company: 'Deleted', deletedAt: now }),
    ]);
    const wins = await readWins(db, now, () => {});
    expect(wins.map(({ who }) => who)).toEqual(['Just so']);
  });

  it('are the newest hundred of each kind', async () => {
    const db = open();
    const many = Array.from({ length: 101 }, (_, index) => {
      const key = `${account}:${(0x19a8_0000 + index).toString(16).padStart(16, '0')}`;
      return won(1, { key, company: `Company ${index}`, repliedAt: now - index });
    });
    await db.followUps.bulkPut(many);
    const wins = await readWins(db, now, () => {});
    expect([wins.length, wins[0]?.who, wins.at(-1)?.who]).toEqual([100, 'Company 0', 'Company 99']);
  });
});
