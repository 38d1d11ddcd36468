import { describe, expect, it } from 'vitest';
import { now, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { describeAction } from './describe-action';

const clock = { now, zone, locale: 'en-GB' };

describe('describeAction', () => {
  const at = Date.parse('2026-11-25T08:00:00Z');
  it.each([
    [{ what: 'done', who: 'Dana' }, 'Done: Dana'],
    [{ what: 'stopped', who: 'Dana' }, 'Stopped tracking Dana'],
    [{ what: 'dismissed', who: 'Dana' }, 'Dismissed: Dana'],
    [{ what: 'snoozed', who: 'Dana', at }, 'Snoozed Dana until Wed 25 Nov, 09:00'],
    [{ what: 'tracked', who: 'Dana', at }, 'Tracking Dana. Next: Wed 25 Nov, 09:00'],
  ] as const)('%j: %s', (action, expected) => {
    expect(describeAction(action, clock, english).replaceAll(/[\u2068\u2069]/g, '')).toBe(expected);
  });
});
