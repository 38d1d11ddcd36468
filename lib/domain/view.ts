import type { Answer } from './answer';
import { businessDaysBetween } from './calendar';
import { cadenceOf, stepAt } from './cadences';
import type { Prospect } from './library';
import type { FollowUp, Message } from './model';
import { followUpKeyOf } from './ids';
import { companyOf, domainOf, firstNameOf, isFreeMail, nameOf } from './prospect';
import { dateChoices, type OwnDate, type Planner } from './schedule';
import type { StoredPoint } from './library';
import type { FollowUpView, PointView, ProposalView, RecentSendView } from './views';

/**
 * @param now epoch ms
 * @param person what is known of the prospect, where that was looked up
 */
export function viewFollowUp(
  followUp: FollowUp,
  now: number,
  calendar: Planner,
  person?: Pick<Prospect, 'bouncedAt'>,
): FollowUpView {
  const cadence = cadenceOf(followUp.cadenceId, calendar.cadences);
  const step = stepAt(cadence, followUp.step);
  return {
    key: followUp.key,
    account: followUp.account,
    legacyThreadId: followUp.legacyThreadId,
    who: nameOf(followUp.prospect),
    firstName: firstNameOf(followUp.prospect),
    email: followUp.prospect.email,
    company: followUp.company,
    subject: followUp.subject,
    state: followUp.state,
    dueAt: followUp.dueAt,
    touch: followUp.touches + 1,
    plannedTouches: followUp.touches + Math.max(cadence.steps.length - followUp.step, 0),
    step: step && { channel: step.channel, purpose: step.purpose },
    moves: followUp.moves,
    outcome: followUp.outcome,
    reason: followUp.reason,
    lastTouchAt: followUp.lastTouchAt,
    silentDays: businessDaysBetween(followUp.lastTouchAt, now, calendar),
    freshness: followUp.freshness,
    unchecked: followUp.unchecked,
    answer: followUp.answer && viewAnswer(followUp.answer),
    question: followUp.question,
    away: followUp.away,
    isBounced:
      followUp.state === 'paused' && followUp.question === null && (person?.bouncedAt ?? null) !== null,
  };
}

function viewAnswer({ kind, from, at, proposed, isRead, isSettled }: Answer): FollowUpView['answer'] {
  return { kind, from, at, proposed, isRead, isSettled };
}

/**
 * Null for a mail that nobody can be followed up on.
 *
 * @param own when the cadence has it
 * @param now epoch ms
 */
export function viewRecentSend(
  message: Message,
  own: OwnDate,
  now: number,
  calendar: Planner,
): RecentSendView | null {
  const prospect = message.verdict?.prospect;
  if (!prospect || !message.verdict) return null;
  return {
    messageKey: message.key,
    account: message.account,
    who: nameOf(prospect),
    email: prospect.email,
    company: companyOf(prospect.email),
    subject: message.subject,
    at: message.at,
    reason: message.verdict.reason,
    choices: dateChoices(now, calendar, own),
  };
}

/**
 * Null for a mail that nobody can be followed up on, or whose thread is not known.
 *
 * @param own when the cadence has it; null where nothing is asked
 * @param now epoch ms
 */
export function viewProposal(
  message: Message,
  own: OwnDate | null,
  now: number,
  calendar: Planner,
  chosen: ProposalView['chosen'] = null,
): ProposalView | null {
  const prospect = message.verdict?.prospect;
  if (!prospect || !message.verdict || message.legacyThreadId === null) return null;
  const domain = domainOf(prospect.email);
  const choices = dateChoices(now, calendar, own);
  return {
    messageKey: message.key,
    account: message.account,
    who: nameOf(prospect),
    firstName: firstNameOf(prospect),
    email: prospect.email,
    domain: isFreeMail(domain) ? null : domain,
    subject: message.subject,
    reason: message.verdict.reason,
    businessDays: choices[0] ? businessDaysBetween(message.at, choices[0].at, calendar) : 0,
    choices,
    followUpKey: followUpKeyOf(message.account, message.legacyThreadId),
    chosen,
  };
}

/** @param isInText the draft's text brings it up */
export function viewPoint(
  { id, kind, owner, text, sentence, at }: StoredPoint,
  isInText: boolean,
): PointView {
  return { id, kind, owner, text, sentence: sentence || null, at, isInText };
}
