import type { Cadence, Channel, Purpose, Step, Wait } from './cadence';

type Count = [count: number, unit: Wait['unit']];

function step(
  [count, unit]: Count,
  channel: Channel,
  purpose: Purpose,
  condition: Step['condition'] = 'noReply',
): Step {
  return { wait: { unit, count }, channel, purpose, templateId: null, condition };
}

function cadence(id: string, priority: Cadence['priority'], steps: Step[], repeatsLast = false): Cadence {
  return { id, name: null, about: null, steps, repeatsLast, priority };
}

/**
 * Those that ship with Steadfast, the usual one first. Their waits are conventions among people who sell, not
 * statistics. Their names and what they are for stand in the catalogue (`cadenceFirstContact`, `cadenceFirstContactAbout`).
 */
export const builtInCadences: readonly Cadence[] = [
  cadence('firstContact', 2, [
    step([3, 'businessDays'], 'email', 'nudge'),
    step([5, 'businessDays'], 'email', 'resource'),
    step([7, 'businessDays'], 'call', 'question'),
    step([10, 'businessDays'], 'email', 'closing'),
  ]),
  /** The thanks are due whatever they wrote meanwhile. */
  cadence('afterMeeting', 3, [
    step([24, 'hours'], 'email', 'thankYou', 'always'),
    step([1, 'weeks'], 'email', 'question'),
    step([1, 'months'], 'email', 'update'),
  ]),
  cadence('proposal', 3, [
    step([2, 'businessDays'], 'email', 'question'),
    step([5, 'businessDays'], 'email', 'resource'),
    step([2, 'beforeDecision'], 'email', 'question'),
    step([1, 'weeks'], 'call', 'nudge'),
    step([1, 'weeks'], 'email', 'closing'),
  ]),
  cadence('longGame', 1, [
    step([1, 'months'], 'email', 'update'),
    step([1, 'months'], 'email', 'resource'),
    step([1, 'months'], 'call', 'question'),
    step([1, 'months'], 'email', 'insight'),
    step([1, 'months'], 'email', 'feedback'),
    step([1, 'months'], 'call', 'update'),
    step([1, 'months'], 'note', 'thankYou'),
    step([1, 'months'], 'email', 'resource'),
    step([1, 'months'], 'call', 'question'),
    step([1, 'months'], 'email', 'insight'),
    step([1, 'months'], 'email', 'update'),
    step([1, 'months'], 'email', 'referral'),
  ]),
  /** 3, 6 and 12 months after the "no". */
  cadence('notNow', 2, [
    step([3, 'months'], 'email', 'question'),
    step([3, 'months'], 'email', 'update'),
    step([6, 'months'], 'email', 'question'),
  ]),
  cadence(
    'customer',
    1,
    [
      step([1, 'months'], 'email', 'feedback', 'always'),
      step([2, 'months'], 'email', 'referral', 'always'),
      step([12, 'months'], 'email', 'update', 'always'),
    ],
    true,
  ),
];
