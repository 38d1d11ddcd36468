import { account, dana, legacyIdAt } from '../../factories/records';

/** Whose mailbox the histories play in, and who is in its threads. */

export const otherAccount = 'sam@elsewhere.io';

/** People of five companies, but for one at a public provider, where nobody has a colleague. */
const prospects = [
  dana,
  { email: 'mei@initech.com', name: 'Mei Lin' },
  { email: 'ravi@hooli.com', name: 'Ravi Rao' },
  { email: 'ines.costa@gmail.com', name: 'Ines Costa' },
  { email: 'otto@globex.com', name: 'Otto Berg' },
];

/** Who writes in a thread. */
export const castOf = (index: number) => ({
  prospect: prospects[index] ?? dana,
  otherAccount,
  workmate: { email: 'mia@steadfast.com', name: 'Mia Berg' },
});

export const threadId = (index: number) => `thread-a:r${index}`;
export const legacyThreadId = (index: number) => `19a8c0ffee00000${index}`;
export const keyOf = (index: number) => `${account}:${legacyThreadId(index)}`;

/** As Gmail makes it: the decimal form of the message's number. */
export const receivedId = (number: number) => `msg-f:${BigInt(`0x${legacyIdAt(number)}`)}`;
