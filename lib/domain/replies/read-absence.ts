import type { ProposedOutcome } from '../answer';
import type { Calendar } from '../calendar';
import { sameAddress } from '../prospect';
import { findContact } from './addresses';
import type { Reply, ReplyContext, ReturnDate } from './inbound';
import { automatic, automaticSigns, away, returning } from './lexicon/absence';
import { left } from './lexicon/no-way-on';
import { outcomes } from './lexicon/outcomes';
import {
  absenceSubject,
  answerBegins,
  autoReplySubject,
  awaySubject,
  prefixedSubject,
} from './lexicon/subjects';
import { isListed, isMarkedAutomatic, isUnanswerable, type Looked } from './look';
import { findReturnDate } from './return-date';
import { isCounter } from './read-robot';

/** What a program answers while its writer is away; null where it is none. */
export function readAbsence(looked: Looked, context: ReplyContext & { calendar: Calendar }): Reply | null {
  const { mail, subject, own, written } = looked;
  const { locale, calendar } = context;
  // Some say all of it in the subject: "Out of office until 5 January".
  const returnOn =
    findReturnDate(own, mail.at, locale, calendar) ??
    (saysItself(subject) ? findReturnDate(beforeAnswer(subject), mail.at, locale, calendar) : null);
  if (!isAbsence(looked, returnOn, context)) return null;
  return {
    kind: 'outOfOffice',
    returnOn,
    contact: findContact(written, [...context.own, mail.from.email]),
  };
}

/** Of "Out of office until 5 January Re: Boilers" what a program put before the rep's subject. */
function beforeAnswer(subject: string): string {
  return prefixedSubject.test(subject) ? (subject.split(answerBegins)[0] ?? '') : subject;
}

function saysItself(subject: string): boolean {
  const words = beforeAnswer(subject);
  return absenceSubject.test(words) || (words !== subject && away.test(words));
}

/** A question of some words; "Urgent?" is none. */
const asks = /[^.!?。]{20}\?/u;

/** What a program's words may sound like, too: "nobody reads this", "not before Monday". */
const weakOutcomes = new Set<ProposedOutcome>(['notNow', 'wrongPerson', 'leftCompany', 'doNotContact']);

/** Says what shall come of it; how sure it has to be depends on how much else looks like a program. */
function proposes(own: string, signs: number): boolean {
  return (
    signs < 3 &&
    outcomes.some(([outcome, said]) => (signs < 2 || !weakOutcomes.has(outcome)) && said.test(own))
  );
}

function isAbsence(looked: Looked, returnOn: ReturnDate | null, { prospect }: ReplyContext): boolean {
  const { mail, headers, subject, own, isAnswer, isBare } = looked;
  const isAway = away.test(own) || (!isAnswer && away.test(subject));
  if (isMarkedAutomatic(headers) || autoReplySubject.test(subject))
    return isAway || left.test(own) || returnOn !== null || !isCounter(looked);
  if (isListed(headers)) return false;
  const signs = automaticSigns.filter((sign) => sign.test(own)).length;
  const isBack = returnOn !== null && !returnOn.isAfter;
  if (automatic.test(own)) {
    const isStranger = prospect === null || !sameAddress(prospect, mail.from.email);
    return isAway || signs > 2 || isBack || !(isCounter(looked) || isStranger);
  }
  // "Gone fishing Re: …": a person has no reason to put words there.
  if (prefixedSubject.test(subject)) return isAway || isBack;
  if (isUnanswerable(headers) && !isCounter(looked)) return isAway || isBack;
  if (asks.test(own)) return false;
  if (!isAway) return isBack && returning.test(own) && signs > 1 && !proposes(own, signs);
  if (awaySubject.test(subject)) return true;
  // Who answers and says what shall come of it is a person for all their absence.
  if (isAnswer && proposes(own, signs)) return false;
  // Also what a person says so of themselves waits until then.
  const needed = isAnswer && returnOn === null ? 1 : 0;
  return signs > needed || ((!isAnswer || isBare) && returnOn !== null);
}
