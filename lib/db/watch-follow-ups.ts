import { liveQuery } from 'dexie';
import { type Listed, listedOf, listedRowSchema } from '@/lib/domain/follow-up-list';
import type { FollowUp } from '@/lib/domain/model';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';

/** So many rows are read at once: a slice is over before a key that is pressed meanwhile is felt. */
const slice = 250;

export interface FollowUpWatcher {
  /** New and changed ones; `gone` are the keys of those that are not there any more. */
  onRows: (rows: readonly Listed[], gone: readonly string[]) => void;
  /** What the search looks through beside them: a note, or a point's sentence. */
  onWords: (followUpKey: string, words: string) => void;
  /** All that was stored at the beginning has been told. */
  onComplete: () => void;
  onFailure: (error: unknown) => void;
  onBadRow: OnBadRow;
}

/**
 * Tells all follow-ups in slices, then their notes and points, and from then on each follow-up that changes, by the
 * number that each write gives it: what has not changed is never read again. For pages.
 *
 * @returns what ends it
 */
export function watchFollowUps(db: Database, watcher: FollowUpWatcher): () => void {
  const parser = createParser('followUps', listedRowSchema, watcher.onBadRow);
  const ending = new AbortController();
  const isOver = () => ending.signal.aborted;
  let last = -1;
  const told = new Set<string>();
  let end = () => {};

  const tell = (raws: readonly FollowUp[]) => {
    const rows = parser.many(raws);
    for (const { key } of raws) told.add(key);
    last = Math.max(last, ...raws.map(({ sequence }) => sequence));
    watcher.onRows(
      rows.filter(({ deletedAt }) => deletedAt === null).map(listedOf),
      rows.filter(({ deletedAt }) => deletedAt !== null).map(({ key }) => key),
    );
  };
  const after = () => db.followUps.where('sequence').above(last);
  /** Rows that were erased for good have no number any more by which they could be noticed. */
  const tellErased = async (count: number) => {
    if (count >= told.size) return;
    const stored = new Set(await db.followUps.toCollection().primaryKeys());
    const erased = [...told].filter((key) => !stored.has(key));
    for (const key of erased) told.delete(key);
    if (!isOver() && erased.length > 0) watcher.onRows([], erased);
  };
  const begin = async () => {
    while (!isOver()) {
      const raws = await after().limit(slice).toArray();
      tell(raws);
      if (raws.length < slice) break;
    }
    await readWords(db, (key, words) => isOver() || watcher.onWords(key, words));
    if (isOver()) return;
    watcher.onComplete();
    const live = liveQuery(() => after().toArray()).subscribe({
      next: (raws) => {
        if (raws.length > 0) tell(raws);
      },
      error: watcher.onFailure,
    });
    const counted = liveQuery(() => db.followUps.count()).subscribe({
      next: (count) => {
        tellErased(count).catch(watcher.onFailure);
      },
      error: watcher.onFailure,
    });
    end = () => {
      live.unsubscribe();
      counted.unsubscribe();
    };
  };
  begin().catch((error: unknown) => isOver() || watcher.onFailure(error));
  return () => {
    ending.abort();
    end();
  };
}

async function readWords(db: Database, tell: (followUpKey: string, words: string) => void): Promise<void> {
  for (const table of [db.notes, db.points]) {
    let last = '';
    for (;;) {
      const rows = await table.where(':id').above(last).limit(slice).toArray();
      for (const { followUpKey, text, deletedAt } of rows) if (deletedAt === null) tell(followUpKey, text);
      last = rows.at(-1)?.id ?? '';
      if (rows.length < slice) break;
    }
  }
}
