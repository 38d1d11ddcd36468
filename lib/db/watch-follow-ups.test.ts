import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followUp } from '@/tests/factories/rows';
import { account } from '@/tests/factories/records';
import { createDatabase, type Database } from './database';
import { forgetPerson } from './forget';
import { watchFollowUps } from './watch-follow-ups';

let db: Database;
beforeEach(() => {
  db = createDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

const keyOf = (index: number) => `${account}:19a8c0ffee00000${index}`;
const rowOf = (index: number, email: string) =>
  followUp({
    key: keyOf(index),
    legacyThreadId: keyOf(index).slice(account.length + 1),
    sequence: index,
    prospect: { email, name: email },
  });

it('tells that the rows of a person are gone who is forgotten while it watches', async () => {
  await db.followUps.bulkPut([
    rowOf(1, 'dana@acme.com'),
    rowOf(2, 'eli@globex.com'),
    rowOf(3, 'dana@acme.com'),
  ]);
  const shown = new Set<string>();
  const onComplete = vi.fn<() => void>();
  const end = watchFollowUps(db, {
    onRows: (rows, gone) => {
      for (const { key } of rows) shown.add(key);
      for (const key of gone) shown.delete(key);
    },
    onWords: () => {},
    onComplete,
    onFailure: (error) => {
      throw error;
    },
    onBadRow: (_, key) => {
      throw new Error(`${key} does not fit`);
    },
  });
  await vi.waitFor(() => expect(onComplete).toHaveBeenCalled());
  expect(shown.size).toBe(3);
  await forgetPerson(db, 'dana@acme.com');
  await vi.waitFor(() => expect([...shown]).toEqual([keyOf(2)]));
  end();
});
