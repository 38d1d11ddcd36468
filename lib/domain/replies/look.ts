import { localPartOf } from '../prospect';
import { foldLatin } from './fold';
import type { InboundMail, ReplyContext } from './inbound';
import { answerPrefixes } from './lexicon/subjects';
import { ownText, wholeText } from './own-text';

/** A message with what is looked at in it. */
export interface Looked {
  mail: InboundMail;
  headers: Readonly<Record<string, string>>;
  /** Folded; empty where it is the thread's own. */
  subject: string;
  /** The subject begins with "Re:" in some language, or nobody has seen it: what stands in a thread rather answers. */
  isAnswer: boolean;
  /** Nobody has seen the subject: a program is known by its words alone. */
  isBare: boolean;
  /** The part of the sender's address before the "@". */
  sender: string;
  /** What the writer has newly written, folded, on one line; empty where nobody has seen it. */
  own: string;
  /** The same as it was written. */
  written: string;
  /** All of the beginning with its quotes, folded, on one line. */
  whole: string;
}

export function look(mail: InboundMail, { subject: threadSubject }: ReplyContext): Looked {
  const text = mail.text ?? '';
  const { written, folded } = ownText(text);
  const subject = foldLatin((mail.subject ?? '').slice(0, 1_000)).trim();
  const thread = foldLatin(threadSubject.slice(0, 1_000)).trim().replace(answerPrefixes, '');
  return {
    mail,
    headers: mail.headers ?? {},
    // Where the thread itself is about automatic replies, its subject tells nothing.
    subject: subject === thread ? '' : subject,
    isAnswer: mail.subject === null || answerPrefixes.test(subject),
    isBare: mail.subject === null,
    sender: localPartOf(mail.from.email),
    own: oneLine(folded),
    written,
    whole: oneLine(foldLatin(wholeText(text))),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** Its headers say that a program answers. */
export function isMarkedAutomatic(headers: Readonly<Record<string, string>>): boolean {
  return (
    /^auto-(?:replied|generated)/iu.test(headers['auto-submitted'] ?? '') ||
    /auto[_-]?reply/iu.test(headers['precedence'] ?? '') ||
    headers['x-autoreply'] !== undefined ||
    headers['x-autorespond'] !== undefined
  );
}

/** Its headers say that nobody is to answer it: lists and counters have them, too. */
export function isUnanswerable(headers: Readonly<Record<string, string>>): boolean {
  return (
    /^\s*<>\s*$/u.test(headers['return-path'] ?? '') ||
    headers['x-auto-response-suppress'] !== undefined ||
    /bulk|junk/iu.test(headers['precedence'] ?? '')
  );
}

/** Its headers say that it goes to many. */
export function isListed(headers: Readonly<Record<string, string>>): boolean {
  return headers['list-id'] !== undefined || headers['list-unsubscribe'] !== undefined;
}
