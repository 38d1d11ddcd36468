import type { Person } from './model';
import { domainOf, isFreeMail, isRobot, sameAddress } from './prospect';

/** A message of a thread, as any look at Gmail gives it. `at` is epoch ms. */
export interface SeenMessage {
  messageId: string;
  from: Person;
  at: number;
  state: 'draft' | 'held' | 'sent' | 'scheduled' | 'received' | 'trashed';
}

export type SeenAs = 'own' | 'person' | 'colleague' | 'autoReply' | 'bounce' | 'none';

const bounceSender = /^(?:mailer-daemon|postmaster)@/u;
const autoReplySubject =
  /^(?:(?:re|aw|sv|antw):\s*)*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)|autoreply|out of (?:the )?office|abwesenheit|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|自動応答|自動返信)/iu;

/**
 * What a message in a tracked thread is to its follow-up.
 *
 * @param ownAddresses every address the rep writes from
 */
export function classify(message: SeenMessage, subject: string, ownAddresses: readonly string[]): SeenAs {
  if (message.state === 'sent') return 'own';
  if (message.state !== 'received') return 'none';
  const sender = message.from.email;
  // The rep's mail from another of their accounts arrives like anybody's.
  if (ownAddresses.some((own) => sameAddress(own, sender))) return 'own';
  if (bounceSender.test(sender)) return 'bounce';
  const isColleague = ownAddresses.some((own) => domainOf(own) === domainOf(sender));
  if (isColleague && !isFreeMail(domainOf(sender))) return 'colleague';
  if (isRobot(sender) || autoReplySubject.test(subject)) return 'autoReply';
  return 'person';
}
