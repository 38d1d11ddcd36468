import { addDaysTo, plainCalendar } from '@/lib/domain/calendar';
import type { Reply } from '@/lib/domain/replies/inbound';
import { readReply } from '@/lib/domain/replies/read-reply';
import type { LabelledReply } from './labelled-reply';

const own = ['tom.becker@kestrel.example'];

/** What is read right, counted against what is labelled. */
export interface Share {
  right: number;
  of: number;
}

export interface ReplyScores {
  /** Labelled class, then the class that is read, how often. */
  confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
  classes: Share;
  /** Of the persons, those that are read as one. */
  people: Share;
  returns: Share;
  /** Where one is named, none is read: the follow-up only notes the absence. */
  missingReturns: number;
  /** Where one is named, another is read: the worse mistake, for it may come before they are back. */
  wrongReturns: number;
  /** Days where none is said. */
  inventedReturns: number;
  contacts: Share;
  failed: Share;
  outcomes: Share;
  mistakes: readonly string[];
}

function readLabelled(mail: LabelledReply): Reply {
  return readReply(
    {
      from: mail.from,
      subject: mail.subject,
      text: mail.body,
      at: Date.parse(mail.receivedAt),
      headers: mail.headers,
    },
    {
      subject: '',
      prospect: mail.prospect,
      own: [...own, mail.to.email],
      locale: 'en-GB',
      calendar: plainCalendar('Europe/London'),
    },
  );
}

/** Reads all mails and counts; days are those of London. */
export function scoreReplies(mails: readonly LabelledReply[]): ReplyScores {
  const share = (): Share => ({ right: 0, of: 0 });
  const confusion = new Map<string, Map<string, number>>();
  const scores = {
    confusion,
    classes: share(),
    people: share(),
    returns: share(),
    missingReturns: 0,
    wrongReturns: 0,
    inventedReturns: 0,
    contacts: share(),
    failed: share(),
    outcomes: share(),
    mistakes: [] as string[],
  };
  for (const mail of mails) {
    const read = readLabelled(mail);
    const count = (into: Share, isRight: boolean, mistake: string) => {
      into.of += 1;
      into.right += Number(isRight);
      if (!isRight) scores.mistakes.push(`${mail.id}: ${mistake}`);
    };
    const row = confusion.get(mail.class) ?? new Map<string, number>();
    row.set(read.kind, (row.get(read.kind) ?? 0) + 1);
    confusion.set(mail.class, row);
    count(scores.classes, read.kind === mail.class, `${read.kind}, not ${mail.class}`);
    if (mail.class === 'person') scores.people.of += 1;
    if (mail.class === 'person' && read.kind === 'person') scores.people.right += 1;
    if (mail.class === 'person' && read.kind === 'person')
      count(scores.outcomes, read.outcome === mail.outcome, `outcome ${read.outcome}, not ${mail.outcome}`);
    const returnOn = read.kind === 'outOfOffice' ? read.returnOn : null;
    const back = returnOn && addDaysTo(returnOn.date, returnOn.isAfter ? 1 : 0);
    if (mail.returns.length > 0) {
      const isRight = back !== null && mail.returns.includes(back);
      count(scores.returns, isRight, `back ${back}, not ${mail.returns.join(' | ')}`);
      scores.missingReturns += Number(back === null);
      scores.wrongReturns += Number(back !== null && !isRight);
    } else if (back !== null) {
      scores.inventedReturns += 1;
      scores.mistakes.push(`${mail.id}: back ${back}, which nobody says`);
    }
    const contact = read.kind === 'outOfOffice' ? (read.contact?.email ?? null) : null;
    if (mail.instead.length > 0)
      count(
        scores.contacts,
        contact !== null && mail.instead.includes(contact),
        `ask ${contact}, not ${mail.instead.join(', ')}`,
      );
    const failed = read.kind === 'bounce' || read.kind === 'softBounce' ? read.failed : null;
    if (mail.failed !== null)
      count(scores.failed, failed === mail.failed, `failed ${failed}, not ${mail.failed}`);
  }
  return scores;
}
