import { describe, expect, it } from 'vitest';
import { type Dimension, dimensions, type Group } from './groups';
import type { Insights } from './insights';
import { tipsOf } from './tips';

const group = (id: string, hits: number, n: number, isMore = false): Group => ({
  id,
  hits,
  n,
  interval: null,
  isMore,
});

function insights(part: Partial<Insights> & { by?: Partial<Record<Dimension, Group[]>> } = {}): Insights {
  const { by = {}, ...rest } = part;
  return {
    counted: { hits: 0, n: 0 },
    open: 0,
    leftOut: 0,
    patience: 1,
    groups: Object.fromEntries(dimensions.map((one) => [one, by[one] ?? []])) as Insights['groups'],
    times: { n: 0, quartiles: null, groups: [] },
    stops: [],
    late: { hits: 0, n: 0 },
    ...rest,
  };
}

const stops = [
  { after: 1, hits: 40, n: 100 },
  { after: 2, hits: 21, n: 60 },
];

describe('tips', () => {
  it('tell of what is better than the others together, and how many stop before it', () => {
    const third = group('3', 30, 90, true);
    const by = { number: [group('1', 10, 100), group('2', 5, 60), third] };
    const [tip, ...others] = tipsOf(insights({ by, stops, late: { hits: 30, n: 45 } }));
    expect(others).toEqual([]);
    expect(tip).toMatchObject({
      kind: 'more',
      dimension: 'number',
      group: third,
      rest: { hits: 15, n: 160 },
    });
    expect(tip?.before?.share).toBeCloseTo(0.61, 12);
    expect(tip?.before?.touch).toBe(3);
  });

  it('say nothing of stops where the first touch is better, where too few are known, or of other dimensions', () => {
    const first = { number: [group('1', 50, 100, true), group('2', 5, 60)] };
    expect(tipsOf(insights({ by: first, stops }))).toMatchObject([{ kind: 'more', before: null }]);
    const third = { number: [group('3', 50, 100, true), group('2', 5, 60)] };
    expect(tipsOf(insights({ by: third, stops: stops.slice(0, 1) }))).toMatchObject([{ before: null }]);
    const weekday = { weekday: [group('3', 50, 100, true), group('2', 5, 60)] };
    expect(tipsOf(insights({ by: weekday, stops }))).toMatchObject([{ dimension: 'weekday', before: null }]);
  });

  it('of several better ones name that which was tried most often', () => {
    const by = { hour: [group('9', 20, 50, true), group('10', 40, 90, true), group('11', 1, 400)] };
    expect(tipsOf(insights({ by }))).toMatchObject([{ group: { id: '10' }, rest: { hits: 21, n: 450 } }]);
  });

  it('say to go on where some answers come late, and follow-ups stop before', () => {
    const late = { hits: 3, n: 8 };
    expect(tipsOf(insights({ stops, late }))).toMatchObject([{ kind: 'goOn', late, before: { touch: 3 } }]);
    expect(tipsOf(insights({ stops, late: { hits: 3, n: 7 } }))).toEqual([]);
    expect(tipsOf(insights({ stops, late: { hits: 0, n: 30 } }))).toEqual([]);
    expect(tipsOf(insights({ stops: [], late }))).toEqual([]);
    const none = stops.map((stop) => ({ ...stop, hits: 0 }));
    expect(tipsOf(insights({ stops: none, late }))).toEqual([]);
  });

  it('say so beside what is better elsewhere, or at the first touch', () => {
    const late = { hits: 3, n: 8 };
    const by = {
      number: [group('1', 50, 100, true), group('2', 5, 60)],
      hour: [group('9', 20, 50, true), group('11', 1, 400)],
    };
    expect(tipsOf(insights({ by, stops, late })).map(({ kind }) => kind)).toEqual(['more', 'more', 'goOn']);
  });
});
