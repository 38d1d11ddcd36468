// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createDatabase, type Database } from '@/lib/db/database';
import { followUp } from '@/tests/factories/rows';
import { ShownProvider } from '../shared/shown';
import { useStored } from '../shared/use-stored';
import { useRead } from './use-read';

/** A page that shows when the follow-up was changed, and is hidden or shown. */
function open(useTold: (db: Database, read: () => Promise<{ at: number }>) => number | undefined) {
  const db = createDatabase(crypto.randomUUID());
  onTestFinished(() => db.delete());
  let isShown = true;
  const reading = vi.fn<() => void>();
  const read = async () => {
    reading();
    return { at: (await db.followUps.toArray())[0]?.updatedAt ?? 0 };
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ShownProvider value={isShown}>{children}</ShownProvider>
  );
  const { result, rerender, unmount } = renderHook(() => useTold(db, read), { wrapper });
  onTestFinished(unmount);
  return {
    told: (at: number) => vi.waitFor(() => expect(result.current).toBe(at)),
    current: () => result.current,
    reads: () => reading.mock.calls.length,
    change: (at: number) => db.followUps.put(followUp({ updatedAt: at })),
    /** Another page that is shown hears of the change: so has this one, if it listens. */
    settle: async () => {
      const other = renderHook(() => useRead(() => db.followUps.count(), [db]));
      await vi.waitFor(() => expect(other.result.current.state).toBe('ready'));
      other.unmount();
    },
    show: (next: boolean) => {
      isShown = next;
      rerender();
    },
  };
}

const ways = {
  useStored: (_: Database, read: () => Promise<{ at: number }>) => {
    const told = useStored(read);
    return told === null || told === 'failed' ? undefined : told.at;
  },
  useRead: (db: Database, read: () => Promise<{ at: number }>) => {
    const told = useRead(read, [db]);
    return told.state === 'ready' ? told.value.at : undefined;
  },
};

describe.each(Object.entries(ways))('a hidden page that reads with %s', (_, useTold) => {
  it('keeps what it has told, reads nothing new, and tells it once it is shown again', async () => {
    const page = open(useTold);
    await page.told(0);
    await page.change(5);
    await page.told(5);

    page.show(false);
    const before = page.reads();
    await page.change(6);
    await page.settle();
    await page.change(7);
    await page.settle();
    expect([page.current(), page.reads()]).toEqual([5, before]);

    page.show(true);
    expect(page.current()).toBe(5);
    await page.told(7);
  });
});
