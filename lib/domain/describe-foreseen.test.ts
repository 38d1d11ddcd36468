import { expect, it } from 'vitest';
import { describeForeseen } from './describe-foreseen';

const now = Date.UTC(2026, 10, 17, 9);
const clock = { now, zone: 'Europe/Berlin', locale: 'en-GB' };
const view = { messageKey: 'sam@steadfast.com:msg-a:r1', account: 'sam@steadfast.com', firstName: 'Dana' };

it.each([
  [1, 'tomorrow 10:00', true],
  [8, 'Wed 25 Nov, 10:00', false],
])('what is foreseen in %i days is said as a moment', (days, moment, isNear) => {
  const at = now + days * 24 * 60 * 60_000;
  expect(describeForeseen({ ...view, at }, clock)).toEqual({ ...view, moment, isNear });
});
