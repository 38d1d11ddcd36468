import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { followUp } from '@/tests/factories/rows';
import { account, followUpKey } from '@/tests/factories/records';
import { act, onlyFollowUp, sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { dueAtInstant } from '@/lib/domain/schedule';
import type { FollowUp } from '@/lib/domain/model';
import { saveCalendar } from './save-calendar';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const at = (text: string) => Date.parse(`${text}+01:00`);
const berlin = 'Europe/Berlin';

/** Another follow-up that waits until then. */
const other = (index: number, email: string, due: string, part: Partial<FollowUp> = {}): FollowUp =>
  followUp({
    key: `${account}:19a8c0ffee0001${String(index).padStart(2, '0')}`,
    legacyThreadId: `19a8c0ffee0001${String(index).padStart(2, '0')}`,
    threadKey: null,
    prospect: { email, name: '' },
    company: null,
    lastTouchAt: at('2026-11-01T09:00'),
    ...dueAtInstant(at(due), berlin),
    ...part,
  });
const put = (...rows: FollowUp[]) =>
  world.deps.store.write(async (tables) => {
    for (const row of rows) await tables.followUps.save(row);
  });
const tracked = async () => {
  const rows = await world.deps.store.read((tables) => tables.followUps.many([followUpKey]));
  const { dueOn, moves } = rows[0] ?? followUp();
  return { date: dueOn?.date, why: moves.map(({ why }) => why) };
};

describe('a touch that its cadence plans', () => {
  it('has its own day where there is room', async () => {
    await sendAndTrack(world);
    expect(await tracked()).toEqual({ date: '2026-11-20', why: [] });
  });

  it('leaves a day that is full', async () => {
    await world.deps.settings.save({ load: { perDay: 2, perCompany: 1, gapDays: 2 } });
    await put(other(1, 'a@one.com', '2026-11-20T09:00'), other(2, 'b@two.com', '2026-11-20T16:00'));
    await sendAndTrack(world);
    expect(await tracked()).toEqual({ date: '2026-11-23', why: ['load', 'weekend'] });
  });

  it('goes to one person of a company a day', async () => {
    await put(other(1, 'lee@acme.com', '2026-11-20T09:00', { company: 'Acme' }));
    await sendAndTrack(world);
    expect(await tracked()).toEqual({ date: '2026-11-23', why: ['company', 'weekend'] });
  });

  it('leaves a person in peace for two business days after another one', async () => {
    await put(other(1, 'dana@acme.com', '2026-11-19T09:00'));
    await sendAndTrack(world);
    expect(await tracked()).toEqual({ date: '2026-11-23', why: ['person', 'weekend'] });
  });

  it('stays where the rep has put it', async () => {
    await put(other(1, 'dana@acme.com', '2026-11-25T09:00', { company: 'Acme' }));
    await sendAndTrack(world, at('2026-11-25T10:00'));
    expect(await tracked()).toEqual({ date: '2026-11-25', why: [] });
  });

  it('counts what is due and not done as today’s, also where holidays change', async () => {
    await world.deps.settings.save({ load: { perDay: 1, perCompany: 1, gapDays: 2 } });
    await put(
      other(1, 'a@one.com', '2026-11-11T09:00', { state: 'due' }),
      other(2, 'b@two.com', '2026-11-21T09:00'),
    );
    world.clock.at = at('2026-11-20T17:30');
    const all = await world.deps.settings.calendar();
    const everyDay: typeof all.week.hours = all.week.hours.map(() => ({ start: '09:00', end: '17:00' }));
    expect(await saveCalendar(world.deps, { week: { hours: everyDay.with(6, null) } })).toEqual({ moved: 1 });
    const rows = await world.deps.store.read((tables) => tables.followUps.withPerson('b@two.com'));
    expect(rows[0]?.dueOn?.date).toBe('2026-11-22');
  });

  it('is placed anew with each step', async () => {
    await sendAndTrack(world);
    await put(other(1, 'lee@acme.com', '2026-11-24T09:00', { company: 'Acme' }));
    await act(world, { type: 'done', channel: null, result: null });
    expect(await tracked()).toEqual({ date: '2026-11-25', why: ['company'] });
  });

  it('knows the holidays of the prospect’s country, by the address', async () => {
    await put(followUp({ place: { country: 'US', zone: 'America/New_York', how: 'set' } }));
    await act(world, { type: 'decision', on: '2026-11-30' });
    await act(world, { type: 'cadence', cadenceId: 'proposal' });
    await act(world, { type: 'done', channel: null, result: null });
    await act(world, { type: 'done', channel: null, result: null });
    // Two business days before the 30th is Thanksgiving.
    expect(await tracked()).toEqual({ date: '2026-11-27', why: ['theirHoliday'] });
  });
});

describe('a vacation', () => {
  const vacations = [{ from: '2026-11-19', to: '2026-11-29' }];

  it('moves what is planned in it to the days after, at most so many a day, and says why', async () => {
    await world.deps.settings.save({ load: { perDay: 2, perCompany: 1, gapDays: 2 } });
    await put(
      ...[1, 2, 3, 4, 5].map((index) => other(index, `p${index}@c${index}.com`, '2026-11-24T09:00')),
      other(6, 'late@other.com', '2026-12-01T09:00'),
    );
    expect(await saveCalendar(world.deps, { vacations })).toEqual({ moved: 5 });
    const rows = await world.deps.store.read((tables) =>
      tables.followUps.dueBetween(0, at('2027-01-01T00:00')),
    );
    const dates = rows.map(({ dueOn }) => dueOn?.date);
    expect(dates).toEqual([
      '2026-11-30',
      '2026-11-30',
      '2026-12-01',
      '2026-12-01',
      '2026-12-02',
      '2026-12-02',
    ]);
    expect(rows.filter(({ moves }) => moves[0]?.why === 'vacation')).toHaveLength(5);
  });

  it('also moves what the rep has named, and what comes after it is planned around it', async () => {
    await sendAndTrack(world, at('2026-11-24T10:00'));
    await saveCalendar(world.deps, { vacations });
    expect(await tracked()).toEqual({ date: '2026-11-30', why: ['vacation'] });
    await act(world, { type: 'done', channel: null, result: null });
    expect(await tracked()).toEqual({ date: '2026-11-30', why: ['vacation'] });
  });

  it('leaves a day off that the rep has chosen', async () => {
    await sendAndTrack(world, at('2026-11-21T10:00'));
    expect(await saveCalendar(world.deps, { quiet: { from: '20:00', to: '07:00' } })).toEqual({ moved: 0 });
    expect((await onlyFollowUp(world)).dueAt).toBe(at('2026-11-21T10:00'));
  });

  it('gives back what it has moved once it is called off, as it was meant', async () => {
    const named = other(1, 'a@one.com', '2026-11-24T14:30', { dueBy: 'rep' });
    const full = [{ from: '2026-11-20', to: '2026-11-23', why: 'load' as const }];
    const rows = [
      named,
      other(2, 'b@two.com', '2026-11-23T09:00', { moves: full }),
      other(3, 'c@three.com', '2026-12-03T09:00'),
    ];
    await put(...rows);
    expect(await saveCalendar(world.deps, { vacations })).toEqual({ moved: 2 });
    expect(await saveCalendar(world.deps, { vacations: [] })).toEqual({ moved: 2 });
    const stored = await world.deps.store.read((tables) => tables.followUps.many(rows.map(({ key }) => key)));
    expect(stored.map(({ dueAt, moves }) => ({ dueAt, moves }))).toEqual(
      rows.map(({ dueAt, moves }) => ({ dueAt, moves })),
    );
  });

  it('that is shorter gives its last days back, and what it still covers comes the day after it', async () => {
    const rows = [
      other(1, 'a@one.com', '2026-11-24T09:00'),
      other(2, 'b@two.com', '2026-11-27T14:30', { dueBy: 'prospect' }),
    ];
    await put(...rows);
    await saveCalendar(world.deps, { vacations });
    await saveCalendar(world.deps, { vacations: [{ from: '2026-11-19', to: '2026-11-25' }] });
    const stored = await world.deps.store.read((tables) => tables.followUps.many(rows.map(({ key }) => key)));
    expect(stored.map(({ dueAt }) => dueAt)).toEqual([at('2026-11-26T09:00'), at('2026-11-27T14:30')]);
    expect(stored.map(({ moves }) => moves.map(({ from, why }) => `${from} ${why}`))).toEqual([
      ['2026-11-24 vacation'],
      [],
    ]);
  });

  it('called off when its days are over gives them back from now on', async () => {
    await put(other(1, 'a@one.com', '2026-11-20T09:00'));
    await saveCalendar(world.deps, { vacations });
    world.clock.at = at('2026-11-24T11:00');
    expect(await saveCalendar(world.deps, { vacations: [] })).toEqual({ moved: 1 });
    expect((await onlyFollowUp(world)).dueAt).toBe(at('2026-11-24T11:00'));
  });

  it('gives nothing back that was put elsewhere since, nor what another one holds', async () => {
    await sendAndTrack(world);
    await saveCalendar(world.deps, { vacations });
    await act(world, { type: 'snooze', until: at('2026-12-01T10:00') });
    await put(other(1, 'a@one.com', '2026-11-24T09:00'));
    const another = { from: '2026-11-23', to: '2026-11-29' };
    await saveCalendar(world.deps, { vacations: [...vacations, another] });
    expect(await saveCalendar(world.deps, { vacations: [another] })).toEqual({ moved: 0 });
    expect(await tracked()).toEqual({ date: '2026-12-01', why: [] });
  });

  it('remembers when something was meant for through a second one', async () => {
    await put(other(1, 'a@one.com', '2026-11-24T14:30', { dueBy: 'rep' }));
    await saveCalendar(world.deps, { vacations });
    const second = { from: '2026-11-30', to: '2026-12-06' };
    await saveCalendar(world.deps, { vacations: [...vacations, second] });
    expect((await onlyFollowUp(world)).dueAt).toBe(at('2026-12-07T09:00'));
    await saveCalendar(world.deps, { vacations: [second] });
    expect((await onlyFollowUp(world)).dueAt).toBe(at('2026-11-24T14:30'));
  });

  it('gives the same days in whatever order they were stored', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((index) =>
      other(index, `p${index}@c.com`, '2026-11-24T09:00', { company: 'C' }),
    );
    const days = async (order: readonly FollowUp[]) => {
      world = createWorld();
      await put(...order);
      await saveCalendar(world.deps, { vacations });
      const stored = await world.deps.store.read((tables) =>
        tables.followUps.many(rows.map(({ key }) => key)),
      );
      return stored.map(({ key, dueAt }) => [key, dueAt]);
    };
    const usual = await days(rows);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (order) => {
        expect(await days(order)).toEqual(usual);
      }),
      { numRuns: 5 },
    );
  });
});
