import { useEffect, useState } from 'react';
import type { Database } from '@/lib/db/database';
import { watchFollowUps } from '@/lib/db/watch-follow-ups';
import { type Listed, searchedIn } from '@/lib/domain/follow-up-list';
import { createTextIndex, type TextIndex } from '@/lib/domain/text-search';
import { report } from '@/lib/platform/log';
import { keepOrder, type KeptOrder } from './keep-order';

export interface FollowUpList {
  rows: ReadonlyMap<string, Listed>;
  ordered: KeptOrder['ordered'];
  index: TextIndex;
  isComplete: boolean;
  isFailed: boolean;
}

/**
 * All follow-ups with the index of their search, kept up to date: a new object with each change that is to be drawn.
 * While the first ones are read, that is at each doubling, so that drawing does not hold the reading up.
 */
export function useFollowUpList(db: Database): FollowUpList | null {
  const [list, setList] = useState<FollowUpList | null>(null);
  useEffect(() => {
    const rows = new Map<string, Listed>();
    const words = new Map<string, string>();
    const { ordered, changed: moved } = keepOrder(rows);
    const index = createTextIndex();
    let [isComplete, shown] = [false, 0];
    const draw = (isFailed = false) => setList({ rows, ordered, index, isComplete, isFailed });
    const search = (row: Listed) => index.set(row.key, `${searchedIn(row)} · ${words.get(row.key) ?? ''}`);
    return watchFollowUps(db, {
      onRows: (changed, gone) => {
        for (const row of changed) {
          rows.set(row.key, row);
          moved(row.key);
          search(row);
        }
        for (const key of gone) {
          rows.delete(key);
          moved(key);
          index.set(key, '');
        }
        if (!isComplete && rows.size < 2 * shown) return;
        shown = rows.size;
        draw();
      },
      onWords: (key, more) => {
        words.set(key, `${words.get(key) ?? ''} · ${more}`);
        if (rows.has(key)) index.add(key, more);
      },
      onComplete: () => {
        isComplete = true;
        draw();
      },
      onFailure: (error) => {
        report('The follow-ups cannot be read', error);
        draw(true);
      },
      onBadRow: (table, key) => report('A stored row does not fit its schema', { table, key }),
    });
  }, [db]);
  return list;
}
