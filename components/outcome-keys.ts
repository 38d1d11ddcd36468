import type { Channel } from '@/lib/domain/cadence';
import type { ChosenOutcome, Outcome, TouchResult } from '@/lib/domain/model';
import type { MessageKey } from '@/lib/domain/text';

export const outcomeKeys: Record<Outcome, MessageKey> = {
  replied: 'outcomeReplied',
  interested: 'outcomeInterested',
  meeting: 'outcomeMeeting',
  notNow: 'outcomeNotNow',
  no: 'outcomeNo',
  won: 'outcomeWon',
  lost: 'outcomeLost',
  leftCompany: 'outcomeLeftCompany',
  wrongPerson: 'outcomeWrongPerson',
  doNotContact: 'outcomeDoNotContact',
  stopped: 'outcomeStopped',
  undone: 'outcomeUndone',
};

/** In the order in which they are offered, the good ones first, and what is for ever last. */
const outcomes: readonly ChosenOutcome[] = [
  'meeting',
  'interested',
  'notNow',
  'no',
  'replied',
  'won',
  'lost',
  'leftCompany',
  'wrongPerson',
  'doNotContact',
];

/** Those to choose from: what their words propose first, and not what holds already. */
export function offeredOutcomes(known: Outcome | null, suggested: ChosenOutcome | null): ChosenOutcome[] {
  const others = outcomes.filter((outcome) => outcome !== known && outcome !== suggested);
  return suggested === null ? others : [suggested, ...others];
}

export const resultKeys: Record<TouchResult, MessageKey> = {
  reached: 'resultReached',
  leftMessage: 'resultLeftMessage',
  noAnswer: 'resultNoAnswer',
  sent: 'resultSent',
};

/** What can come of a touch in each channel. */
export const resultsOf: Record<Channel, readonly TouchResult[]> = {
  email: ['sent'],
  call: ['reached', 'leftMessage', 'noAnswer'],
  linkedin: ['sent', 'reached'],
  textMessage: ['sent', 'reached'],
  note: ['sent'],
  other: ['sent', 'reached', 'noAnswer'],
};

/** The cadence that goes well with an outcome. */
export const cadenceAfter: Partial<Record<Outcome, string>> = { meeting: 'afterMeeting', won: 'customer' };
