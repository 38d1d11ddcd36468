// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ListView } from '@/lib/domain/follow-up-list';
import { useListView } from './use-list-view';

beforeEach(() => {
  location.hash = '#followups';
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

function show() {
  const { result, rerender } = renderHook(({ path }) => useListView(path), { initialProps: { path: '' } });
  const find = () => result.current[0].find;
  return {
    find,
    view: () => result.current[0],
    look: (part: Partial<ListView>) => act(() => result.current[1]({ ...result.current[0], ...part })),
    pause: () => act(() => void vi.advanceTimersByTime(120)),
    /** The address tells the page, a moment after it was changed. */
    arrive: (path: string) => rerender({ path }),
  };
}

describe('the view of the list', () => {
  it('is in the address once the rep pauses, and not before', () => {
    const { look, pause, find } = show();
    look({ find: 'da' });
    expect([find(), location.hash]).toEqual(['da', '#followups']);
    look({ find: 'dana' });
    pause();
    expect([find(), location.hash]).toEqual(['dana', '#followups?find=dana']);
  });

  it('keeps what was typed until the address has told the page, and what is typed meanwhile', () => {
    const { look, pause, arrive, find } = show();
    look({ find: 'da' });
    pause();
    expect(find()).toBe('da');
    look({ find: 'dan' });
    arrive('?find=da');
    expect(find()).toBe('dan');
    pause();
    arrive('?find=dan');
    expect([find(), location.hash]).toEqual(['dan', '#followups?find=dan']);
  });

  it('follows the way back', () => {
    const { look, pause, arrive, find } = show();
    look({ find: 'da' });
    pause();
    arrive('?find=da');
    arrive('');
    expect(find()).toBe('');
  });

  it('is a step to go back to where it is not typed', () => {
    const { look, arrive, view } = show();
    look({ state: 'due' });
    expect(location.hash).toBe('#followups?state=due');
    arrive('?state=due');
    expect(view().state).toBe('due');
  });
});
