import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { followUp } from '@/tests/factories/rows';
import { account } from '@/tests/factories/records';
import { plainCalendar } from '@/lib/domain/calendar';
import type { FollowUp } from '@/lib/domain/model';
import type { PlanPart } from '@/lib/domain/plan-view';
import { createDatabase } from './database';
import { readPlan } from './read-plan';

/** Thursday, 19 November 2026, 10:00 in Berlin. */
const now = Date.UTC(2026, 10, 19, 9);
const at = (local: string) => Date.parse(`${local}+01:00`);

function rows(count: number, from: number, part: (index: number) => Partial<FollowUp>): FollowUp[] {
  return Array.from({ length: count }, (_, index) => {
    const legacyThreadId = (0x19a8_0000 + from + index).toString(16).padStart(8, '0');
    return followUp({ key: `${account}:${legacyThreadId}`, legacyThreadId, ...part(index) });
  });
}

async function planOf(stored: readonly FollowUp[], part: PlanPart = 'overdue', most = 50) {
  const db = createDatabase(crypto.randomUUID());
  await db.followUps.bulkPut(stored);
  const bad: string[] = [];
  const plan = await readPlan(db, { part, most }, now, plainCalendar('Europe/Berlin'), (_, key) =>
    bad.push(key),
  );
  await db.delete();
  return { plan, bad };
}

const counts = (plan: Awaited<ReturnType<typeof planOf>>['plan']) =>
  Object.fromEntries(plan.days.filter(({ count }) => count > 0).map(({ date, count }) => [date, count]));

describe('what the calendar reads', () => {
  it('puts each on the day that it is due where the rep is, from midnight to midnight', async () => {
    const moments = [
      '2026-11-18T23:59',
      '2026-11-19T00:00',
      '2026-11-19T23:59',
      '2026-11-20T00:00',
      '2026-12-16T23:59',
      '2026-12-17T00:00',
    ];
    const { plan } = await planOf(rows(6, 0, (index) => ({ dueAt: at(moments[index] ?? '') })));
    expect(counts(plan)).toEqual({ '2026-11-19': 2, '2026-11-20': 1, '2026-12-16': 1 });
    expect(plan.overdue.count).toBe(1);
  });

  it('counts what is due today with what still waits, and apart what was due before', async () => {
    const { plan } = await planOf([
      ...rows(2, 0, () => ({ state: 'due', dueAt: at('2026-11-19T09:00') })),
      ...rows(1, 10, () => ({ state: 'waiting', dueAt: at('2026-11-19T08:00') })),
      ...rows(3, 20, () => ({ state: 'due', dueAt: at('2026-11-02T09:00') })),
      ...rows(4, 30, (index) => ({
        state: (['closed', 'paused', 'replied', 'held'] as const)[index] ?? 'held',
        dueAt: at('2026-11-19T09:00'),
      })),
    ]);
    expect(plan.days[0]).toMatchObject({ date: '2026-11-19', count: 3 });
    expect(plan.days[0]?.first.map(({ dueAt }) => dueAt)).toEqual([
      at('2026-11-19T08:00'),
      at('2026-11-19T09:00'),
      at('2026-11-19T09:00'),
    ]);
    expect(plan.overdue.count).toBe(3);
  });

  it('reads few of a full day, and of the chosen one as many as are asked for, the earliest', async () => {
    const day = '2026-11-23';
    const stored = rows(500, 0, (index) => ({ dueAt: at(`${day}T09:00`) + (499 - index) * 1_000 }));
    const { plan } = await planOf(stored, day, 40);
    const monday = plan.days.find(({ date }) => date === day);
    expect(monday).toMatchObject({ count: 500 });
    expect(monday?.first).toHaveLength(3);
    expect(plan.chosen.count).toBe(500);
    expect(plan.chosen.first.map(({ dueAt }) => dueAt)).toEqual(
      Array.from({ length: 40 }, (_, index) => at(`${day}T09:00`) + index * 1_000),
    );
  });

  it('takes what was due before today for a part that there is not', async () => {
    const stored = rows(8, 0, () => ({ state: 'due', dueAt: at('2026-11-02T09:00') }));
    const { plan } = await planOf(stored, 'no date');
    expect(plan.overdue.first).toHaveLength(6);
    expect(plan.chosen.first).toHaveLength(8);
  });

  it('tells how much a day takes, and reports a row that does not fit', async () => {
    const [broken] = rows(1, 0, () => ({ dueAt: at('2026-11-20T09:00') }));
    const { plan, bad } = await planOf([{ ...broken, touches: -1 } as FollowUp]);
    expect(plan.perDay).toBe(25);
    expect(bad).toContain(broken?.key);
  });
});
