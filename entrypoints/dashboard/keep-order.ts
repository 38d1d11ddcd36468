import { type Listed, type ListView, orderRows, reorderRows } from '@/lib/domain/follow-up-list';

type Order = Pick<ListView, 'sort' | 'isDescending'>;

export interface KeptOrder {
  /** This one has come, has changed or has gone. */
  changed: (key: string) => void;
  /** All of them in an order: sorted once, and then only what has changed is put in its place. */
  ordered: (order: Order) => readonly Listed[];
}

/** @param rows all there are, by their keys; whatever changes them says so */
export function keepOrder(rows: ReadonlyMap<string, Listed>): KeptOrder {
  const changes = new Set<string>();
  let last: (Order & { all: readonly Listed[] }) | null = null;
  return {
    changed: (key) => changes.add(key),
    ordered: ({ sort, isDescending }) => {
      const order = { sort, isDescending };
      const isSame = last?.sort === sort && last.isDescending === isDescending;
      if (!last || !isSame) last = { ...order, all: orderRows(rows.values(), order) };
      else if (changes.size > 0) last = { ...order, all: reorderRows(last.all, rows, changes, order) };
      changes.clear();
      return last.all;
    },
  };
}
