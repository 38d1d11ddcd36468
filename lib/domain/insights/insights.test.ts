import { describe, expect, it, vi } from 'vitest';
import type { Attempt } from './attempt';
import { ago, attempt, days, now } from './attempt.fixture';
import { attemptList } from './attempt-list';
import { learn, type Period } from './insights';

const all: Period = { since: null, account: null };

function learnFrom(attempts: readonly Attempt[], period: Period = all, rest = () => Promise.resolve()) {
  const list = attemptList();
  for (const one of attempts) list.add(one);
  return learn(list, period, now, rest);
}

const times = (count: number, part: Partial<Attempt>) =>
  Array.from({ length: count }, () => attempt({ wait: 3, ...part }));
const answered = (after: number, part: Partial<Attempt> = {}) =>
  attempt({ sequel: 'answered', answeredAt: (part.at ?? ago(60)) + after, ...part });

describe('what is learnt', () => {
  it('counts the answered among those that count, and tells how many do not', async () => {
    const learnt = await learnFrom([
      answered(days(1)),
      attempt(),
      attempt({ number: 2 }),
      attempt({ at: ago(13) }),
      answered(days(1), { at: ago(13) }),
      attempt({ sequel: 'unknown' }),
    ]);
    expect(learnt).toMatchObject({ counted: { hits: 1, n: 3 }, open: 2, leftOut: 1, patience: days(14) });
  });

  it('groups them in the order that each dimension has', async () => {
    const { groups } = await learnFrom([
      ...times(2, { number: 9, channel: 'call', purpose: 'closing', wait: 40, weekday: 0, hour: 10 }),
      answered(1, { number: 9, channel: 'call', purpose: 'closing', wait: 40, weekday: 0, hour: 10 }),
      ...times(2, { number: 2, purpose: 'thankYou', wait: 1, weekday: 1, hour: 9, templateId: 'rare' }),
      ...times(3, { number: 10, purpose: 'nudge', wait: 30, weekday: 6, hour: 21, templateId: 'often' }),
      attempt({ wait: null, weekday: 6, hour: 0 }),
    ]);
    const told = Object.fromEntries(
      Object.entries(groups).map(([dimension, found]) => [
        dimension,
        found.map(({ id, hits, n }) => `${id}: ${hits}/${n}`),
      ]),
    );
    expect(told).toEqual({
      number: ['1: 0/1', '2: 0/2', '8: 1/6'],
      purpose: ['thankYou: 0/2', 'nudge: 0/3', 'closing: 1/3'],
      template: ['often: 0/3', 'rare: 0/2'],
      channel: ['email: 0/6', 'call: 1/3'],
      wait: ['2: 0/2', '30: 0/3', 'Infinity: 1/3'],
      weekday: ['1: 0/2', '6: 0/4', '0: 1/3'],
      hour: ['0: 0/1', '9: 0/2', '10: 1/3', '21: 0/3'],
    });
  });

  it('learns from old touches how long a silence takes until it counts, of the account alone', async () => {
    const quick = Array.from({ length: 8 }, () => answered(days(4), { at: ago(30) }));
    const young = Array.from({ length: 30 }, () => answered(days(25), { at: ago(30) + 1 }));
    const other = Array.from({ length: 30 }, () => answered(days(20), { account: 'you@example.com' }));
    const { patience, open } = await learnFrom([...quick, ...young, attempt({ at: ago(5) })]);
    expect([patience, open]).toEqual([days(4), 0]);
    const mine = await learnFrom([...quick, ...other], { since: null, account: 'me@example.com' });
    expect([mine.patience, mine.counted]).toEqual([days(4), { hits: 8, n: 8 }]);
    expect((await learnFrom([...quick, ...other])).patience).toBe(days(20));
  });

  it('tells of the period alone, and learns the usual time from before it', async () => {
    const old = Array.from({ length: 8 }, () => answered(days(4), { at: ago(200) }));
    const learnt = await learnFrom([...old, attempt({ at: ago(90) }), attempt({ at: ago(90) - 1 })], {
      since: ago(90),
      account: null,
    });
    expect(learnt).toMatchObject({ patience: days(4), counted: { hits: 0, n: 1 } });
    expect(learnt.stops).toEqual([{ after: 1, hits: 0, n: 1 }]);
  });

  it('tells how long answers take: a quarter, half and three quarters of them, and how many within each span', async () => {
    const hour = days(1) / 24;
    const learnt = await learnFrom(
      [4 * hour, 4 * hour + 1, days(1), days(2), days(3), days(7), days(14), days(15), days(16)].map((time) =>
        answered(time),
      ),
    );
    const { n, quartiles, groups } = learnt.times;
    expect(n).toBe(9);
    expect(quartiles).toEqual({ first: days(1), median: days(3), third: days(14) });
    expect(groups.map(({ hits }) => hits)).toEqual([1, 2, 2, 1, 1, 2]);
    expect(groups.map(({ id }) => Number(id) / hour)).toEqual([4, 24, 72, 168, 336, Infinity]);
    expect(groups[1]?.interval?.low).toBeCloseTo(0.0632, 4);
    expect(groups.some(({ isMore }) => isMore)).toBe(false);
  });

  it('tells no times of fewer than eight', async () => {
    const { times: told } = await learnFrom(Array.from({ length: 7 }, () => answered(days(1))));
    expect([told.n, told.quartiles, told.groups[1]]).toEqual([
      7,
      null,
      { id: String(days(1)), hits: 7, n: 7, interval: null, isMore: false },
    ]);
    expect((await learnFrom([])).times.quartiles).toBeNull();
    expect(
      (await learnFrom(Array.from({ length: 8 }, () => answered(days(1))))).times.quartiles,
    ).not.toBeNull();
  });

  it('counts late answers, and where follow-ups stop', async () => {
    const learnt = await learnFrom([
      answered(1, { number: 2 }),
      answered(1, { number: 3 }),
      attempt({ sequel: 'answered', number: 4 }),
      attempt({ sequel: 'stopped', number: 1 }),
    ]);
    expect(learnt.late).toEqual({ hits: 2, n: 3 });
    expect(learnt.stops).toEqual([{ after: 1, hits: 1, n: 1 }]);
  });

  it('lets others have their turn between slices', async () => {
    const rest = vi.fn(() => Promise.resolve());
    await learnFrom(times(19_999, {}), all, rest);
    expect(rest).not.toHaveBeenCalled();
    await learnFrom(times(40_000, {}), all, rest);
    expect(rest).toHaveBeenCalledTimes(4);
  });
});
