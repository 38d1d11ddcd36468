import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempt';
import { attempt } from './attempt.fixture';
import { compareGroups, type Dimension, dimensions, groupOf } from './groups';
import type { Share } from './proportion';

describe('the group of a touch', () => {
  it.each<[Dimension, Partial<Attempt>, string | null]>([
    ['number', { number: 7 }, '7'],
    ['number', { number: 8 }, '8'],
    ['number', { number: 40 }, '8'],
    ['purpose', { purpose: 'insight' }, 'insight'],
    ['purpose', { purpose: null }, null],
    ['template', { templateId: 'mine' }, 'mine'],
    ['template', { templateId: null }, null],
    ['channel', { channel: 'call' }, 'call'],
    ['wait', { wait: null }, null],
    ['wait', { wait: 0 }, '2'],
    ['wait', { wait: 2 }, '2'],
    ['wait', { wait: 3 }, '4'],
    ['wait', { wait: 14 }, '14'],
    ['wait', { wait: 30 }, '30'],
    ['wait', { wait: 31 }, 'Infinity'],
    ['weekday', { weekday: 0 }, '0'],
    ['hour', { hour: 23 }, '23'],
  ])('by %s with %j is %s', (dimension, part, id) => {
    expect(groupOf(attempt(part), dimension)).toBe(id);
  });
});

const compare = (shares: readonly [number, number][]) =>
  compareGroups(new Map(shares.map(([hits, n], index) => [String(index), { hits, n }])));

describe('groups', () => {
  it('have an interval from eight cases on', () => {
    const [few, enough] = compare([
      [3, 7],
      [3, 8],
    ]);
    expect(few).toEqual({ id: '0', hits: 3, n: 7, interval: null, isMore: false });
    expect(enough?.interval?.low).toBeCloseTo(0.1368, 4);
    expect(enough?.interval?.high).toBeCloseTo(0.6943, 4);
  });

  it('one is more than the others together where that is beyond chance', () => {
    const isMore = (shares: readonly [number, number][]) => compare(shares).map((group) => group.isMore);
    expect(
      isMore([
        [60, 100],
        [20, 100],
        [20, 100],
      ]),
    ).toEqual([true, false, false]);
    expect(
      isMore([
        [25, 100],
        [20, 100],
        [20, 100],
      ]),
    ).toEqual([false, false, false]);
    // Seven of seven are too few, and so are seven others.
    expect(
      isMore([
        [7, 7],
        [0, 500],
      ]),
    ).toEqual([false, false]);
    expect(
      isMore([
        [8, 8],
        [0, 500],
      ]),
    ).toEqual([true, false]);
    expect(
      isMore([
        [100, 100],
        [0, 7],
      ]),
    ).toEqual([false, false]);
    expect(
      isMore([
        [100, 100],
        [0, 8],
      ]),
    ).toEqual([true, false]);
    expect(isMore([[9, 10]])).toEqual([false]);
    expect(isMore([])).toEqual([]);
  });

  it('the more are compared, the more it takes', () => {
    const found = (others: number) =>
      compare([
        [38, 100],
        ...Array.from({ length: others }, (): [number, number] => [160 / others, 800 / others]),
      ])[0]?.isMore;
    expect(found(1)).toBe(true);
    expect(found(20)).toBe(true);
    const barely = (others: number) =>
      compare([
        [34, 100],
        ...Array.from({ length: others }, (): [number, number] => [160 / others, 800 / others]),
      ])[0]?.isMore;
    expect(barely(1)).toBe(true);
    expect(barely(40)).toBe(false);
  });
});

describe('a rep whose touches are all alike', () => {
  /** Of pages of seven dimensions, those on which something is called better. */
  const wrongShare = (
    pages: number,
    sizes: Record<Dimension, readonly number[]>,
    chance: number,
    random: () => number,
  ) => {
    const hitsOf = (n: number) => Array.from({ length: n }, () => random() < chance).filter(Boolean).length;
    let wrong = 0;
    for (let page = 0; page < pages; page += 1) {
      const isWrong = dimensions.some((dimension) =>
        compareGroups(
          new Map(
            sizes[dimension].map((n, index): [string, Share] => [String(index), { hits: hitsOf(n), n }]),
          ),
        ).some(({ isMore }) => isMore),
      );
      if (isWrong) wrong += 1;
    }
    return wrong / pages;
  };
  const sizes = {
    number: [120, 70, 40, 25, 12, 9, 4, 2],
    purpose: [60, 40, 30, 20, 12, 9],
    template: [40, 30, 20, 10, 8, 8, 3],
    channel: [200, 40, 20, 10],
    wait: [30, 60, 40, 20, 8, 4],
    weekday: [60, 70, 60, 50, 40, 2, 1],
    hour: [2, 8, 20, 40, 40, 30, 10, 20, 40, 40, 20, 10, 4],
  };

  it.each([0.03, 0.1, 0.3, 0.6])(
    'that are answered at %d is told of a better one on fewer than one page in twenty',
    (chance) => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          expect(wrongShare(300, sizes, chance, randomFrom(seed))).toBeLessThan(0.05);
        }),
        { numRuns: 1, seed: 6 },
      );
    },
  );

  it('a real difference is found nevertheless', () => {
    const [better] = compare([
      [45, 100],
      [18, 100],
      [20, 100],
      [17, 100],
      [20, 100],
    ]);
    expect(better?.isMore).toBe(true);
  });
});

/** Numbers between 0 and 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
