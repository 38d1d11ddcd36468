import { expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/model';
import { followUp } from '@/tests/factories/rows';
import { createWorld, tuesday } from '@/tests/fakes/fake-world';
import { cadenceDates } from './cadence-dates';

const at = (date: string) => Date.parse(`${date}T09:00+01:00`);

async function datesFor(running: FollowUp | null) {
  const { deps } = createWorld();
  const calendar = await deps.settings.calendar();
  const dates = await deps.store.read((tables) => cadenceDates(tables, running, calendar, tuesday));
  expect(dates.map(({ id }) => id)).toEqual(calendar.cadences.map(({ id }) => id));
  return new Map(dates.map((one) => [one.id, one.at]));
}

it('the cadences of a compose begin anew, but for the one that runs', async () => {
  const running = followUp({ cadenceId: 'proposal', step: 1, touches: 2, decisionOn: '2026-12-10' });
  const dates = await datesFor(running);
  expect(dates.get('proposal')).toBe(at('2026-12-08'));
  expect(dates.get('firstContact')).toBe(at('2026-11-20'));
  expect((await datesFor(null)).get('proposal')).toBe(at('2026-11-19'));
});
