import { sameAddress } from '../prospect';
import type { Reply, ReplyContext } from './inbound';
import { clickHere, newsletterText } from './lexicon/circulars';
import { stop } from './lexicon/no-way-on';
import { counterSender, newsletterSender } from './lexicon/senders';
import { autoReplySubject } from './lexicon/subjects';
import { personal, selfNamed, ticketSigns, ticketSubject } from './lexicon/tickets';
import { isListed, isMarkedAutomatic, type Looked } from './look';

/** What a program sends to many, or answers for a counter; null where it is neither. */
export function readRobot(looked: Looked, { prospect }: ReplyContext): Reply | null {
  // A stranger's mail that answers nothing is rather a program's.
  const isUnasked = !looked.isAnswer && (prospect === null || !sameAddress(prospect, looked.mail.from.email));
  if (isCircular(looked, isUnasked)) return { kind: 'newsletter' };
  return isTicket(looked, isUnasked) ? { kind: 'ticketRobot' } : null;
}

/** Its words and its subject and sender are rather those of a counter than of somebody away. */
export function isCounter({ own, subject, sender }: Looked): boolean {
  const told = ticketSigns.filter((sign) => sign.test(own)).length;
  return ticketSubject.test(subject) || told + Number(counterSender.test(sender)) > 1;
}

/** Takes in mail for many. Where somebody says "I" and does not call themselves a program, they are none. */
function isTicket(looked: Looked, isUnasked: boolean): boolean {
  const { headers, subject, own, sender, isAnswer } = looked;
  const told = ticketSigns.filter((sign) => sign.test(own)).length;
  if (told === 0 && !ticketSubject.test(subject)) return false;
  if (isMarkedAutomatic(headers) || autoReplySubject.test(subject)) return true;
  if (personal.test(own) && !selfNamed.test(own)) return false;
  const shown = [ticketSubject.test(subject), counterSender.test(sender), isUnasked].filter(Boolean).length;
  return told + shown > (isAnswer ? 2 : 1);
}

/** Sent to many. A person who wants no more of it does not offer where to click. */
function isCircular(
  { headers, subject, sender, own, whole, isAnswer, isBare }: Looked,
  isUnasked: boolean,
): boolean {
  if ((isAnswer && !isBare) || ticketSubject.test(subject)) return false;
  const isList = isListed(headers) || /bulk|list/iu.test(headers['precedence'] ?? '');
  const isSaid = newsletterText.test(whole) && (clickHere.test(whole) || !stop.test(own));
  const isOffered = isSaid && counterSender.test(sender) && clickHere.test(whole);
  return isList || [isSaid, newsletterSender.test(sender), isUnasked, isOffered].filter(Boolean).length > 1;
}
