import type { Person } from './model';
import { domainOf, isFreeMail, isRobot, sameAddress } from './prospect';

/** A message of a thread, as any look at Gmail gives it. `at` is epoch ms. */
export interface SeenMessage {
  messageId: string;
  from: Person;
  /** Its own, which need not be the thread's. */
  subject: string;
  at: number;
  state: 'draft' | 'held' | 'sent' | 'scheduled' | 'received' | 'trashed';
}

export type SeenAs = 'own' | 'person' | 'colleague' | 'autoReply' | 'bounce' | 'none';

/** What the message is judged against. */
export interface SeenIn {
  /** The subject of the mail that is followed up. */
  subject: string;
  /** The address that is followed up; null where nobody is. */
  prospect: string | null;
  /** Every address that the rep writes from. */
  own: readonly string[];
}

const bounceSender = /^(?:mailer-daemon|postmaster)@/u;
// Only from the beginning: what follows is the subject of the mail, whatever it says. Daemons also
// write that a mail is late, after which they try again.
const failureSubject =
  /^(?:delivery status notification \(failure\)|delivery notification: delivery has failed|(?:mail )?delivery (?:has )?(?:failed|failure)|failure notice|undeliver(?:able|ed)|undelivered mail|returned mail|mail system error|address not found|message (?:not delivered|blocked)|unzustellbar|nicht zugestellt|non remis|non recapitabile|no se puede entregar|no entregado|não é possível entregar|onbestelbaar)/iu;
const autoReplySubject =
  /^(?:automatic reply|automatische antwort|auto(?:matic)?[- ]?(?:reply|response|antwort)|out of (?:the )?office(?: auto-?reply)?|abwesenheit(?:s(?:notiz|nachricht|assistent))?|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|自動応答|自動返信)\s*(?:[:：]|$)/iu;
const prefixes = /^(?:(?:re|aw|sv|antw|fwd?|wg)\s*:\s*)+/iu;

/** What a message in a tracked thread is to its follow-up. */
export function classify(message: SeenMessage, { subject, prospect, own }: SeenIn): SeenAs {
  if (message.state === 'sent') return 'own';
  const sender = message.from.email;
  const isProspect = prospect !== null && sameAddress(prospect, sender) && !own.includes(sender);
  // An answer that the rep read and deleted is one; drafts (`msg-a`) and other people's mails in the bin are not.
  const isDeletedAnswer = message.state === 'trashed' && isProspect && message.messageId.startsWith('msg-f:');
  if (message.state !== 'received' && !isDeletedAnswer) return 'none';
  // Before the domains are compared: the rep may have an address at the prospect's.
  if (isProspect) return isAutoReply(message.subject, subject) ? 'autoReply' : 'person';
  // The rep's mail from another of their accounts arrives like anybody's.
  if (own.some((address) => sameAddress(address, sender))) return 'own';
  if (bounceSender.test(sender)) return failureSubject.test(message.subject) ? 'bounce' : 'none';
  const isColleague = own.some((address) => domainOf(address) === domainOf(sender));
  if (isColleague && !isFreeMail(domainOf(sender))) return 'colleague';
  if (isRobot(sender) || isAutoReply(message.subject, subject)) return 'autoReply';
  return 'person';
}

/** Where the thread itself is about automatic replies, the subject tells nothing. */
function isAutoReply(subject: string, threadSubject: string): boolean {
  return autoReplySubject.test(subject) && !autoReplySubject.test(threadSubject.replace(prefixes, ''));
}
