import { beforeEach, describe, expect, it } from 'vitest';
import { builtInCadences } from '@/lib/domain/built-in-cadences';
import type { Cadence, Step } from '@/lib/domain/cadence';
import { allCadences } from '@/lib/domain/cadences';
import { followUpKey } from '@/tests/factories/records';
import { act, day, elapse, onlyFollowUp, sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { changeFollowUp } from './change-follow-up';
import { removeCadence, type Running, saveCadence } from './save-cadence';
import { undoCadences } from './undo-cadences';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
});

const [shipped] = builtInCadences;
if (!shipped) throw new Error('There is no built-in cadence');
const step = (count: number): Step => ({
  wait: { unit: 'businessDays', count },
  channel: 'email',
  purpose: 'nudge',
  templateId: null,
  condition: 'noReply',
});
const changed = (...counts: number[]): Cadence => ({ ...shipped, steps: counts.map(step) });
const own: Cadence = { ...changed(1, 2), id: 'own', name: 'Mine', about: null };
const stored = () => world.deps.store.read((tables) => tables.cadences.all());
const names = async () => (await stored()).map(({ id, name, steps }) => [id, name, steps.length]);
const at = (text: string) => Date.parse(`${text}+01:00`);
const nudges = async () => (await world.rows()).nudges.map(({ state }) => state);
/** Begun from what is kept now. */
async function save(cadence: Cadence, running: Running): Promise<{ undoId: string }> {
  const kept = allCadences(await stored()).find(({ id }) => id === cadence.id) ?? null;
  const saved = await saveCadence(world.deps, cadence, kept, running);
  if (saved.kind !== 'done') throw new Error('It has changed meanwhile');
  return saved;
}
const recount = { kind: 'recount' } as const;
const keepDates = { kind: 'keepDates' } as const;
const keepOld = { kind: 'keepOld', name: 'First contact (until 17 Nov 2026)', about: 'As it was' } as const;

describe('a cadence that is changed', () => {
  it('is kept in the place of the one that ships, and given up once it is as that again', async () => {
    await save(changed(6), recount);
    expect(await names()).toEqual([['firstContact', null, 1]]);
    expect(allCadences(await stored())).toHaveLength(builtInCadences.length);
    await save(shipped, recount);
    expect(await stored()).toEqual([]);
  });

  it('counts dates anew from the last touch', async () => {
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: at('2026-11-20T09:00') });
    await save(changed(6), recount);
    expect(await onlyFollowUp(world)).toMatchObject({
      cadenceId: 'firstContact',
      step: 0,
      dueAt: at('2026-11-25T09:00'),
      dueBy: 'cadence',
    });
  });

  it('lets the next date stand, and later ones go by the new steps', async () => {
    await save(changed(6, 1), keepDates);
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: at('2026-11-20T09:00') });
    world.settings.cadences = allCadences(await stored());
    await act(world, { type: 'done', channel: null, result: null });
    expect(await onlyFollowUp(world)).toMatchObject({ step: 1, dueAt: at('2026-11-18T09:00') });
  });

  it('leaves what runs on its old steps, under another name', async () => {
    await save(changed(6), keepOld);
    const { cadenceId, dueAt } = await onlyFollowUp(world);
    expect(dueAt).toBe(at('2026-11-20T09:00'));
    const rows = await stored();
    expect(rows.find(({ id }) => id === cadenceId)).toMatchObject({
      ...keepOldFields(),
      steps: shipped.steps,
    });
    expect(rows.find(({ id }) => id === 'firstContact')?.steps).toHaveLength(1);
  });

  it('does not touch a date that the rep has named', async () => {
    await act(world, { type: 'snooze', until: at('2026-12-01T14:00') });
    await save(changed(6), recount);
    expect(await onlyFollowUp(world)).toMatchObject({ dueBy: 'rep', dueAt: at('2026-12-01T14:00') });
  });

  it('is over for what was further on than it goes now', async () => {
    for (let touch = 0; touch < 3; touch += 1)
      await act(world, { type: 'done', channel: null, result: null });
    await save(changed(6), keepDates);
    expect(await onlyFollowUp(world)).toMatchObject({ step: 1, state: 'waiting' });
  });
});

describe('what is due', () => {
  beforeEach(async () => {
    await elapse(world, 4 * day);
  });

  it('has its nudge', async () => {
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'due' });
    expect(await nudges()).toEqual(['shown']);
  });

  it('waits again, without its nudge, where its new date is still to come', async () => {
    await save(changed(6), recount);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', dueAt: at('2026-11-25T09:00') });
    expect(await nudges()).toEqual(['settled']);
  });

  it.each([
    ['its new date is over too', changed(1), recount],
    ['dates stay', changed(6), keepDates],
    ['the old steps stay', changed(6), keepOld],
  ])('stays due, with its nudge, where %s', async (_, cadence, running) => {
    await save(cadence, running);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'due', dueAt: at('2026-11-20T09:00') });
    expect(await nudges()).toEqual(['shown']);
  });

  it('is due again once that is undone, and not told of once more', async () => {
    const { undoId } = await save(changed(6), recount);
    await undoCadences(world.deps, undoId);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'due', dueAt: at('2026-11-20T09:00') });
    expect(await nudges()).toEqual(['settled']);
  });
});

it('what waits comes no later because its new date is over', async () => {
  await save(changed(10), recount);
  await elapse(world, 13 * day);
  expect(await onlyFollowUp(world)).toMatchObject({ dueAt: at('2026-12-01T09:00'), state: 'waiting' });
  await save(changed(4), recount);
  expect(await onlyFollowUp(world)).toMatchObject({ dueAt: at('2026-12-01T09:00'), state: 'waiting' });
});

