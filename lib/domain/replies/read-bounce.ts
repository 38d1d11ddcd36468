import { findFailedAddress } from './addresses';
import { foldLatin } from './fold';
import type { Reply, ReplyContext } from './inbound';
import {
  arrivedText,
  cannotDeliver,
  givenUp,
  lastingCode,
  mailboxFull,
  notYet,
  passingCode,
} from './lexicon/delivery';
import { bounceName, bounceSender } from './lexicon/senders';
import { delaySubject, failureSubject } from './lexicon/subjects';
import type { Looked } from './look';

/** Characters of a server's report that are looked at. */
const longestReport = 20_000;

/** What a mail server reports of a mail of the rep's; null where it is no report. */
export function readBounce(looked: Looked, { own, prospect }: ReplyContext): Reply | null {
  if (!isReport(looked)) return null;
  const { mail, headers, subject, whole } = looked;
  const kind = bounceKind(subject, whole);
  if (kind === null) return arrivedText.test(whole) ? { kind: 'readReceipt' } : null;
  const text = (mail.text ?? '').slice(0, longestReport);
  return { kind, failed: findFailedAddress(text, headers, { own, prospect, server: mail.from.email }) };
}

function isReport({ mail, headers, sender }: Looked): boolean {
  const type = headers['content-type'] ?? '';
  if (/disposition-notification/iu.test(type)) return false;
  return (
    bounceSender.test(sender) ||
    bounceName.test(foldLatin(mail.from.name).trim()) ||
    /delivery-status/iu.test(type) ||
    headers['x-failed-recipients'] !== undefined
  );
}

/** A full mailbox is emptied again, whatever the report says of its own tries. */
function bounceKind(subject: string, whole: string): 'bounce' | 'softBounce' | null {
  if (mailboxFull.test(whole)) return 'softBounce';
  if (lastingCode.test(whole) || givenUp.test(whole)) return 'bounce';
  if (delaySubject.test(subject) || passingCode.test(whole) || notYet.test(whole)) return 'softBounce';
  return failureSubject.test(subject) || cannotDeliver.test(whole) ? 'bounce' : null;
}
