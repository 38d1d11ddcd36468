import { describe, expect, it } from 'vitest';
import { cadenceOf, cadences, defaultCadence, plannedTouches, waitAfter } from './cadence';

describe('the cadences', () => {
  it('have ids of their own, the usual one first', () => {
    const ids = cadences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe(defaultCadence.id);
  });

  it.each([
    ['default', [3, 5, 10, 10]],
    ['proposal', [2, 3, 5, 5, 5]],
    ['monthly', [20, 20]],
  ] as const)('%s waits %j business days, its last wait for ever', (id, waits) => {
    const cadence = cadenceOf(id);
    expect(waits.map((_, index) => waitAfter(cadence, index + 1))).toEqual(waits);
    expect(plannedTouches(cadence)).toBe(waits.length);
  });

  it('that is not known runs as the usual one', () => {
    expect(cadenceOf('removed')).toBe(defaultCadence);
  });
});
