import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { followUp } from '@/tests/factories/rows';
import { createDatabase } from './database';
import { watchStored } from './watch-stored';

function open() {
  const db = createDatabase(crypto.randomUUID());
  onTestFinished(() => db.delete());
  const touch = (at: number) => db.followUps.put(followUp({ updatedAt: at }));
  return { db, touch, read: async () => (await db.followUps.toArray())[0]?.updatedAt ?? null };
}

function watch<Value>(read: () => Promise<Value>) {
  const told: Value[] = [];
  const onFailure = vi.fn<(error: unknown) => void>();
  const end = watchStored({ read, onValue: (value) => told.push(value), onFailure });
  onTestFinished(end);
  return { told, onFailure, end };
}

describe('what is watched in the database', () => {
  it('is told at once, and again after each change', async () => {
    const { touch, read } = open();
    const { told } = watch(read);
    await vi.waitFor(() => expect(told[0]).toBeNull());
    await touch(5);
    await vi.waitFor(() => expect(told.at(-1)).toBe(5));
    await touch(6);
    await vi.waitFor(() => expect(told.at(-1)).toBe(6));
  });

  it('is told while changes do not end, and many of them are read together', async () => {
    const { touch, read } = open();
    let [reads, ongoing, most] = [0, 0, 0];
    const { told } = watch(async () => {
      reads += 1;
      ongoing += 1;
      most = Math.max(most, ongoing);
      const value = await read();
      // Changed again before it is read.
      if (reads < 3) for (let at = 1; at <= 20; at += 1) await touch(100 * reads + at);
      ongoing -= 1;
      return value;
    });
    await vi.waitFor(() => expect(told.at(-1)).toBe(220));
    expect(told.slice(0, 2)).toEqual([null, 120]);
    expect(reads).toBeLessThan(10);
    expect(most).toBe(1);
  });

  it('is tried again after a failure, with the next change', async () => {
    const { touch, read } = open();
    let fails = true;
    const { told, onFailure } = watch(async () => {
      if (fails) throw new Error('no');
      return read();
    });
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalled());
    fails = false;
    await touch(7);
    await vi.waitFor(() => expect(told.at(-1)).toBe(7));
  });

  it('is not told any more once it is over', async () => {
    const { touch, read } = open();
    const { told, end } = watch(read);
    end();
    await touch(8);
    expect(await read()).toBe(8);
    expect(told).toEqual([]);
  });
});
