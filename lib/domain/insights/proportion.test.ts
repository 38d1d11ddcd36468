import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAbove, wilson } from './proportion';

describe('wilson', () => {
  // Wilson (1927) as tabled by Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is what is printed', (hits, n, low, high) => {
    const interval = wilson({ hits, n });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is the mirror of that of the others, holds the share, stays within 0 and 1, and narrows with more cases', () => {
    const counts = fc.integer({ min: 1, max: 5_000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([hits, n]) => {
        const { low, high } = wilson({ hits, n });
        const mirrored = wilson({ hits: n - hits, n });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / n - 1e-12);
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
        const more = wilson({ hits: 4 * hits, n: 4 * n });
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('chanceOfAbove', () => {
  // Whole numbers of ways: the tea taster's table, and small ones that can be counted by hand.
  it.each([
    [3, 4, 1, 4, 17 / 70],
    [4, 4, 0, 4, 1 / 70],
    [0, 4, 4, 4, 1],
    [1, 2, 0, 2, 1 / 2],
    [2, 2, 0, 3, 1 / 10],
    [0, 5, 0, 5, 1],
    [5, 5, 5, 5, 1],
    [0, 0, 3, 5, 1],
  ])('of %i of %i against %i of %i is %d', (a, n, b, m, chance) => {
    expect(chanceOfAbove({ hits: a, n }, { hits: b, n: m })).toBeCloseTo(chance, 12);
  });

  it('is the same whether it is counted in small numbers or in large ones', () => {
    const chooseBig = (n: number, k: number): bigint => {
      let ways = 1n;
      for (let i = 0; i < k; i += 1) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
      return ways;
    };
    const cases = fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(),
      fc.nat(),
    );
    fc.assert(
      fc.property(cases, ([n, m, a, b]) => {
        const [one, other] = [
          { hits: a % (n + 1), n },
          { hits: b % (m + 1), n: m },
        ];
        const hits = one.hits + other.hits;
        let ways = 0n;
        for (let more = one.hits; more <= Math.min(n, hits); more += 1)
          if (hits - more <= m) ways += chooseBig(n, more) * chooseBig(m, hits - more);
        const exact = Number((ways * 10n ** 15n) / chooseBig(n + m, hits)) / 1e15;
        expect(chanceOfAbove(one, other)).toBeCloseTo(exact, 10);
      }),
    );
  });

  it('is found at once among a million', () => {
    const chance = chanceOfAbove({ hits: 60_300, n: 300_000 }, { hits: 140_000, n: 700_000 });
    // The normal approximation, with its correction for whole numbers: z = 1.144.
    expect(chance).toBeCloseTo(0.1263, 3);
  });
});
