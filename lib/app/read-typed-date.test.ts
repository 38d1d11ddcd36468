import { describe, expect, it } from 'vitest';
import { fakeClock } from '@/tests/fakes/fake-clock';
import { fakeSettings } from '@/tests/fakes/fake-settings';
import { readTypedDate } from './read-typed-date';

/** Tuesday 24 November 2026, 10:00 in Berlin. */
const clock = fakeClock(Date.parse('2026-11-24T09:00:00Z'));

describe('a date that the rep has typed', () => {
  it('is read by the rep’s own calendar', async () => {
    const settings = fakeSettings(clock);
    const ask = () => readTypedDate({ clock, settings, locale: () => 'en' }, 'please in 3 business days');
    expect(await ask()).toEqual({
      at: Date.parse('2026-11-27T08:00:00Z'),
      on: { date: '2026-11-27', time: '09:00', zone: 'Europe/Berlin' },
      isPast: false,
      hasTime: false,
      movedFrom: null,
      understood: 'in 3 business days',
    });
    await settings.save({ vacations: [{ from: '2026-11-26', to: '2026-11-29' }] });
    expect((await ask())?.on.date).toBe('2026-11-30');
  });

  it('is read in the language of the interface, and in English', async () => {
    const deps = { clock, settings: fakeSettings(clock), locale: () => 'de' };
    const ask = async (phrase: string) => (await readTypedDate(deps, phrase))?.on.date;
    expect(await ask('in 3 Werktagen')).toBe('2026-11-27');
    expect(await ask('in 3 business days')).toBe('2026-11-27');
    expect(await ask('blorp')).toBeUndefined();
  });
});
