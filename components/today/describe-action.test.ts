import { describe, expect, it } from 'vitest';
import { now, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import type { BulkChange } from '@/lib/domain/bulk-change';
import { describeAction, type DoneAction } from './describe-action';

const many = (change: BulkChange, changed: number, ended = 0, gone = 0): DoneAction => ({
  what: 'many',
  change,
  changed,
  ended,
  gone,
});

const clock = { now, zone, locale: 'en-GB' };

describe('describeAction', () => {
  const at = Date.parse('2026-11-25T08:00:00Z');
  it.each([
    [{ what: 'done', who: 'Dana' }, 'Done: Dana'],
    [{ what: 'stopped', who: 'Dana' }, 'Stopped tracking Dana'],
    [{ what: 'dismissed', who: 'Dana' }, 'Dismissed: Dana'],
    [{ what: 'sameMatter', who: 'Dana' }, 'Dana: the same matter'],
    [{ what: 'otherMatter', who: 'Dana', at }, 'Dana: another matter. Next: Wed 25 Nov, 09:00'],
    [{ what: 'snoozed', who: 'Dana', at }, 'Snoozed Dana until Wed 25 Nov, 09:00'],
    [{ what: 'tracked', who: 'Dana', at }, 'Tracking Dana. Next: Wed 25 Nov, 09:00'],
    [{ what: 'noted', who: 'Dana' }, 'Noted: Dana'],
    [many({ type: 'snooze', until: at }, 2), '2 snoozed until Wed 25 Nov, 09:00'],
    [many({ type: 'done' }, 1), '1 done'],
    [many({ type: 'stop' }, 3), 'Stopped tracking 3'],
    [many({ type: 'outcome', outcome: 'won' }, 1), '1 follow-up: Won'],
    [many({ type: 'outcome', outcome: 'won' }, 2), '2 follow-ups: Won'],
    [many({ type: 'cadence', cadenceId: 'longGame' }, 2), '2 on another cadence'],
    [many({ type: 'stop' }, 2, 1, 1), 'Stopped tracking 2 · 1 had ended already · 1 is not there any more'],
    [many({ type: 'stop' }, 0, 2), 'Nothing was changed · 2 had ended already'],
  ] as const)('%j: %s', (action, expected) => {
    expect(describeAction(action, clock, english).replaceAll(/[\u2068\u2069]/g, '')).toBe(expected);
  });
});
