import { daysAway } from './format';
import type { FollowUp } from './model';
import { firstNameOf } from './prospect';
import type { MessageKey, Text } from './text';

/** What a follow-up is written from. */
type Known = Pick<FollowUp, 'prospect' | 'subject' | 'touches' | 'lastTouchAt' | 'lastTouchKey'>;

interface Wording {
  about: MessageKey;
  /** Where the thread has no subject. */
  plain: MessageKey;
  /** The rep's own answer stands in its place where the prospect wrote last. */
  ask: MessageKey | null;
}

const theirTurn: Wording = { about: 'draftThanksAbout', plain: 'draftThanks', ask: null };
const first: Wording = { about: 'draftFirstAbout', plain: 'draftFirst', ask: 'draftFirstAsk' };
const second: Wording = { about: 'draftSecondAbout', plain: 'draftSecond', ask: 'draftSecondAsk' };
const later: Wording = { about: 'draftLaterAbout', plain: 'draftLater', ask: 'draftLaterAsk' };

/**
 * A short follow-up in the rep's words, as plain paragraphs with an empty line between them: only what is known,
 * no signature (Gmail has it). The rep reads it before it is sent, whatever it says.
 *
 * @param now epoch ms
 * @param zone IANA name of the zone that the rep is in
 */
export function writeDraft(followUp: Known, now: number, zone: string, text: Text): string {
  const { prospect, lastTouchAt } = followUp;
  const name = firstNameOf(prospect);
  const { about, plain, ask } = wordingFor(followUp);
  const subject = bareSubject(followUp.subject);
  const since = sinceWhen(-daysAway(lastTouchAt, { now, zone, locale: text.locale }), text.locale);
  return [
    name.includes('@') ? text('draftHello') : text('draftHi', name),
    subject === '' ? text(plain, since) : text(about, since, subject),
    ...(ask ? [text(ask)] : []),
  ].join('\n\n');
}

function wordingFor({ touches, lastTouchKey }: Known): Wording {
  if (touches === 0) return theirTurn;
  // "I wrote to you" would not be true after a call.
  const wasMail = lastTouchKey?.includes(':msg-') === true;
  if (touches === 1 && wasMail) return first;
  return touches <= 2 ? second : later;
}

/** "today", "yesterday", "5 days ago", "3 weeks ago", "2 months ago": never more than it was. */
function sinceWhen(days: number, locale: string): string {
  const age = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (days < 14) return age.format(-Math.max(days, 0), 'day');
  return days < 60 ? age.format(-Math.floor(days / 7), 'week') : age.format(-Math.floor(days / 30), 'month');
}

/** Without what mail programs put before it: "Re: Fwd: Pilot" → "Pilot". */
function bareSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw)(?:\[\d+\])?\s*:)+/iu, '').trim();
}
