import { describe, expect, it } from 'vitest';
import type { Listed } from '@/lib/domain/follow-up-list';
import { manyListed } from '@/tests/screens/list-examples';
import { keepOrder } from './keep-order';

const byTouches = { sort: 'lastTouch', isDescending: false } as const;

function store() {
  const rows = new Map<string, Listed>(
    manyListed(3).map((row, at) => [row.key, { ...row, who: `${9 - at}`, lastTouchAt: at }]),
  );
  const kept = keepOrder(rows);
  const order = (by: Parameters<typeof kept.ordered>[0] = byTouches) =>
    kept.ordered(by).map(({ lastTouchAt }) => lastTouchAt);
  const put = (key: string, lastTouchAt: number) => {
    rows.set(key, { ...([...rows.values()][0] as Listed), key, lastTouchAt });
    kept.changed(key);
  };
  return { rows, kept, order, put };
}

describe('an order that is kept', () => {
  it('is the same list while nothing changes', () => {
    const { kept } = store();
    expect(kept.ordered(byTouches)).toBe(kept.ordered({ ...byTouches }));
  });

  it('follows what comes, changes and goes', () => {
    const { rows, kept, order, put } = store();
    expect(order()).toEqual([0, 1, 2]);
    put('new', 1.5);
    expect(order()).toEqual([0, 1, 1.5, 2]);
    put('new', 7);
    expect(order()).toEqual([0, 1, 2, 7]);
    rows.delete('new');
    kept.changed('new');
    expect(order()).toEqual([0, 1, 2]);
  });

  it('is another one as soon as another is asked for, with all that has changed', () => {
    const { order, put } = store();
    expect(order({ sort: 'who', isDescending: false })).toEqual([2, 1, 0]);
    put('new', 5);
    expect(order({ sort: 'lastTouch', isDescending: true })).toEqual([5, 2, 1, 0]);
    expect(order()).toEqual([0, 1, 2, 5]);
  });
});
