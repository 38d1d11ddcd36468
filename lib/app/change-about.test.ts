import { beforeEach, describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/model';
import { theyAreBack } from '@/tests/factories/known';
import { account, dana, followUpKey } from '@/tests/factories/records';
import { act, onlyFollowUp, sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { setPlace, setTags } from './change-about';
import { readAbout } from './read-about';
import { readDraft } from './read-draft';
import { reconcile } from './reconcile';
import { track } from './track';
import { undoAction } from './undo-action';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
});

const newYork = { country: 'US', zone: 'America/New_York' };
const at = (local: string) => Date.parse(`${local}+01:00`);
const otherKey = `${account}:00000000000000aa`;
const about = () => readAbout(world.deps, followUpKey);
const put = (...rows: FollowUp[]) =>
  world.deps.store.write(async (tables) => {
    for (const row of rows) await tables.followUps.save(row);
  });
const at2 = (key: string) => world.deps.store.read((tables) => tables.followUps.get(key));

describe('where the prospect is', () => {
  it('moves what is planned to hours that suit both, says why, and is undone', async () => {
    const before = await onlyFollowUp(world);
    expect(before).toMatchObject({ dueAt: at('2026-11-20T09:00'), place: null });
    const { undoId } = await setPlace(world.deps, followUpKey, newYork);
    expect(await onlyFollowUp(world)).toMatchObject({
      dueAt: at('2026-11-20T14:00'),
      moves: [{ why: 'theirHours' }],
      place: { ...newYork, how: 'set' },
    });
    await undoAction(world.deps, undoId);
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: before.dueAt, moves: [], place: null });
  });

  it('is counted from the day that was wished for, not from the one it was moved to', async () => {
    // Japan is off on Monday 23 November, the United States on Thursday 26.
    await act(world, { type: 'done', channel: null, result: null });
    const planned = await onlyFollowUp(world);
    await setPlace(world.deps, followUpKey, { country: 'JP', zone: 'Asia/Tokyo' });
    await setPlace(world.deps, followUpKey, { country: null, zone: null });
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: planned.dueAt, moves: planned.moves });
  });

  it('does not move what the rep has named, or what is due', async () => {
    await act(world, { type: 'snooze', until: at('2026-11-25T09:00') });
    await setPlace(world.deps, followUpKey, newYork);
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: at('2026-11-25T09:00'), moves: [] });
    world.clock.at = at('2026-11-25T09:00');
    await reconcile(world.deps);
    await setPlace(world.deps, followUpKey, null);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'due', dueAt: at('2026-11-25T09:00') });
  });

  it('is never planned into what is over', async () => {
    world.clock.at = at('2026-11-20T08:59');
    await setPlace(world.deps, followUpKey, { country: 'JP', zone: 'Asia/Tokyo' });
    const { dueAt } = await onlyFollowUp(world);
    expect(dueAt).toBeGreaterThanOrEqual(world.clock.at);
  });

  it('goes for all follow-ups with this person, those to come too, and is undone in all', async () => {
    const one = await onlyFollowUp(world);
    const place = { country: 'DE', zone: 'Europe/Berlin', how: 'phone' as const };
    const noon = { date: '2026-12-01', time: '09:00', zone: 'Europe/Berlin' };
    await put({
      ...one,
      key: otherKey,
      legacyThreadId: '00000000000000aa',
      place,
      dueOn: noon,
      dueAt: at('2026-12-01T09:00'),
    });
    const { undoId } = await setPlace(world.deps, followUpKey, newYork);
    expect(await at2(otherKey)).toMatchObject({
      place: { how: 'set' },
      dueAt: at('2026-12-01T14:00'),
    });
    const fresh = {
      kind: 'thread' as const,
      account,
      legacyThreadId: '00000000000000bb',
      subject: '',
      people: [dana],
      lastMessage: { key: `${account}:msg-a:r9`, at: world.clock.at, from: account },
    };
    expect((await track(world.deps, fresh, null)).followUp.place).toMatchObject(newYork);
    await undoAction(world.deps, undoId);
    expect(await at2(otherKey)).toMatchObject({ place, dueAt: at('2026-12-01T09:00') });
    const third = { ...fresh, legacyThreadId: '00000000000000cc' };
    expect((await track(world.deps, third, null)).followUp.place).toBeNull();
  });

  it('is kept of one that has ended', async () => {
    await act(world, { type: 'stop' });
    await setPlace(world.deps, followUpKey, newYork);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', dueAt: null, place: newYork });
  });

  it('is guessed again where the rep takes the word back', async () => {
    await put({ ...(await onlyFollowUp(world)), prospect: { email: 'max@acme.de', name: 'Max' } });
    await setPlace(world.deps, followUpKey, newYork);
    const guess = { country: 'DE', zone: 'Europe/Berlin', how: 'domain' };
    expect(await about()).toMatchObject({ place: { how: 'set' }, guess, domain: 'acme.de' });
    await setPlace(world.deps, followUpKey, null);
    expect(await about()).toMatchObject({ place: guess, guess });
  });
});

