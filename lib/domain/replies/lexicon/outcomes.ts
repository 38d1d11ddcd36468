import type { ProposedOutcome } from '../../answer';
import { left, stop, wrong } from './no-way-on';
import { interested, meeting, no, notNow } from './way-on';

/** What is said, what stands first is worth more. */
export const outcomes: readonly (readonly [ProposedOutcome, RegExp])[] = [
  ['doNotContact', stop],
  ['leftCompany', left],
  ['wrongPerson', wrong],
  ['no', no],
  ['notNow', notNow],
  ['meeting', meeting],
  ['interested', interested],
];
