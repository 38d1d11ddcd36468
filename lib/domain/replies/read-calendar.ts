import type { CalendarKind, Reply } from './inbound';
import { calendarText, invited, readText, receiptText } from './lexicon/receipts';
import { acceptedSubject, declinedSubject, proposedSubject, readSubject } from './lexicon/subjects';
import type { Looked } from './look';

/** Letters of a note to a calendar answer; who writes more than that rather writes a mail. */
const longestNote = 500;

/** That a mail of the rep's was opened, or deleted unread. */
export function readReceipt({ headers, subject, isAnswer, isBare, own, whole }: Looked): Reply | null {
  const isMarked = /disposition-notification/iu.test(headers['content-type'] ?? '');
  const isNamed = readSubject.test(subject) && (own === '' || readText.test(whole));
  // A receipt for an invitation has its subject.
  const isTold = isBare
    ? receiptText.test(own)
    : !isAnswer &&
      (receiptText.test(whole) ||
        (calendarKind(subject) !== null && readText.test(whole) && !calendarText.test(whole)));
  return isMarked || isNamed || isTold ? { kind: 'readReceipt' } : null;
}

/** What a calendar answers to an invitation. A typed mail may begin alike, so the program's words stand below or little. */
export function readCalendar({ headers, subject, isBare, own, whole }: Looked): Reply | null {
  if (isBare) return readInvited(own);
  const kind = calendarKind(subject);
  const isMarked = /text\/calendar/iu.test(headers['content-type'] ?? '');
  if (kind === null || !(isMarked || own.length < longestNote || calendarText.test(whole))) return null;
  return { kind };
}

/** By the sentence that the program begins with. */
function readInvited(own: string): Reply | null {
  const kind = invited.find(([, begins]) => begins.test(own))?.[0];
  return kind === undefined ? null : { kind };
}

function calendarKind(subject: string): CalendarKind | null {
  if (acceptedSubject.test(subject)) return 'calendarAccepted';
  if (declinedSubject.test(subject)) return 'calendarDeclined';
  return proposedSubject.test(subject) ? 'calendarProposed' : null;
}