describe('the day on which they decide', () => {
  const decide = (on: string | null) => act(world, { type: 'decision', on });
  const done = () => act(world, { type: 'done', channel: null, result: null });

  it('brings back the touch before it that was left out while nobody knew', async () => {
    await act(world, { type: 'cadence', cadenceId: 'proposal' });
    await done();
    await done();
    const without = await onlyFollowUp(world);
    expect(without).toMatchObject({ step: 3 });
    await decide('2026-12-10');
    expect(await onlyFollowUp(world)).toMatchObject({ step: 2, dueAt: at('2026-12-08T09:00') });
    await decide('2026-12-17');
    expect(await onlyFollowUp(world)).toMatchObject({ step: 2, dueAt: at('2026-12-15T09:00') });
    await decide(null);
    expect(await onlyFollowUp(world)).toMatchObject({ step: 3, dueAt: without.dueAt });
  });

  it('too near for a touch before it leaves the date as it is', async () => {
    await act(world, { type: 'cadence', cadenceId: 'proposal' });
    await done();
    await done();
    const { dueAt } = await onlyFollowUp(world);
    await decide('2026-11-18');
    expect(await onlyFollowUp(world)).toMatchObject({ step: 3, dueAt, decisionOn: '2026-11-18' });
  });

  it('moves nothing that does not wait for it', async () => {
    const { dueAt, step } = await onlyFollowUp(world);
    await decide('2026-12-10');
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt, step, decisionOn: '2026-12-10' });
  });

  it('is said in drafts, rather than what was found in a mail, while it is to come', async () => {
    const body = 'Will you decide on {{ decision_date }}?';
    const template = { id: 'own', name: 'Own', purpose: 'nudge', channel: 'email', body } as const;
    const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
    await world.deps.store.write((tables) => tables.templates.put({ ...template, ...stamps }));
    const text = async () =>
      (await readDraft(world.deps, followUpKey, { templateId: 'own', channel: null })).text;
    const found = { date: '2027-01-12', kind: 'decision' as const, isAfter: false };
    await world.deps.store.write((tables) => tables.points.put(theyAreBack({ on: found })));
    expect(await text()).toBe('Will you decide on Tuesday 12 January?');
    await decide('2026-12-10');
    expect(await text()).toBe('Will you decide on Thursday 10 December?');
    await decide('2026-11-10');
    expect(await text()).toBe('Will you decide on Tuesday 12 January?');
  });

  it('is proposed where they have named one that is to come', async () => {
    expect(await about()).toMatchObject({ decisionOn: null, namedDecision: null });
    const on = { date: '2027-01-12', kind: 'decision' as const, isAfter: false };
    const named = theyAreBack({ on, sentence: 'The board meets on 12 January.' });
    await world.deps.store.write(async (tables) => {
      await tables.points.put(named);
      await tables.points.put({ ...named, id: 'old', at: 1, on: { ...on, date: '2027-02-01' } });
      await tables.points.put({ ...named, id: 'mine', owner: 'rep', at: world.clock.at });
      await tables.points.put({ ...named, id: 'away', isLeftOut: true, at: world.clock.at });
    });
    const said = 'The board meets on 12 January.';
    expect(await about()).toMatchObject({ namedDecision: { date: '2027-01-12', said } });
    await decide('2027-01-12');
    expect(await about()).toMatchObject({ decisionOn: '2027-01-12' });
    world.clock.at = at('2027-01-13T09:00');
    expect(await about()).toMatchObject({ namedDecision: { date: '2027-02-01' } });
  });
});

describe('the tags of a prospect', () => {
  const guide = {
    id: 'guide',
    title: 'A guide',
    link: 'https://steadfast.com/guide',
    tags: ['Fintech', 'Audit'],
    sentence: 'It answers most questions on one page.',
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
  };

  it('pick the resource that fits, and are undone', async () => {
    await world.deps.store.write((tables) => tables.resources.put(guide));
    await act(world, { type: 'done', channel: null, result: null });
    const given = async () =>
      (await readDraft(world.deps, followUpKey, { templateId: null, channel: null })).resourceId;
    expect(await given()).toBeNull();
    const { undoId } = await setTags(world.deps, followUpKey, ['fintech']);
    expect(await given()).toBe('guide');
    expect(await about()).toMatchObject({ tags: ['fintech'], resourceTags: ['Fintech', 'Audit'] });
    await undoAction(world.deps, undoId);
    expect(await given()).toBeNull();
  });

  it('taken back leave what else was learnt of the person', async () => {
    const { undoId } = await setTags(world.deps, followUpKey, ['fintech']);
    await world.deps.store.write(async (tables) => {
      const known = await tables.prospects.get(dana.email);
      if (known) await tables.prospects.put({ ...known, sentResources: ['guide'] });
    });
    await undoAction(world.deps, undoId);
    const person = await world.deps.store.read((tables) => tables.prospects.get(dana.email));
    expect(person).toMatchObject({ tags: [], sentResources: ['guide'] });
  });
});

it('nothing is said of a follow-up that is not there', async () => {
  const nowhere = `${account}:ffffffffffffffff`;
  await expect(readAbout(world.deps, nowhere)).rejects.toMatchObject({ name: 'UnknownFollowUpError' });
  await expect(setTags(world.deps, nowhere, [])).rejects.toMatchObject({ name: 'UnknownFollowUpError' });
  await expect(setPlace(world.deps, nowhere, null)).rejects.toMatchObject({ name: 'UnknownFollowUpError' });
});
