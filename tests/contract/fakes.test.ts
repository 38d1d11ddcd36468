import { describe, expect, it } from 'vitest';
import { fakeBadge } from '../fakes/fake-badge';
import { fakeChecks } from '../fakes/fake-checks';
import { fakeClock } from '../fakes/fake-clock';
import { fakeNotifier } from '../fakes/fake-notifier';
import { fakePace } from '../fakes/fake-pace';
import { fakePolicy } from '../fakes/fake-policy';
import { fakeSafetyCopy } from '../fakes/fake-safety-copy';
import { fakeSession } from '../fakes/fake-session';
import { fakeSettings } from '../fakes/fake-settings';
import { fakeWakeup } from '../fakes/fake-wakeup';
import { contracts, type Subjects } from './contracts';

function createFakes(): Subjects {
  const clock = fakeClock(Date.UTC(2026, 10, 17, 9));
  const wakeup = fakeWakeup();
  const badge = fakeBadge();
  const settings = fakeSettings(clock);
  const pace = fakePace(clock);
  return {
    now: () => clock.now(),
    wakeup,
    planned: async () => ({ nextAt: wakeup.nextAt, isWatching: wakeup.isWatching }),
    notifier: fakeNotifier(),
    badge,
    badgeText: async () => badge.text,
    session: fakeSession(),
    checks: fakeChecks(),
    pace,
    spoilPace: async (stored) => void (pace.stored = stored),
    policy: fakePolicy(),
    safety: fakeSafetyCopy(),
    settings,
    zone: clock.zone(),
  };
}

describe('the fakes keep to what the real adapters do', () => {
  it.each(Object.entries(contracts))('%s', async (_, { does, saw }) => {
    expect(await does(createFakes())).toEqual(saw);
  });
});
