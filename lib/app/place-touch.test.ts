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
