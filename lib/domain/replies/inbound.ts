import type { ProposedOutcome } from '../answer';
import type { Person } from '../model';

/** What is known of a message that came in; it may be anything, the sender chooses it. */
export interface InboundMail {
  from: Person;
  /** Its own; null where nobody has seen it: a print view shows the thread's only. */
  subject: string | null;
  /** Plain text or HTML with its quotes and signature; null where nobody has seen the body. */
  text: string | null;
  /** When it came, epoch ms. */
  at: number;
  /** By their names in lower case. Gmail's page tells none of them, its "show original" all. */
  headers?: Readonly<Record<string, string>>;
}

/** What the message is judged against. */
export interface ReplyContext {
  /** The subject of the mail that is followed up. */
  subject: string;
  /** Whom the rep follows up in the thread; null where nobody is. */
  prospect: string | null;
  /** Every address that the rep writes from. */
  own: readonly string[];
  /** The rep's: BCP-47, and the calendar with the time zone. */
  locale: string;
}

/** When somebody who is away is there again. */
export interface ReturnDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** It is the last day of the absence, not the first one after it. */
  isAfter: boolean;
}

/** What a message is, whoever it is from. */
export type Reply =
  | { kind: 'person'; outcome: ProposedOutcome | null }
  | { kind: 'outOfOffice'; returnOn: ReturnDate | null; contact: Person | null }
  | { kind: 'bounce' | 'softBounce'; failed: string | null }
  | { kind: CalendarKind | 'readReceipt' | 'ticketRobot' | 'newsletter' };

export type CalendarKind = 'calendarAccepted' | 'calendarDeclined' | 'calendarProposed';

const kinds: Record<Reply['kind'], { isAnswer: boolean }> = {
  person: { isAnswer: true },
  calendarAccepted: { isAnswer: true },
  calendarDeclined: { isAnswer: false },
  calendarProposed: { isAnswer: false },
  outOfOffice: { isAnswer: false },
  bounce: { isAnswer: false },
  softBounce: { isAnswer: false },
  readReceipt: { isAnswer: false },
  ticketRobot: { isAnswer: false },
  newsletter: { isAnswer: false },
};

export const replyKinds = Object.keys(kinds) as readonly Reply['kind'][];

/** Of the kinds of messages, those that the prospect's word is in. */
export function isAnswer(kind: Reply['kind']): kind is 'person' | 'calendarAccepted' {
  return kinds[kind].isAnswer;
}
