import { allowedFrom } from './allow';
import type { Answer, Away, Question } from './answer';
import { addBusinessDays, addDaysTo, hoursOn, localMomentOf } from './calendar';
import { cadenceOf, nextAlways } from './cadences';
import type { FollowUpEvent, SeenAnswer, SeenMessage, Transition } from './follow-up-event';
import type { FollowUp } from './model';
import { hasEnded, stopped, unchanged, withdrawn } from './next-state';
import { mostMoves } from './place-follow-up';
import type { ReturnDate } from './replies/inbound';
import { inZone, type Planner, planTouch } from './schedule';

/** What an answer, or what looks like one, does to a follow-up. */

/** It goes on only where a step was planned that is made after an answer too. */
export function answered(
  followUp: FollowUp,
  { at, answer }: Pick<Extract<FollowUpEvent, { type: 'replySeen' }>, 'at' | 'answer'>,
  calendar: Planner,
): Transition {
  if (followUp.state === 'closed') return unchanged(followUp);
  if (isKnown(followUp, { at, answer })) return answeredAgain(followUp, at, answer);
  const next = {
    ...followUp,
    repliedAt: at,
    answer: answer && { ...answer, at, isSettled: false, before: planOf(followUp) },
  };
  const step = nextAlways(cadenceOf(followUp.cadenceId, calendar.cadences), followUp.step);
  if (step === null) return stopped({ ...next, state: 'replied', outcome: 'replied' });
  const planned = planTouch({ ...followUp, step }, at, calendar);
  return withdrawn({ ...next, ...planned, dueBy: 'cadence', state: 'waiting' });
}

/** One that has ended so, or that goes on with the step that is made all the same. */
function isKnown(
  followUp: FollowUp,
  { at, answer }: Pick<Extract<FollowUpEvent, { type: 'replySeen' }>, 'at' | 'answer'>,
): boolean {
  if (followUp.state === 'replied') return true;
  const { answer: known } = followUp;
  return known !== null && answer !== null && isSameMessage(known, { ...answer, at });
}

/** The same message once more, with its words maybe; or another one, which may say more. */
function answeredAgain(followUp: FollowUp, at: number, answer: SeenAnswer | null): Transition {
  const { answer: known } = followUp;
  if (known === null || known.isSettled) return unchanged(followUp);
  if (answer === null) return { next: { ...followUp, answer: settled(known) }, effects: [] };
  const next = isSameMessage(known, { ...answer, at })
    ? withWords(known, answer)
    : withAnother(known, { ...answer, at });
  return next === known ? unchanged(followUp) : { next: { ...followUp, answer: next }, effects: [] };
}

function withWords(known: Answer, { key, kind, proposed, isRead }: SeenAnswer): Answer {
  const isNews = isRead && !known.isRead;
  if (!isNews && (known.key !== null || key === null)) return known;
  return { ...known, key: known.key ?? key, ...(isNews ? { kind, proposed, isRead } : {}) };
}

/**
 * What was read goes before what was not, and the newer before the older. Of two that nobody has read one may prove a
 * machine's: the other is an answer still, so that nothing stands again.
 */
function withAnother(known: Answer, other: SeenAnswer & { at: number }): Answer {
  if (other.isRead && (!known.isRead || other.at > known.at)) return { ...known, ...other };
  return other.isRead || known.isRead || known.before === null ? known : { ...known, before: null };
}

/** By the key where both are known, else by the minute: a print view tells no more. */
export function isSameMessage(one: SeenMessage, other: SeenMessage): boolean {
  if (one.key !== null && other.key !== null) return one.key === other.key;
  return one.from.email === other.from.email && minuteOf(one.at) === minuteOf(other.at);
}

function minuteOf(at: number): number {
  return Math.floor(at / 60_000);
}

function planOf({ state, outcome, step, dueAt, dueOn, dueBy, moves, repliedAt }: FollowUp): Answer['before'] {
  return { state, outcome, step, dueAt, dueOn, dueBy, moves, repliedAt };
}