describe('a cadence of the rep’s own', () => {
  it('is removed, and what ran on it goes on with another, its next date as it is', async () => {
    await save(own, recount);
    world.settings.cadences = allCadences(await stored());
    await changeFollowUp(world.deps, followUpKey, { type: 'cadence', cadenceId: 'own' });
    const { dueAt } = await onlyFollowUp(world);
    await removeCadence(world.deps, own, 'longGame');
    expect(await stored()).toEqual([]);
    expect(await onlyFollowUp(world)).toMatchObject({ cadenceId: 'longGame', step: 0, dueAt });
  });

  it.each([
    ['that ships', shipped, 'longGame'],
    ['for itself', own, 'own'],
    ['for one that is not there', own, 'other'],
  ])('is not removed: one %s', async (_, seen, moveTo) => {
    await save(own, recount);
    await expect(removeCadence(world.deps, seen, moveTo)).rejects.toThrow('cannot be removed');
    expect(await names()).toEqual([['own', 'Mine', 2]]);
  });
});

describe('a cadence that another page has changed meanwhile', () => {
  const over = (cadence: Cadence, from: Cadence | null) => saveCadence(world.deps, cadence, from, recount);

  it('is not overwritten: the answer is what is kept, and nothing is done', async () => {
    await save(changed(6), recount);
    const before = await world.rows();
    expect(await over(changed(8), shipped)).toEqual({ kind: 'changed', kept: changed(6) });
    expect(await world.rows()).toEqual(before);
  });

  it.each([
    ['its name', { name: 'Other' }],
    ['its sentence', { about: 'Other' }],
    ['its priority', { priority: 3 }],
    ['its end', { repeatsLast: true }],
  ] as const)('is not, be it %s alone', async (_, part) => {
    await save({ ...own, priority: 2, ...part }, recount);
    expect(await over(own, { ...own, priority: 2 })).toMatchObject({ kind: 'changed', kept: part });
  });

  it('is overwritten where the rep has seen what is kept', async () => {
    await save(changed(6), recount);
    expect(await over(changed(8), changed(6))).toMatchObject({ kind: 'done' });
    expect((await stored())[0]?.steps).toEqual([step(8)]);
  });

  it('is not there again unless the rep says so, where it was removed', async () => {
    await save(own, recount);
    await removeCadence(world.deps, own, 'longGame');
    expect(await over(own, own)).toEqual({ kind: 'changed', kept: null });
    expect(await stored()).toEqual([]);
    expect(await over(own, null)).toMatchObject({ kind: 'done' });
    expect(await names()).toEqual([['own', 'Mine', 2]]);
  });

  it('is not removed: the answer is what is kept, and nothing is done', async () => {
    const other = { ...own, steps: [step(9)] };
    await save(own, recount);
    world.settings.cadences = allCadences(await stored());
    await changeFollowUp(world.deps, followUpKey, { type: 'cadence', cadenceId: 'own' });
    await save(other, recount);
    const before = await world.rows();
    expect(await removeCadence(world.deps, own, 'longGame')).toEqual({ kind: 'changed', kept: other });
    expect(await world.rows()).toEqual(before);
    expect(await removeCadence(world.deps, other, 'longGame')).toMatchObject({ kind: 'done' });
    expect(await removeCadence(world.deps, other, 'longGame')).toEqual({ kind: 'changed', kept: null });
  });

  it('is not taken for a new one', async () => {
    await save(own, recount);
    expect(await over(changed(4), null)).toMatchObject({ kind: 'changed' });
    expect(await over({ ...own, name: 'New' }, null)).toEqual({ kind: 'changed', kept: own });
  });
});

describe('a change of cadences is undone', () => {
  it('with the dates', async () => {
    const before = await onlyFollowUp(world);
    const { undoId } = await save(changed(6), recount);
    await undoCadences(world.deps, undoId);
    expect(await stored()).toEqual([]);
    expect(await onlyFollowUp(world)).toEqual({ ...before, sequence: expect.any(Number) as number });
    await expect(undoCadences(world.deps, undoId)).rejects.toThrow('nothing to undo');
  });

  it('with the copy of the old steps', async () => {
    const { undoId } = await save(changed(6), keepOld);
    await undoCadences(world.deps, undoId);
    expect(await stored()).toEqual([]);
    expect(await onlyFollowUp(world)).toMatchObject({ cadenceId: 'firstContact', state: 'waiting' });
  });

  it('with one that was removed, and what ran on it', async () => {
    await save(own, recount);
    world.settings.cadences = allCadences(await stored());
    await changeFollowUp(world.deps, followUpKey, { type: 'cadence', cadenceId: 'own' });
    const removed = await removeCadence(world.deps, own, 'longGame');
    if (removed.kind !== 'done') throw new Error('It has changed meanwhile');
    await undoCadences(world.deps, removed.undoId);
    expect(await names()).toEqual([['own', 'Mine', 2]]);
    expect(await onlyFollowUp(world)).toMatchObject({ cadenceId: 'own' });
  });

  it('but not the date of what has moved on since', async () => {
    const { undoId } = await save(changed(6), recount);
    await act(world, { type: 'snooze', until: at('2026-12-01T14:00') });
    await undoCadences(world.deps, undoId);
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: at('2026-12-01T14:00') });
  });

  it('but not over a later change', async () => {
    const { undoId } = await save(changed(6), recount);
    world.clock.at += 1_000;
    await save(changed(8), recount);
    await expect(undoCadences(world.deps, undoId)).rejects.toThrow('has changed since');
    expect((await stored())[0]?.steps).toEqual([step(8)]);
  });
});

function keepOldFields() {
  return { name: keepOld.name, about: keepOld.about };
}
