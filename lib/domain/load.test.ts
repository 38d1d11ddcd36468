import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendar, anyPlace, anyTime } from '@/tests/factories/calendars';
import { allowedFrom } from './allow';
import { addDaysTo, businessDaysAfter, type Calendar, freeReason, plainCalendar } from './calendar';
import { spread, spreadAll, spreadAround, type Touch } from './load';
import { workWeek } from './work-week';

const calendar: Calendar = {
  ...plainCalendar('Europe/Berlin'),
  load: { perDay: 2, perCompany: 1, gapDays: 2 },
};
const tuesday = '2026-11-24';

function touch(key: string, more: Partial<Touch> = {}): Touch {
  return {
    key,
    person: `${key}@acme.com`,
    company: null,
    wish: { date: tuesday, time: '09:00' },
    priority: 0,
    place: null,
    ...more,
  };
}

const booked = (date: string, person: string, company: string | null = null) => ({ date, person, company });
const full = (date: string) => [booked(date, `1 ${date}`), booked(date, `2 ${date}`)];

describe('one touch', () => {
  it.each([
    ['stays where there is room', [booked(tuesday, 'x')], tuesday, []],
    ['goes to the next day from a full one', full(tuesday), '2026-11-25', ['load']],
    [
      'goes over full days and a weekend',
      ['24', '25', '26', '27'].flatMap((day) => full(`2026-11-${day}`)),
      '2026-11-30',
      ['load', 'weekend'],
    ],
    [
      'leaves a company in peace that hears from us that day',
      [booked(tuesday, 'x', 'Acme')],
      '2026-11-25',
      ['company'],
    ],
    [
      'keeps its distance from the touch before',
      [booked('2026-11-23', 'a@acme.com')],
      '2026-11-25',
      ['person'],
    ],
    ['and from the one after', [booked('2026-11-25', 'a@acme.com')], '2026-11-27', ['person']],
    ['heeds nothing that is far enough', [booked('2026-11-20', 'a@acme.com')], tuesday, []],
  ])('%s', (_, bookings, date, reasons) => {
    const { on, moves } = spread(touch('a', { company: 'Acme' }), bookings, calendar);
    expect(on).toEqual({ date, time: '09:00', zone: 'Europe/Berlin' });
    expect(moves.map(({ why }) => why)).toEqual(reasons);
    expect(moves.at(-1)?.to ?? tuesday).toBe(date);
  });

  it('of no known company is nobody’s colleague', () => {
    expect(spread(touch('a'), [booked(tuesday, 'x')], calendar).on.date).toBe(tuesday);
  });

  it('keeps its hour, but rather has its day than its hour', () => {
    const late = touch('a', { wish: { date: tuesday, time: '16:30' } });
    expect(spread(late, full(tuesday), calendar).on).toMatchObject({ date: '2026-11-25', time: '16:30' });
    const hours = calendar.week.hours.with(3, { start: '08:00', end: '12:00' });
    expect(spread(late, full(tuesday), { ...calendar, week: { hours } }).on).toMatchObject({
      date: '2026-11-25',
      time: '08:00',
    });
  });

  it('comes sooner only where it may, and where that is nearer', () => {
    const days = [...full(tuesday), ...full('2026-11-25')];
    const now = { date: '2026-11-20', time: '12:00' };
    const one = spread(touch('a'), days, calendar, now);
    expect(one.on.date).toBe('2026-11-23');
    expect(one.moves).toEqual([{ from: tuesday, to: '2026-11-23', why: 'load' }]);
    expect(spread(touch('a'), days, calendar).on.date).toBe('2026-11-26');
    // As far away as the day after: that goes first.
    expect(spread(touch('a'), full(tuesday), calendar, now).on.date).toBe('2026-11-25');
    // Today's hour is over.
    const today = { date: '2026-11-23', time: '09:30' };
    expect(spread(touch('a'), days, calendar, today).on.date).toBe('2026-11-26');
    // Too near to the last touch.
    const touched = [...days, booked('2026-11-20', 'a@acme.com')];
    expect(spread(touch('a'), touched, calendar, now).on.date).toBe('2026-11-26');
    const colleagues = [tuesday, '2026-11-25'].map((date) => booked(date, 'x', 'Acme'));
    const back = spread(touch('a', { company: 'Acme' }), colleagues, calendar, now);
    expect(back.moves).toEqual([{ from: tuesday, to: '2026-11-23', why: 'company' }]);
  });

  it('comes several days sooner, but not before it may', () => {
    const days = ['23', '24', '25', '26', '27', '30'].flatMap((day) => full(`2026-11-${day}`));
    const from = (date: string, time: string) => spread(touch('a'), days, calendar, { date, time }).on.date;
    expect(from('2026-11-20', '09:00')).toBe('2026-11-20');
    expect(from('2026-11-20', '09:01')).toBe('2026-12-01');
    expect(from('2026-11-23', '09:00')).toBe('2026-12-01');
  });

  it('skips a day with room that has no hour', () => {
    const hours = calendar.week.hours.with(3, { start: '08:00', end: '09:00' });
    const own = { ...calendar, week: { hours }, quiet: { from: '20:00', to: '09:30' } };
    const late = touch('a', { wish: { date: tuesday, time: '10:00' } });
    const { on, moves } = spread(late, full(tuesday), own);
    expect(on).toMatchObject({ date: '2026-11-26', time: '10:00' });
    expect(moves.map(({ from, why }) => [from, why])).toEqual([
      [tuesday, 'load'],
      ['2026-11-25', 'hours'],
    ]);
  });

  it('goes to the least loaded day where sixty are full, and keeps its distance', () => {
    const days = Array.from({ length: 62 }, (_, index) => addDaysTo(tuesday, index));
    const bookings = days.flatMap((date) => [...full(date), booked(date, `3 ${date}`)]);
    const better = bookings.filter(({ person }) => person !== '3 2026-12-10');
    const { on, moves } = spread(touch('a'), better, calendar);
    expect(on.date).toBe('2026-12-10');
    expect(new Set(moves.map(({ why }) => why))).toEqual(new Set(['load', 'weekend']));
    expect(moves.every(({ from }) => from < on.date)).toBe(true);
    const others = bookings.filter(({ date }) => date !== '2026-12-10');
    const pressed = [...others, booked('2026-12-10', 'a@acme.com')];
    expect(spread(touch('a'), pressed, calendar).on.date).toBe(tuesday);
    // Where each day is too near to the last touch, that holds nothing back.
    const patient = { ...calendar, load: { ...calendar.load, gapDays: 60 } };
    const near = [booked(tuesday, 'a@acme.com')];
    expect(spread(touch('a'), near, patient).on.date).toBe('2026-11-25');
  });
});

