import type { ProposedOutcome } from '../answer';
import type { Calendar } from '../calendar';
import type { InboundMail, Reply, ReplyContext } from './inbound';
import { outcomes } from './lexicon/outcomes';
import { look } from './look';
import { readAbsence } from './read-absence';
import { readBounce } from './read-bounce';
import { readCalendar, readReceipt } from './read-calendar';
import { readRobot } from './read-robot';

/**
 * What an inbound message is, and what it says of when, whom and what next. Where it is not certain that a program
 * wrote it, a person did. Takes any text, in time proportional to it.
 */
export function readReply(mail: InboundMail, context: ReplyContext & { calendar: Calendar }): Reply {
  const looked = look(mail, context);
  return (
    readBounce(looked, context) ??
    readReceipt(looked) ??
    readCalendar(looked) ??
    readAbsence(looked, context) ??
    readRobot(looked, context) ?? { kind: 'person', outcome: outcomeOf(looked.own) }
  );
}

function outcomeOf(own: string): ProposedOutcome | null {
  return outcomes.find(([, said]) => said.test(own))?.[0] ?? null;
}
