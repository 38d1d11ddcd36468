import type { Channel } from '@/lib/domain/cadence';
import type { ChosenOutcome, Outcome, TouchResult } from '@/lib/domain/model';
import type { MessageKey } from '@/lib/domain/text';

export const outcomeKeys: Record<Outcome, MessageKey> = {
  replied: 'outcomeReplied',
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

/** In the order in which they are offered, the good ones first. */
export const outcomes: readonly ChosenOutcome[] = [
  'meeting',
  'replied',
  'notNow',
  'no',
  'won',
  'lost',
  'leftCompany',
  'wrongPerson',
  'doNotContact',
];

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
