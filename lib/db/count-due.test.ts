import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { followUp } from '@/tests/factories/rows';
import { account } from '@/tests/factories/records';
import { countDue } from './count-due';
import { createDatabase } from './database';

it('counts what is due, and neither what waits nor what is over', async () => {
  const db = createDatabase(crypto.randomUUID());
  const states = ['due', 'waiting', 'due', 'closed', 'paused'] as const;
  await db.followUps.bulkPut(
    states.map((state, index) => followUp({ key: `${account}:19a8c0ffee00000${index}`, state })),
  );
  expect(await countDue(db)).toBe(2);
  await db.delete();
});