describe('many touches', () => {
  it('have their days by priority, then by key', () => {
    const touches = [touch('c'), touch('b'), touch('a'), touch('d', { priority: 5 })];
    const placed = spreadAll(touches, calendar).map(({ key, on }) => [key, on.date]);
    expect(placed).toEqual([
      ['d', tuesday],
      ['a', tuesday],
      ['b', '2026-11-25'],
      ['c', '2026-11-25'],
    ]);
  });

  it('that fall into a vacation come after it; the others stay, and count', () => {
    const vacation = { from: '2026-11-23', to: '2026-11-27' };
    const monday = { wish: { date: '2026-11-30', time: '10:00' } };
    const touches = [touch('a'), touch('b'), touch('c', monday)];
    const placed = spreadAround(vacation, touches, calendar);
    expect(placed.map(({ key, on }) => [key, on.date])).toEqual([
      ['a', '2026-11-30'],
      ['b', '2026-12-01'],
    ]);
    expect(placed.map(({ moves }) => moves.map(({ why }) => why))).toEqual([
      ['vacation', 'weekend'],
      ['vacation', 'weekend', 'load'],
    ]);
  });

  it('on the first and the last day of a vacation are in it, and do not stand in their own way', () => {
    const touches = ['2026-11-20', tuesday, '2026-11-26'].map((date) =>
      touch(date, { wish: { date, time: '09:00' } }),
    );
    const placed = spreadAround({ from: tuesday, to: '2026-11-26' }, touches, calendar);
    expect(placed.map(({ key, on }) => [key, on.date])).toEqual([
      [tuesday, '2026-11-27'],
      ['2026-11-26', '2026-11-27'],
    ]);
  });

  const nearDate = fc.integer({ min: 0, max: 20 }).map((days) => addDaysTo('2026-12-14', days));
  const anyTouches = fc
    .array(
      fc.record({
        wish: fc.record({ date: nearDate, time: anyTime }),
        person: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        company: fc.option(fc.constantFrom('Acme', 'Bolt')),
        priority: fc.integer({ min: 0, max: 2 }),
        place: anyPlace,
      }),
      { maxLength: 10 },
    )
    .map((all) => all.map((one, index) => ({ ...one, key: `follow-up ${index}` })));
  // Five days, so that sixty have room for all.
  const roomy = anyCalendar.map((one) => ({ ...one, week: workWeek([1, 2, 3, 4, 5]) }));

  it('are all placed, none before its wish, allowed, within the cap, far enough apart', () => {
    fc.assert(
      fc.property(anyTouches, roomy, (touches, calendar) => {
        const placed = spreadAll(touches, calendar);
        expect(placed.map(({ key }) => key).toSorted()).toEqual(touches.map(({ key }) => key).toSorted());
        const { perDay, perCompany, gapDays } = calendar.load;
        const all = placed.map((placement) => {
          const own = touches.find(({ key }) => key === placement.key);
          return { ...placement, person: own?.person, company: own?.company, own };
        });
        for (const one of all) {
          if (!one.own) throw new Error('Nobody knows it');
          expect(one.at).toBeGreaterThanOrEqual(allowedFrom(one.own.wish, calendar, one.own.place).at);
          expect(freeReason(one.on.date, calendar, one.own.place?.country)).toBeNull();
          const sameDay = all.filter(({ on }) => on.date === one.on.date);
          expect(sameDay.length).toBeLessThanOrEqual(perDay);
          const colleagues = sameDay.filter(({ company }) => company !== null && company === one.company);
          expect(colleagues.length).toBeLessThanOrEqual(perCompany);
          const others = all.filter((other) => other.person === one.person && other.on.date > one.on.date);
          const gaps = others.map((other) => businessDaysAfter(one.on.date, other.on.date, calendar));
          expect(gaps.every((gap) => gap >= gapDays)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have the same days in whatever order they come', () => {
    fc.assert(
      fc.property(
        anyTouches.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        anyCalendar,
        ([touches, shuffled], calendar) => {
          expect(spreadAll(shuffled, calendar)).toEqual(spreadAll(touches, calendar));
        },
      ),
      { numRuns: 60 },
    );
  });
});
