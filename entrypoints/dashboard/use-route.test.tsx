// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useRoute } from './use-route';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const ids = ['first', 'other'];

function go(hash: string): void {
  act(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
}

describe('where the rep is', () => {
  it.each([
    ['', 'first', ''],
    ['#other', 'other', ''],
    ['#other/a%20b/c', 'other', 'a b/c'],
    ['#other?find=a%26b&state=due', 'other', '?find=a%26b&state=due'],
    ['#nowhere/a', 'first', ''],
    ['#other/%E0', 'other', ''],
  ])('is told by the address: %j', (hash, page, path) => {
    location.hash = hash;
    const { result } = renderHook(() => useRoute(ids));
    expect(result.current.page).toBe(page);
    expect(result.current.paths.get(page)).toBe(path);
  });

  it('stays where it is where an address leads nowhere', () => {
    const { result } = renderHook(() => useRoute(ids));
    go('#other/a');
    go('#nowhere/b');
    expect(result.current.page).toBe('other');
    expect(result.current.paths.get('other')).toBe('a');
    go('');
    expect(result.current.page).toBe('first');
  });

  it('is kept for the pages that were left', () => {
    const { result } = renderHook(() => useRoute(ids));
    go('#other?state=due');
    go('#first/a');
    expect([...result.current.paths]).toEqual([
      ['first', 'a'],
      ['other', '?state=due'],
    ]);
  });
});
