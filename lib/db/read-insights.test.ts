import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { FollowUp, Touch } from '@/lib/domain/model';
import { account, dana, followUpKey } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { createDatabase, type Database } from './database';
import { readInsightRows } from './read-insights';

const now = Date.UTC(2026, 10, 22, 12);
const ago = (days: number) => now - days * 24 * 3_600_000;
const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };

let db: Database;
let ids = 0;
beforeEach(() => {
  db = createDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

function touch(at: number, part: Partial<Touch> = {}): Touch {
  return {
    key: `${part.followUpKey ?? followUpKey}~${at}`,
    followUpKey,
    at,
    channel: 'email',
    purpose: 'nudge',
    templateId: null,
    result: null,
    dueBefore: null,
    stepBefore: 1,
    ...stamps,
    ...part,
  };
}

function entry(what: string, at: number, part: Partial<JournalEntry> = {}): JournalEntry {
  ids += 1;
  return { id: `e${ids}`, at, what, followUpKey, messageKey: null, detail: null, before: null, ...part };
}

function inbound(kind: string, at: number, isRead = true): JournalEntry {
  const seen = { from: dana, subject: 'Re: SOC 2 report', isRead, backOn: null, failed: null };
  return entry(`inbound.${kind}`, at, { messageKey: `${account}:msg-f:${at}`, inbound: seen });
}

async function read(onBadRow: (table: string, key: string) => void = () => {}) {
  const rest = vi.fn(() => Promise.resolve());
  const rows = await readInsightRows(db, { now, zone: 'Europe/Berlin', rest, onBadRow });
  const attempts = Array.from({ length: rows.attempts.size() }, (_, index) => rows.attempts.at(index));
  return { ...rows, attempts, rest };
}
const sequels = async () => (await read()).attempts.map(({ number, sequel }) => `${number} ${sequel}`);

describe('what insights are learnt from', () => {
  it('are the touches of each follow-up with what came after them', async () => {
    await db.followUps.put(followUp());
    await db.touches.bulkPut([
      touch(ago(30), { purpose: null, stepBefore: 0 }),
      touch(ago(20), { templateId: 'mine' }),
      touch(ago(10), { deletedAt: 5 }),
    ]);
    const { attempts, accounts, wins } = await read();
    expect(attempts).toMatchObject([
      { account, number: 1, sequel: 'touched', purpose: null, templateId: null },
      { number: 2, sequel: 'running', wait: 10, templateId: 'mine', hour: 13 },
    ]);
    expect(accounts).toEqual([account]);
    expect(wins).toEqual([]);
  });

  it('know of answers before it was tracked anew, by the journal: persons and accepted meetings, no machines', async () => {
    await db.followUps.put(followUp());
    await db.touches.bulkPut([40, 30, 20, 10].map((days) => touch(ago(days))));
    await db.journal.bulkAdd([
      inbound('person', ago(39)),
      inbound('calendarAccepted', ago(29)),
      inbound('outOfOffice', ago(19)),
      inbound('ticketRobot', ago(18)),
    ]);
    expect(await sequels()).toEqual(['1 answered', '1 answered', '1 touched', '2 running']);
  });

  it('take for a machine’s what was once taken for a person’s', async () => {
    await db.followUps.put(followUp());
    await db.touches.put(touch(ago(40)));
    await db.journal.bulkAdd([inbound('person', ago(39), false), inbound('outOfOffice', ago(39))]);
    expect(await sequels()).toEqual(['1 running']);
  });

  it('know what the rep has said, unless that was undone', async () => {
    await db.followUps.put(followUp());
    await db.touches.bulkPut([40, 30, 20].map((days) => touch(ago(days))));
    const before = { followUp: null, message: null, touchKey: null, suppressionKey: null, after: null };
    const undone = entry('rep.outcome', ago(35), { detail: 'interested', before });
    await db.journal.bulkAdd([
      undone,
      entry('undone', ago(34), { id: `undo:${undone.id}` }),
      entry('rep.nurture', ago(25), { detail: 'notNow', before }),
      entry('rep.outcome', ago(15), { detail: 'lost', before }),
      entry('rep.snooze', ago(14), { detail: 'won' }),
    ]);
    expect(await sequels()).toEqual(['1 touched', '2 answered', '1 running']);
  });

  it('keep each follow-up’s answers to itself', async () => {
    const other = `${account}:19ac8b9c8f5a9999`;
    await db.followUps.bulkPut([followUp(), followUp({ key: other, legacyThreadId: '19ac8b9c8f5a9999' })]);
    await db.touches.bulkPut([touch(ago(40)), touch(ago(40), { followUpKey: other })]);
    await db.journal.add({ ...inbound('person', ago(39)), followUpKey: other });
    expect((await sequels()).toSorted()).toEqual(['1 answered', '1 running']);
  });

  it('name who has answered late', async () => {
    const [third, acme] = [ago(3), { email: dana.email, account, touch: 3 }];
    const answer = followUpWith({ state: 'replied', outcome: 'replied', repliedAt: third });
    await db.followUps.put({ ...answer, company: 'Acme' });
    await db.touches.bulkPut([30, 20, 10].map((days) => touch(ago(days))));
    expect((await read()).wins).toEqual([{ ...acme, at: ago(3), name: 'Acme' }]);
    await db.followUps.put({ ...answer, company: null });
    expect((await read()).wins).toEqual([{ ...acme, at: ago(3), name: dana.name }]);
  });

  it('go through more than one slice, and rest after each', async () => {
    const many = Array.from({ length: 501 }, (_, index) => {
      const legacyThreadId = (0x19a8_0000 + index).toString(16).padStart(8, '0');
      return followUp({ key: `${account}:${legacyThreadId}`, legacyThreadId });
    });
    await db.followUps.bulkPut(many);
    await db.touches.bulkPut(many.map(({ key }) => touch(ago(9), { followUpKey: key })));
    const { attempts, rest } = await read();
    expect(attempts).toHaveLength(501);
    expect(rest).toHaveBeenCalledTimes(3);
  });

  it('leave out what was deleted or cannot be read, and report that', async () => {
    const onBadRow = vi.fn();
    await db.followUps.bulkPut([
      followUp({ deletedAt: 7 }),
      { ...followUp({ key: `${account}:19ac8b9c8f5a9999` }), state: 'odd' as FollowUp['state'] },
    ]);
    await db.touches.put(touch(ago(9)));
    expect((await read(onBadRow)).attempts).toEqual([]);
    expect(onBadRow).toHaveBeenCalledWith('followUps', `${account}:19ac8b9c8f5a9999`);
  });
});

function followUpWith(part: Partial<FollowUp>): FollowUp {
  const answer = {
    key: null,
    kind: 'person' as const,
    from: dana,
    at: ago(3),
    proposed: null,
    isRead: true,
    isSettled: false,
    before: null,
  };
  return followUp({ answer, ...part });
}
