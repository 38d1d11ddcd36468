import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUp } from '@/tests/factories/rows';
import { localMomentOf } from './calendar';
import { askOnce, type OtherFollowUps, placeFollowUp } from './place-follow-up';
import type { FollowUp } from './model';
import { dueAtInstant, plainPlanner } from './schedule';

const zone = 'Europe/Berlin';
const at = (text: string) => Date.parse(`${text}+01:00`);
const now = at('2026-11-17T10:00');
const strict = { ...plainPlanner(zone), load: { perDay: 2, perCompany: 1, gapDays: 2 } };

// The first number is the one of `followUp()` itself.
let made = 1;
const other = (due: string, part: Partial<FollowUp> = {}): FollowUp => {
  made += 1;
  return followUp({
    key: `sam@steadfast.com:19a8c0ffee${String(made).padStart(6, '0')}`,
    prospect: { email: `p${made}@c${made}.com`, name: '' },
    company: null,
    lastTouchAt: at('2026-10-01T09:00'),
    ...dueAtInstant(at(due), zone),
    ...part,
  });
};
const among = (rows: readonly FollowUp[], asked: number[] = []): OtherFollowUps => ({
  dueBetween: async (from, to) => {
    asked.push(to - from);
    return rows.filter(
      ({ state, dueAt }) => state === 'waiting' && (dueAt ?? 0) >= from && (dueAt ?? 0) < to,
    );
  },
  due: async () => rows.filter(({ state }) => state === 'due'),
  withPerson: async (email) => rows.filter(({ prospect }) => prospect.email === email),
});
const planned = (due: string) => followUp({ ...dueAtInstant(at(due), zone), moves: [] });
const dayOf = async (due: string, rows: readonly FollowUp[]) =>
  (await placeFollowUp(planned(due), among(rows), strict, now)).dueOn?.date;

describe('what is due and not done yet', () => {
  const due = { state: 'due' as const };

  it('is today’s load, since whatever day it waits', async () => {
    const waiting = [other('2026-11-16T09:00', due), other('2026-11-09T09:00', due)];
    expect(await dayOf('2026-11-17T15:00', waiting)).toBe('2026-11-18');
    expect(await dayOf('2026-11-17T15:00', waiting.slice(1))).toBe('2026-11-17');
    expect(await dayOf('2026-11-18T09:00', waiting)).toBe('2026-11-18');
  });

  it('is today’s touch of its company', async () => {
    expect(await dayOf('2026-11-17T15:00', [other('2026-11-13T09:00', { ...due, company: 'Acme' })])).toBe(
      '2026-11-18',
    );
  });

  it('keeps the next touch to the same person away from today', async () => {
    const same = other('2026-11-09T09:00', { ...due, prospect: planned('2026-11-18T09:00').prospect });
    expect(await dayOf('2026-11-18T09:00', [same])).toBe('2026-11-19');
  });
});

it('looks no farther ahead than it has to, and gives the day that looking at all would give', async () => {
  const near: number[] = [];
  await placeFollowUp(planned('2026-11-20T09:00'), among([], near), strict, now);
  expect(near).toHaveLength(1);
  const days = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(days, async (offsets) => {
      const rows = offsets.map((offset) =>
        other('2026-11-20T09:00', dueAtInstant(at('2026-11-20T09:00') + offset * 86_400_000, zone)),
      );
      const all = { ...among(rows), dueBetween: async () => rows };
      const one = await placeFollowUp(planned('2026-11-20T09:00'), among(rows), strict, now);
      expect(one).toEqual(await placeFollowUp(planned('2026-11-20T09:00'), all, strict, now));
      const taken = rows.filter(({ dueOn }) => dueOn?.date === one.dueOn?.date);
      expect(taken.length).toBeLessThan(strict.load.perDay);
      expect(one.dueOn).toEqual(localMomentOf(one.dueAt ?? 0, zone));
    }),
    { numRuns: 40 },
  );
});

it('asks each question once for several', async () => {
  const asked: number[] = [];
  const others = askOnce(among([], asked));
  await placeFollowUp(planned('2026-11-20T09:00'), others, strict, now);
  await placeFollowUp(planned('2026-11-20T15:00'), others, strict, now);
  expect(asked).toHaveLength(1);
});
