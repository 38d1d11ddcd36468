import { describe, expect, it } from 'vitest';
import { fromNowOn, isFreed, meantFor, remembering } from './vacation-moves';

const vacation = { from: '2026-12-07', to: '2026-12-11' };
const moved = { from: '2026-12-09', to: '2026-12-14', why: 'vacation' as const };
const holiday = { from: '2026-12-08', to: '2026-12-09', why: 'holiday' as const };
const dueOn = { date: '2026-12-14', time: '09:00', zone: 'UTC' };

describe('what a vacation has moved', () => {
  it.each([
    ['is called off', [], true],
    ['stays', [vacation], false],
    ['ends before the day', [{ from: '2026-12-07', to: '2026-12-08' }], true],
    ['ends on the day', [{ from: '2026-12-07', to: '2026-12-09' }], true],
    ['begins after the day', [{ from: '2026-12-10', to: '2026-12-11' }], true],
    ['is longer', [{ from: '2026-12-01', to: '2026-12-31' }], false],
  ])('may go back if it %s', (_, after, expected) => {
    expect(isFreed({ moves: [holiday, moved] }, [vacation], after)).toBe(expected);
  });

  it('does not go back for what moved it otherwise, or for days that it was not moved over', () => {
    expect(isFreed({ moves: [holiday] }, [{ from: '2026-12-08', to: '2026-12-08' }], [])).toBe(false);
    expect(isFreed({ moves: [moved] }, [{ from: '2026-12-14', to: '2026-12-18' }], [])).toBe(false);
    expect(isFreed({ moves: [moved] }, [{ from: '2026-12-01', to: '2026-12-08' }], [])).toBe(false);
  });

  it('knows when it was meant for', () => {
    expect(meantFor({ moves: [holiday], dueOn })).toEqual({ wish: dueOn, kept: [holiday] });
    expect(meantFor({ moves: [holiday, moved, holiday], dueOn })).toEqual({
      wish: { date: '2026-12-09', time: '09:00' },
      kept: [holiday],
    });
    expect(meantFor({ moves: [{ ...moved, time: '15:00' }], dueOn }).wish.time).toBe('15:00');
  });

  it('is meant for now where that is over', () => {
    const wish = { date: '2026-12-09', time: '09:00' };
    const at = Date.UTC(2026, 11, 9, 9);
    expect(fromNowOn(wish, at - 1, 'UTC')).toEqual(wish);
    expect(fromNowOn(wish, at, 'UTC')).toMatchObject(wish);
    expect(fromNowOn(wish, at + 3_600_000, 'UTC')).toMatchObject({ date: '2026-12-09', time: '10:00' });
  });

  it('remembers the moment that was meant with its first move', () => {
    const wish = { date: '2026-12-07', time: '15:00' };
    expect(remembering(wish, [moved, moved])).toEqual([
      { ...moved, from: '2026-12-07', time: '15:00' },
      moved,
    ]);
    expect(remembering(wish, [holiday, moved])).toEqual([holiday, { ...moved, time: '15:00' }]);
    expect(remembering(wish, [holiday])).toEqual([holiday]);
  });
});
