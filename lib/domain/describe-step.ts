import type { Channel, Purpose } from './cadence';
import type { FreeReason } from './calendar';
import { formatDate } from './format';
import { describeHoliday } from './holidays/describe-holiday';
import type { Move } from './model';
import type { MessageKey, Text } from './text';
import type { FollowUpView } from './views';

const channelKeys: Record<Channel, MessageKey> = {
  email: 'channelEmail',
  call: 'channelCall',
  linkedin: 'channelLinkedin',
  textMessage: 'channelTextMessage',
  note: 'channelNote',
  other: 'channelOther',
};

const purposeKeys: Record<Purpose, MessageKey> = {
  thankYou: 'purposeThankYou',
  question: 'purposeQuestion',
  resource: 'purposeResource',
  insight: 'purposeInsight',
  feedback: 'purposeFeedback',
  update: 'purposeUpdate',
  nudge: 'purposeNudge',
  referral: 'purposeReferral',
  closing: 'purposeClosing',
};

const moveKeys: Record<Move['why'], MessageKey> = {
  weekend: 'moveWeekend',
  holiday: 'moveHoliday',
  theirHoliday: 'moveTheirHoliday',
  vacation: 'moveVacation',
  hours: 'moveHours',
  quiet: 'moveQuiet',
  theirHours: 'moveTheirHours',
  load: 'moveLoad',
  company: 'moveCompany',
  person: 'movePerson',
  habit: 'moveHabit',
  away: 'moveAway',
};

/** "Call", "Handwritten note". */
export function channelName(channel: Channel, text: Text): string {
  return text(channelKeys[channel]);
}

/** "question": stands behind a channel. */
export function purposeName(purpose: Purpose, text: Text): string {
  return text(purposeKeys[purpose]);
}

/** "Call · question"; that it is the rep's turn where only the prospect has written; where the cadence is over, that nobody has answered. */
export function describeStep({ step, touch }: Pick<FollowUpView, 'step' | 'touch'>, text: Text): string {
  if (touch === 1) return text('yourTurn');
  if (step) return `${channelName(step.channel, text)} · ${purposeName(step.purpose, text)}`;
  return text.count('noAnswerAfter', touch - 1);
}

/** "weekend", "Christmas Day": why a day is off. */
export function describeFree({ kind, name }: FreeReason, text: Text): string {
  return whyFree(kind, name, text);
}

function whyFree(why: Move['why'], holiday: string | undefined, text: Text): string {
  return holiday === undefined ? text(moveKeys[why]) : describeHoliday(holiday, text);
}

/** "moved from Thu 24 Dec: Christmas Eve": the first reason; null where it is when the cadence says. */
export function describeMove(moves: readonly Move[], text: Text): string | null {
  const [move] = moves;
  if (!move) return null;
  const why = whyFree(move.why, move.name, text);
  return move.from === move.to
    ? text('movedHour', why)
    : text('movedFrom', formatDate(move.from, text.locale), why);
}

/** "not now: the budget is spent": what they said when they were asked before; null where they said no such thing. */
export function describeNo(
  { outcome, reason }: Pick<FollowUpView, 'outcome' | 'reason'>,
  text: Text,
): string | null {
  if (outcome !== 'notNow' && outcome !== 'no') return null;
  const said = text(outcome === 'no' ? 'theySaidNo' : 'theySaidNotNow');
  return reason === null ? said : text('theySaid', said, reason);
}
