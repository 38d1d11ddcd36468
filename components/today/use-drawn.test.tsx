// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDrawn } from './use-drawn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** How many are drawn at first, and after each turn of the page. */
function turnsOf(count: number) {
  const { result, rerender } = renderHook(({ count }) => useDrawn(count), { initialProps: { count } });
  const drawn = [result.current];
  for (let turn = 0; vi.getTimerCount() > 0 && turn < 50; turn += 1) {
    act(() => void vi.advanceTimersToNextTimer());
    drawn.push(result.current);
  }
  return { drawn, result, rerender };
}

describe('how many rows are drawn', () => {
  it('a screenful at once, and then more and more, until it is all of them', () => {
    expect(turnsOf(70).drawn).toEqual([12, 24, 36, 54, 70]);
  });

  it.each([0, 1, 12])('all %d of them at once', (count) => {
    expect(turnsOf(count).drawn).toEqual([count]);
  });

  it('what comes later joins those that stand there', () => {
    const { result, rerender } = turnsOf(30);
    rerender({ count: 31 });
    expect(result.current).toBe(31);
  });

  it('nothing goes on once they are gone', () => {
    const { unmount } = renderHook(() => useDrawn(500));
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
