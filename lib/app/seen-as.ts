import type { ThreadMessage } from '@/lib/bridge/records';
import { messageKeyOf } from '@/lib/domain/ids';
import type { Person } from '@/lib/domain/model';
import { parsePerson } from '@/lib/domain/person';
import { plainLine } from '@/lib/domain/plain-line';
import { isRobot } from '@/lib/domain/prospect';
import { type InboundMail, isAnswer, type Reply } from '@/lib/domain/replies/inbound';
import { readReply } from '@/lib/domain/replies/read-reply';
import { whoWrote } from '@/lib/domain/replies/who-wrote';
import type { Planner } from '@/lib/domain/schedule';
import type { Judged } from '@/lib/domain/judged';

/** A message that came in after the last touch; the key is its own, null where a print view told of it. */
export interface Inbound extends InboundMail {
  key: string | null;
}

export type SeenAs = 'own' | 'person' | 'none';

/** What a listed mail is looked at with. */
export interface SeenIn {
  account: string;
  /** Of the mail that is followed up. */
  subject: string;
  /** Who is followed up; null where nobody is. */
  prospect: Person | null;
  /** Every address that the rep writes from. */
  own: readonly string[];
  locale: string;
  calendar: Planner;
}

/** Whether the rep wrote a mail that Gmail listed, or a person answers with it. */
export function seenAs(listed: ThreadMessage, context: SeenIn, judged: readonly Judged[] = []): SeenAs {
  if (listed.state === 'sent') return 'own';
  const mail = inboundOf(listed, context);
  if (mail === null) return 'none';
  const who = whoWrote(mail.from, context);
  if (who === 'own' || who === 'ours') return who === 'own' ? 'own' : 'none';
  const known = judged.find(({ key }) => key === mail.key)?.kind;
  return isAnswer(known ?? judge(mail, context).kind) ? 'person' : 'none';
}

/** A listed mail that somebody else has sent, as far as a list tells it; null where it is none. */
export function inboundOf(listed: ThreadMessage, { account, prospect, own }: SeenIn): Inbound | null {
  const { messageId, state, at } = listed;
  const from = parsePerson(listed.from);
  if (from === null || (state !== 'received' && state !== 'trashed')) return null;
  // An answer that the rep read and deleted is one; drafts (`msg-a`) and other people's mails in the bin are not.
  const isDeletedAnswer = messageId.startsWith('msg-f:') && whoWrote(from, { prospect, own }) === 'prospect';
  if (state === 'trashed' && !isDeletedAnswer) return null;
  const subject = plainLine(listed.subject, 1_000);
  return { key: messageKeyOf(account, messageId), from, subject, text: null, at };
}

/** What an inbound message is. Whoever writes from an address that no person has is a machine as long as nobody has seen a word. */
export function judge(mail: Inbound, { prospect, ...context }: SeenIn): Reply {
  const reply = readReply(mail, { ...context, prospect: prospect?.email ?? null });
  const isUnseen = reply.kind === 'person' && mail.text === null;
  return isUnseen && isRobot(mail.from.email) ? { kind: 'ticketRobot' } : reply;
}
