import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCalendar } from './calendar';
import { calendarPatchSchema, type CalendarPatch, readCalendar, readPatch } from './calendar-settings';
import { workWeek } from './work-week';

const zone = 'Europe/Berlin';
const vacations = [
  { from: '2026-12-20', to: '2027-01-06' },
  { from: '2027-05-14', to: '2027-05-14' },
];
const all: Required<CalendarPatch> = {
  zone: 'America/Chicago',
  week: workWeek([1, 2, 3], { start: '08:00', end: '12:00' }),
  country: 'AT',
  holidaysOff: false,
  vacations,
  quiet: { from: '20:00', to: '07:00' },
  load: { perDay: 10, perCompany: 2, gapDays: 3 },
};

describe('the stored calendar', () => {
  it('is as usual where nothing is set, with the country of the time zone for a guess', () => {
    for (const stored of [undefined, null, {}, 'text', 7, []]) {
      expect(readCalendar(stored, zone)).toEqual({
        calendar: { ...plainCalendar(zone), country: 'DE' },
        isCountryGuessed: true,
        isZoneSet: false,
      });
    }
    expect(readCalendar({}, 'UTC').calendar.country).toBeNull();
    // Holidays of China are not known.
    expect(readCalendar({}, 'Asia/Shanghai').calendar.country).toBeNull();
  });

  it.each([
    ['Africa/Cairo', [0, 1, 2, 3, 4]],
    ['Asia/Riyadh', [0, 1, 2, 3, 4]],
    ['Asia/Jerusalem', [0, 1, 2, 3, 4]],
    ['Asia/Dubai', [1, 2, 3, 4, 5]],
    ['America/New_York', [1, 2, 3, 4, 5]],
    ['UTC', [1, 2, 3, 4, 5]],
  ])('guesses the working days from the zone: %s %j', (here, days) => {
    expect(readCalendar({}, here).calendar.week).toEqual(workWeek(days));
    const { week } = all;
    expect(readCalendar({ week }, here).calendar.week).toEqual(week);
    expect(readCalendar({ zone: here }, zone).calendar.week).toEqual(workWeek(days));
  });

  it('is what was set, no country included', () => {
    expect(readCalendar(all, zone)).toEqual({
      calendar: all,
      isCountryGuessed: false,
      isZoneSet: true,
    });
    expect(readCalendar({ country: null }, zone)).toEqual({
      calendar: plainCalendar(zone),
      isCountryGuessed: false,
      isZoneSet: false,
    });
  });

  it('is in the zone that was set, whose country is the guess; without one, in the computer’s', () => {
    const { calendar, isZoneSet } = readCalendar({ zone: 'America/New_York' }, zone);
    expect(calendar).toEqual({ ...plainCalendar('America/New_York'), country: 'US' });
    expect(isZoneSet).toBe(true);
    expect(readCalendar({ zone: null }, zone)).toMatchObject({ calendar: { zone }, isZoneSet: false });
  });

  it.each([
    ['zone', 'Mars/Olympus'],
    ['zone', '+02:00'],
    ['week', { hours: [] }],
    ['week', workWeek([])],
    ['country', 'Germany'],
    ['holidaysOff', 'yes'],
    ['vacations', 'always'],
    ['quiet', { from: '20:00', to: '20:00' }],
    ['quiet', { from: '8pm', to: '07:00' }],
    ['load', { perDay: 0, perCompany: 1, gapDays: 2 }],
    ['load', { perDay: 25 }],
  ])('leaves out only what does not fit: %s %j', (name, bad) => {
    const { [name as keyof typeof all]: _, ...others } = all;
    expect(readPatch({ ...all, [name]: bad })).toEqual(others);
  });

  it('leaves out only the vacations that do not fit', () => {
    const bad = [{ from: '2027-01-06', to: '2026-12-20' }, { from: '2027-02-30', to: '2027-03-02' }, null];
    expect(readPatch({ vacations: [...bad, ...vacations] })).toEqual({ vacations });
  });

  it('can be computed with whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(all)), (value, name) => {
        const { calendar } = readCalendar({ ...all, [name]: value }, zone);
        expect(calendarPatchSchema.safeParse(readPatch(calendar)).success).toBe(true);
        expect(calendar.week.hours.some((hours) => hours !== null)).toBe(true);
      }),
    );
  });
});
