import { type Clock, daysTo, formatDate, formatPast } from '@/lib/domain/format';
import type { Text } from '@/lib/domain/text';
import type { FollowUpView } from '@/lib/domain/views';
import { isolate } from './isolate';
import { outcomeKeys } from './outcome-keys';

type OpenAnswer = NonNullable<FollowUpView['answer']>;

/** The answer of which the rep has not said yet what came of it. */
export function openAnswerOf({ answer }: Pick<FollowUpView, 'answer'>): OpenAnswer | null {
  return answer?.isSettled === false ? answer : null;
}

/** "Dana answered Tue 10:12": the prospect by their first name, anybody else as they call themselves. */
export function describeAnswer(
  { email, firstName }: Pick<FollowUpView, 'email' | 'firstName'>,
  { from, at }: OpenAnswer,
  clock: Clock,
  text: Text,
): string {
  return text('answeredAt', isolate(from.email === email ? firstName : callOf(from)), formatPast(at, clock));
}

/** "answered by Lee Chan"; null where it was the prospect. */
export function describeAnswerer({ email }: Pick<FollowUpView, 'email'>, { from }: OpenAnswer, text: Text) {
  return from.email === email ? null : text('answeredBy', isolate(callOf(from)));
}

/** "sounds like “Not now”": what is proposed; null where the words say nothing clear. */
export function describeProposed({ kind, proposed, isRead }: OpenAnswer, text: Text): string | null {
  if (kind === 'calendarAccepted') return text('acceptedInvitation');
  if (proposed !== null) return text('soundsLike', text(outcomeKeys[proposed]));
  return isRead ? null : text('answerUnread');
}

/** "Dana wrote in another thread: “Budget 2027”". */
export function describeQuestion(
  { email, firstName }: Pick<FollowUpView, 'email' | 'firstName'>,
  { from, subject }: NonNullable<FollowUpView['question']>,
  text: Text,
): string {
  const who = isolate(from.email === email ? firstName : callOf(from));
  return text('wroteElsewhere', who, isolate(subject || text('noSubject')));
}

/**
 * "away until Mon 4 Jan", "names lee@acme.com for the meantime": nothing once they are back or, where they did not say
 * when that is, once they were written to again.
 */
export function describeAway(
  { away, lastTouchAt }: Pick<FollowUpView, 'away' | 'lastTouchAt'>,
  clock: Clock,
  text: Text,
): string[] {
  if (away === null) return [];
  const { backOn, contact } = away;
  if (backOn === null ? away.at < lastTouchAt : daysTo(backOn, clock) <= 0) return [];
  const until = backOn === null ? text('away') : text('awayUntil', formatDate(backOn, text.locale));
  return contact === null ? [until] : [until, text('awayNames', isolate(contact.email))];
}

/** As they call themselves. */
function callOf({ name, email }: OpenAnswer['from']): string {
  return name || email;
}
