import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, summarize } from './summary';

const samples = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 });

describe('quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2.5],
    [[7], 0.95, 7],
    [[0, 10], 0.95, 9.5],
    [[5, 1, 9], 0, 1],
    [[5, 1, 9], 1, 9],
  ])('of %j at %d is %d', (samples, part, expected) => {
    expect(quantile(samples, part)).toBeCloseTo(expected);
  });

  it('lies between the extremes, grows with the part, and does not care for the order', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (samples, part) => {
        const value = quantile(samples, part);
        expect(value).toBeGreaterThanOrEqual(quantile(samples, 0));
        expect(value).toBeLessThanOrEqual(quantile(samples, 1));
        expect(value).toBe(quantile(samples.toReversed(), part));
        expect(quantile(samples, part / 2)).toBeLessThanOrEqual(value);
      }),
    );
  });
});

describe('summarize', () => {
  it('compares pair by pair, so that a burden on both cancels out', () => {
    const { pair } = summarize({ name: 'load', unit: 'ms', samples: [11, 101, 21], without: [10, 100, 20] });
    expect(pair).toEqual({ without: 20, difference: 1, ratio: 1.05 });
  });

  it('finds nothing to compare where there is no pair', () => {
    const summary = summarize({ name: 'load', unit: 'ms', samples: [2, 1, 3] });
    expect(summary).toEqual({ count: 3, median: 2, p95: 2.9, min: 1, max: 3, pair: null });
  });

  it('refuses what says nothing', () => {
    expect(() => summarize({ name: 'load', unit: 'ms', samples: [] })).toThrow('never measured');
    expect(() => summarize({ name: 'load', unit: 'ms', samples: [1], without: [] })).toThrow('halves');
  });
});
