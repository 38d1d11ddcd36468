import { describe, expect, it } from 'vitest';
import { attempt } from './attempt.fixture';
import { fewestCases } from './proportion';
import { countStops, stopsBefore } from './stops';

describe('stops', () => {
  it('count of the unanswered those that went on and those that stopped, by touch', () => {
    const count = countStops();
    const all = [
      ['touched', 1],
      ['touched', 1],
      ['stopped', 1],
      ['stopped', 3],
      ['answered', 1],
      ['ended', 2],
      ['running', 4],
      ['unknown', 5],
      ['touched', 13],
    ] as const;
    for (const [sequel, number] of all) count.add(attempt({ sequel, number }));
    expect(count.stops()).toEqual([
      { after: 1, hits: 1, n: 3 },
      { after: 2, hits: 0, n: 0 },
      { after: 3, hits: 1, n: 1 },
    ]);
    count.add(attempt({ sequel: 'touched', number: 12 }));
    expect(count.stops().at(-1)).toEqual({ after: 12, hits: 0, n: 1 });
  });

  it('are none of nothing', () => {
    expect(countStops().stops()).toEqual([]);
  });
});

describe('stops before a touch', () => {
  const stops = [
    { after: 1, hits: 25, n: 100 },
    { after: 2, hits: 20, n: 40 },
    { after: 3, hits: 1, n: 7 },
  ];

  it('are chained from touch to touch, as sure as Greenwood has it', () => {
    const before = stopsBefore(stops, 3, fewestCases);
    expect(before).toMatchObject({ touch: 3, n: 100 });
    expect(before?.share).toBeCloseTo(1 - 0.75 * 0.5, 12);
    // Greenwood: 0.375² · (25/(100·75) + 20/(40·20)) = 0.003984; 0.625 · 0.375 / 0.003984 = 58.8 cases.
    expect(before?.interval.low).toBeCloseTo(0.4972, 4);
    expect(before?.interval.high).toBeCloseTo(0.7374, 4);
  });

  it('of one step alone are what was counted', () => {
    const before = stopsBefore(stops, 2, fewestCases);
    expect(before?.share).toBeCloseTo(0.25, 12);
    expect(before?.interval.low).toBeCloseTo(0.1755, 4);
    expect(before?.interval.high).toBeCloseTo(0.343, 4);
  });

  it('are not told where one of the touches before has too few, or was never made', () => {
    expect(stopsBefore(stops, 4, fewestCases)).toBeNull();
    expect(stopsBefore(stops, 4, 7)).not.toBeNull();
    expect(stopsBefore(stops, 5, 1)).toBeNull();
    expect(stopsBefore(stops, 1, 1)).toBeNull();
    expect(stopsBefore([], 2, 1)).toBeNull();
  });

  it('are as sure as the touch with the fewest cases where all or none stop', () => {
    const none = [
      { after: 1, hits: 0, n: 100 },
      { after: 2, hits: 0, n: 20 },
    ];
    expect(stopsBefore(none, 3, 8)).toMatchObject({ share: 0, interval: { low: 0 } });
    expect(stopsBefore(none, 3, 8)?.interval.high).toBeCloseTo(0.1611, 4);
    const all = [
      { after: 1, hits: 50, n: 100 },
      { after: 2, hits: 20, n: 20 },
    ];
    expect(stopsBefore(all, 3, 8)).toMatchObject({ share: 1, interval: { high: 1 } });
    expect(stopsBefore(all, 3, 8)?.interval.low).toBeCloseTo(0.8389, 4);
  });
});