/** It stands as if there had been no answer: what was due is due again, by the clock, and told once more. */
export function withdrawnReply(followUp: FollowUp, message: SeenMessage, { zone }: Planner): Transition {
  const { answer, state } = followUp;
  if (answer === null || !isSameMessage(answer, message)) return unchanged(followUp);
  // A person's words were seen, or the rep has said what came of them.
  if (answer.isRead || answer.isSettled) return unchanged(followUp);
  if (state === 'closed' || answer.before === null) return unchanged(followUp);
  const { before } = answer;
  return withdrawn({
    ...followUp,
    ...before,
    ...(before.dueOn && inZone(before.dueOn, zone)),
    // What has paused it since is not over.
    state: state === 'paused' ? state : before.state === 'due' ? 'waiting' : before.state,
    answer: null,
  });
}

/** The rep has gone on: nothing is asked about the answer any more, and nothing stands again. */
export function settled(answer: Answer): Answer {
  return { ...answer, isSettled: true, before: null };
}

/** The first day on which somebody who is away is there again. */
export function firstDayBack({ date, isAfter }: ReturnDate, calendar: Planner): string {
  return addBusinessDays(isAfter ? addDaysTo(date, 1) : date, 0, calendar);
}

/** A business day after they are back, if not later anyway: before, they have enough to read. */
export function away(
  followUp: FollowUp,
  { at, backOn, contact }: Extract<FollowUpEvent, { type: 'autoReplySeen' }>,
  calendar: Planner,
): Transition {
  const { away: known, dueOn, moves } = followUp;
  const news = { at, backOn, contact };
  if (hasEnded(followUp) || (known !== null && isOldNews(known, news))) return unchanged(followUp);
  const next = { ...followUp, away: known === null ? news : together(known, news, calendar) };
  const date = backOn === null ? null : addBusinessDays(backOn, 1, calendar);
  if (date === null || dueOn === null || date <= dueOn.date) return { next, effects: [] };
  const allowed = allowedFrom({ date, time: hoursOn(date, calendar).start }, calendar, followUp.place);
  return withdrawn({
    ...next,
    state: followUp.state === 'due' ? 'waiting' : followUp.state,
    dueAt: allowed.at,
    dueOn: allowed.on,
    dueBy: 'prospect',
    moves: [...moves, { from: dueOn.date, to: date, why: 'away' as const }, ...allowed.moves].slice(
      0,
      mostMoves,
    ),
  });
}

/**
 * One without a day tells nothing against the day that an older one has named, as long as that is ahead. It stays the
 * older one's: what the newer one says is news once its words are read.
 */
function together(known: Away, news: Away, { zone }: Planner): Away {
  const [older, newer] = minuteOf(news.at) < minuteOf(known.at) ? [news, known] : [known, news];
  const lasts = older.backOn !== null && older.backOn > localMomentOf(newer.at, zone).date;
  if (newer.backOn !== null || !lasts) return newer;
  return { at: older.at, backOn: older.backOn, contact: newer.contact ?? older.contact };
}

/** An older one that names no day, or beside one that does; or the same without more of a date. */
function isOldNews(known: Away, news: Away): boolean {
  const [minute, newsMinute] = [minuteOf(known.at), minuteOf(news.at)];
  if (newsMinute !== minute) return newsMinute < minute && (known.backOn !== null || news.backOn === null);
  return news.backOn === null || news.backOn === known.backOn;
}

/** Nothing is due while the rep is asked. */
export function asked(followUp: FollowUp, question: Question): Transition {
  if (hasEnded(followUp) || followUp.state === 'paused') return unchanged(followUp);
  return withdrawn({ ...followUp, state: 'paused', question });
}

/** Paused for a question; behind an answer it may stand, too, until that is certain. */
export function isAsking({ state, question }: FollowUp): boolean {
  return state === 'paused' && question !== null;
}

/** Their word in another thread is an answer to this one; or it goes on where it stood. */
export function toldSameMatter(followUp: FollowUp, isSame: boolean, calendar: Planner): Transition {
  const { question } = followUp;
  if (question === null || !isAsking(followUp)) return unchanged(followUp);
  const goesOn = { ...followUp, state: 'waiting' as const, question: null };
  if (!isSame) return { next: goesOn, effects: [] };
  const { key, from, at } = question;
  const answer = { key, kind: 'person' as const, from, proposed: null, isRead: true };
  return answered(goesOn, { at, answer }, calendar);
}
