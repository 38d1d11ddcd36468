import { businessDaysBetween, type Calendar } from './calendar';
import { cadenceOf, plannedTouches, waitAfter } from './cadence';
import type { FollowUp, Message } from './model';
import { followUpKeyOf } from './ids';
import { companyOf, domainOf, firstNameOf, isFreeMail, nameOf } from './prospect';
import { dateChoices } from './schedule';
import type { FollowUpView, ProposalView, RecentSendView } from './views';

/** @param now epoch ms */
export function viewFollowUp(followUp: FollowUp, now: number, calendar: Calendar): FollowUpView {
  return {
    key: followUp.key,
    account: followUp.account,
    legacyThreadId: followUp.legacyThreadId,
    who: nameOf(followUp.prospect),
    email: followUp.prospect.email,
    company: followUp.company,
    subject: followUp.subject,
    state: followUp.state,
    dueAt: followUp.dueAt,
    touch: followUp.touches + 1,
    plannedTouches: plannedTouches(cadenceOf(followUp.cadenceId)),
    lastTouchAt: followUp.lastTouchAt,
    silentDays: businessDaysBetween(followUp.lastTouchAt, now, calendar),
    freshness: followUp.freshness,
  };
}

/**
 * Null for a mail that nobody can be followed up on.
 *
 * @param now epoch ms
 */
export function viewRecentSend(
  message: Message,
  cadenceId: string,
  now: number,
  calendar: Calendar,
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
    choices: dateChoices(now, calendar, { id: cadenceId, touches: 1, lastTouchAt: message.at }),
  };
}

/**
 * Null for a mail that nobody can be followed up on, or whose thread is not known.
 *
 * @param now epoch ms
 */
export function viewProposal(
  message: Message,
  cadenceId: string,
  now: number,
  calendar: Calendar,
  chosen: ProposalView['chosen'] = null,
): ProposalView | null {
  const prospect = message.verdict?.prospect;
  if (!prospect || !message.verdict || message.legacyThreadId === null) return null;
  const domain = domainOf(prospect.email);
  return {
    messageKey: message.key,
    account: message.account,
    who: nameOf(prospect),
    firstName: firstNameOf(prospect),
    email: prospect.email,
    domain: isFreeMail(domain) ? null : domain,
    subject: message.subject,
    reason: message.verdict.reason,
    businessDays: waitAfter(cadenceOf(cadenceId), 1),
    choices: dateChoices(now, calendar, { id: cadenceId, touches: 1, lastTouchAt: message.at }),
    followUpKey: followUpKeyOf(message.account, message.legacyThreadId),
    chosen,
  };
}
