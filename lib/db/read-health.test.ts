import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { account, dana, sam } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import type { Message } from '@/lib/domain/model';
import { createDatabase } from './database';
import { readHealthRows } from './read-health';

const other = 'other@acme.com';
const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
const mailbox = (address: string) => ({ address, index: null, aliases: [], isShared: false, ...stamps });

function message(part: Pick<Message, 'key' | 'at' | 'proposal'> & Partial<Message>): Message {
  return {
    account,
    messageId: part.key.slice(part.key.indexOf(':') + 1),
    threadId: 'thread-a:r1',
    threadKey: `${account}:thread-a:r1`,
    legacyThreadId: null,
    legacyMessageId: null,
    rfcMessageId: null,
    state: 'committed',
    from: sam,
    to: [dana],
    cc: [],
    bcc: [],
    subject: 'SOC 2 report',
    heldUntil: null,
    witnesses: ['network'],
    verdict: null,
    points: [],
    ...stamps,
    ...part,
  };
}

it('the mailboxes with their newest sends, what is due next, and all rows', async () => {
  const db = createDatabase(crypto.randomUUID());
  const empty = await readHealthRows(db, () => {});
  expect(empty).toEqual({ accounts: [], lastSends: new Map(), nextDueAt: null, rows: 0, stored: null });

  await db.accounts.bulkPut([mailbox(account), { ...mailbox('gone@acme.com'), deletedAt: 2 }]);
  await db.messages.bulkPut([
    message({ key: `${account}:msg-a:r1`, at: 10, proposal: 'open' }),
    message({ key: `${account}:msg-a:r2`, at: 30, proposal: 'declined' }),
    message({ key: `${other}:msg-a:r3`, account: other, at: 20, proposal: 'taken' }),
    message({ key: `${account}:msg-a:r4`, at: 40, state: 'received', proposal: null }),
  ]);
  await db.followUps.bulkPut([
    followUp({ state: 'waiting', dueAt: 700 }),
    followUp({ key: `${account}:19a80002`, state: 'waiting', dueAt: 600 }),
    followUp({ key: `${account}:19a80003`, state: 'due', dueAt: 500 }),
  ]);
  await db.meta.put({ key: 'store', generation: 'g', lastSequence: 3 });

  const read = await readHealthRows(db, () => {});
  expect(read).toEqual({
    accounts: [account],
    lastSends: new Map([
      [account, 30],
      [other, 20],
    ]),
    nextDueAt: 600,
    rows: 10,
    stored: { key: 'store', generation: 'g', lastSequence: 3 },
  });
  await db.delete();
});
