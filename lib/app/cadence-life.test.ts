import { beforeEach, describe, expect, it } from 'vitest';
import { followUpKey, listed, received, thread } from '@/tests/factories/records';
import { act, day, elapse, onlyFollowUp, see, sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { viewFollowUp } from '@/lib/domain/view';
import { undoAction } from './undo-action';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
});

const view = async () =>
  viewFollowUp(await onlyFollowUp(world), world.clock.at, await world.deps.settings.calendar());
const touches = () => world.deps.store.read((tables) => tables.touches.of(followUpKey));
const at = (text: string) => Date.parse(`${text}+01:00`);
const untilDue = async () => elapse(world, ((await onlyFollowUp(world)).dueAt ?? 0) - world.clock.at + 1);

describe('a cadence', () => {
  it('goes from step to step, each in its way and for its purpose', async () => {
    const seen = [];
    for (let touch = 0; touch < 4; touch += 1) {
      const { step, touch: number, plannedTouches } = await view();
      seen.push(`${number}/${plannedTouches} ${step?.channel} ${step?.purpose}`);
      await untilDue();
      await act(world, { type: 'done', channel: null, result: null });
    }
    expect(seen).toEqual(['2/5 email nudge', '3/5 email resource', '4/5 call question', '5/5 email closing']);
    expect((await touches()).map(({ channel, purpose }) => [channel, purpose])).toEqual([
      ['email', null],
      ['email', 'nudge'],
      ['email', 'resource'],
      ['call', 'question'],
      ['email', 'closing'],
    ]);
  });

  it('that is over without an answer asks what comes now, and does not fall silent', async () => {
    for (let touch = 0; touch < 4; touch += 1)
      await act(world, { type: 'done', channel: null, result: null });
    expect(await view()).toMatchObject({ state: 'waiting', step: null, touch: 6, plannedTouches: 5 });
    await untilDue();
    expect(await view()).toMatchObject({ state: 'due', step: null });
    await act(world, { type: 'cadence', cadenceId: 'longGame' });
    expect(await view()).toMatchObject({ state: 'waiting', step: { purpose: 'update' }, plannedTouches: 17 });
  });

  it('counts what was logged, as the rep says it was made, and undoes it', async () => {
    const before = await onlyFollowUp(world);
    const { undoId } = await act(world, { type: 'done', channel: 'call', result: 'leftMessage' });
    expect((await touches()).at(-1)).toMatchObject({ channel: 'call', result: 'leftMessage', stepBefore: 0 });
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 2, step: 1, dueAt: at('2026-11-24T09:00') });
    await undoAction(world.deps, undoId);
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 1, step: 0, dueAt: before.dueAt });
  });

  it('ends with an answer, but for what is to be done anyway', async () => {
    await act(world, { type: 'cadence', cadenceId: 'customer' });
    await elapse(world, day);
    await see(world.deps, thread([listed(), received()]));
    const { state, repliedAt, step, dueAt } = await onlyFollowUp(world);
    expect({ state, step }).toEqual({ state: 'waiting', step: 0 });
    expect(dueAt).toBeGreaterThan(repliedAt ?? Infinity);
  });
});

describe('"not now"', () => {
  const told = { type: 'nurture', outcome: 'notNow', reason: 'Budget in June', until: null } as const;

  it('comes back after three months with its reason, then after six and twelve', async () => {
    await act(world, told);
    expect(await view()).toMatchObject({
      state: 'waiting',
      outcome: 'notNow',
      reason: 'Budget in June',
      dueAt: at('2027-02-17T09:00'),
      plannedTouches: 4,
    });
    await untilDue();
    expect(await view()).toMatchObject({ state: 'due', reason: 'Budget in June' });
    expect((await world.notifier.shown()).size).toBe(1);
  });

  it('comes back when they said, and nothing moves that', async () => {
    await act(world, { ...told, until: at('2027-01-13T09:00') });
    expect(await onlyFollowUp(world)).toMatchObject({ dueBy: 'prospect', dueAt: at('2027-01-13T09:00') });
    await act(world, { type: 'decision', on: '2027-02-01' });
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: at('2027-01-13T09:00') });
  });

  it('also follows an answer, and is undone', async () => {
    await see(world.deps, thread([listed(), received()]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
    const { undoId } = await act(world, told);
    // The same answer seen again says nothing new.
    await see(world.deps, thread([listed(), received()]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', cadenceId: 'notNow' });
    await undoAction(world.deps, undoId);
    expect(await onlyFollowUp(world)).toMatchObject({
      state: 'replied',
      cadenceId: 'firstContact',
      reason: null,
    });
  });
});

describe('after an outcome', () => {
  it('another cadence begins, from now, and a new answer ends it', async () => {
    await act(world, { type: 'outcome', outcome: 'meeting' });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed' });
    await elapse(world, day);
    const { undoId } = await act(world, { type: 'cadence', cadenceId: 'afterMeeting' });
    expect(await view()).toMatchObject({
      state: 'waiting',
      outcome: 'meeting',
      dueAt: world.clock.at + day,
      step: { purpose: 'thankYou' },
    });
    await undoAction(world.deps, undoId);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', cadenceId: 'firstContact' });
  });
});

describe('the day on which they decide', () => {
  it('plans the touch before it, and without it that one is left out', async () => {
    await act(world, { type: 'cadence', cadenceId: 'proposal' });
    await act(world, { type: 'done', channel: null, result: null });
    await act(world, { type: 'decision', on: '2026-12-10' });
    await act(world, { type: 'done', channel: null, result: null });
    expect(await onlyFollowUp(world)).toMatchObject({ step: 2, dueAt: at('2026-12-08T09:00') });
    await act(world, { type: 'decision', on: null });
    expect(await view()).toMatchObject({ step: { channel: 'call' }, dueAt: at('2026-11-24T09:00') });
  });
});
