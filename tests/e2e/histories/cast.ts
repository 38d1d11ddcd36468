import { type LetterName, letterNames, writeLetter } from '../../factories/letters';
import type { Random } from '../../gmail/clock';
import type { Steadfast } from '../steadfast';

export const account = 'sam@steadfast-demo.com';
export const otherAccount = 'sam.rivers@gmail.com';
const workmate = { email: 'mia@steadfast-demo.com', name: 'Mia Berg' };
const sam = { email: account, name: 'Sam Rivers' };

/** One of these, by chance. */
export function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('There is nothing to choose from');
  return found;
}

const firstNames = [
  'Dana',
  'Ravi',
  'Ines',
  'Otto',
  'Mei',
  'Kofi',
  'Lena',
  'Hugo',
  'Nora',
  'Paul',
  'Zoe',
  'Emil',
];

/** A mail of the rep's to somebody new: what a history begins with. */
export interface Opening {
  legacyThreadId: string;
  subject: string;
  prospect: { email: string; name: string };
  lastMessage: { key: string; at: number; from: string };
}

/** Sends it from the rep's phone, so to speak: it is there, and no tab has written it. */
export function sendOpening({ gmail }: Steadfast, index: number): Opening {
  const name = firstNames[index % firstNames.length] ?? 'Dana';
  const prospect = { email: `${name.toLowerCase()}@firm-${index}.com`, name: `${name} Wu` };
  const subject = `Offer ${index} for your office`;
  const mailbox = gmail.control.mailbox(account);
  const at = Date.now() - 60_000 * (index + 2);
  const { id, threadId } = mailbox.insert({
    from: sam,
    to: [prospect],
    subject,
    html: '<div>Here is the offer.</div>',
    at,
    isOwn: true,
  });
  const legacyThreadId = mailbox.find(threadId)?.legacyId ?? '';
  return { legacyThreadId, subject, prospect, lastMessage: { key: `${account}:${id}`, at, from: account } };
}

/** What comes in, as one of its kind; gives what it is by its words and without them. */
export function deliver({ gmail }: Steadfast, name: LetterName, opening: Opening) {
  const cast = { prospect: opening.prospect, otherAccount, workmate };
  const letter = writeLetter(name, cast, opening.subject, Date.now());
  gmail.control.deliverReply(account, opening.legacyThreadId, {
    from: letter.from,
    subject: letter.subject,
    html: `<div>${letter.text}</div>`,
  });
  return letter;
}

export const anyLetter = (random: Random): LetterName => pick(random, letterNames);
