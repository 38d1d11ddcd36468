import { describe, expect, it } from 'vitest';
import { fakeBadge } from '../fakes/fake-badge';
import { fakeClock } from '../fakes/fake-clock';
import { fakeNotifier } from '../fakes/fake-notifier';
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
  return {
    now: () => clock.now(),
    wakeup,
    planned: async () => ({ nextAt: wakeup.nextAt, isWatching: wakeup.isWatching }),
    notifier: fakeNotifier(),
    badge,
    badgeText: async () => badge.text,
    session: fakeSession(),
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
