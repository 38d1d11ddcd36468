import { beforeEach, describe, expect, it } from 'vitest';
import type { ShownChoice } from '@/lib/domain/views';
import {
  account,
  answered,
  dana,
  followUpKey,
  legacyThreadId,
  listed,
  outgoing,
  received,
  thread,
  threadId,
} from '@/tests/factories/records';
import {
  day,
  elapse,
  minute,
  onlyFollowUp,
  see,
  send,
  sendAndTrack,
  sendForGood,
} from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { changeFollowUp } from './change-follow-up';
import { chooseCompose } from './choose-compose';
import { markBounced, markReached } from './mark-bounced';
import { readComposeView } from './read-compose-view';
import { undoAction } from './undo-action';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const choose = (choice: ShownChoice | null, messageId = 'msg-a:r1', deps = world.deps) =>
  chooseCompose(deps, account, messageId, choice);
const draft = { messageId: 'msg-a:r1', threadId: null, legacyThreadId: null };
const shown = async (ids: Parameters<typeof readComposeView>[2] = draft) =>
  (await readComposeView(world.deps, account, ids)).choice;
const proposals = async () => (await world.rows()).messages.map(({ proposal }) => proposal);
const proposal = { kind: 'cadence', cadenceId: 'proposal' } as const;
const colleague = { email: `mia@${account.split('@')[1]}`, name: 'Mia' };
/** Tuesday, 1 December, 9:00 in Berlin. */
const chosenAt = Date.UTC(2026, 11, 1, 8);

describe('a choice in a compose', () => {
  it('is remembered by its draft, changed and taken back', async () => {
    expect(await shown()).toBeNull();
    await choose({ kind: 'date', at: chosenAt });
    expect(await shown()).toEqual({ kind: 'date', at: chosenAt });
    await choose(proposal);
    expect(await shown()).toEqual(proposal);
    expect(await shown({ ...draft, messageId: 'msg-a:r2' })).toBeNull();
    expect(await shown({ ...draft, messageId: null })).toBeNull();
    await choose(null);
    expect(await shown()).toBeNull();
  });

  it('tracks the mail once it counts, asks nothing, and serves once', async () => {
    await choose(proposal);
    await send(world);
    expect((await world.rows()).followUps).toEqual([]);
    await elapse(world, minute);
    // Two business days after Tuesday.
    const dueAt = Date.UTC(2026, 10, 19, 8);
    expect(await onlyFollowUp(world)).toMatchObject({
      state: 'waiting',
      cadenceId: 'proposal',
      touches: 1,
      dueAt,
    });
    expect(await proposals()).toEqual(['taken']);
    expect(world.tabs.proposed).toMatchObject([{ firstName: 'Dana', followUpKey, chosen: { dueAt } }]);
    expect(await shown()).toBeNull();
    await elapse(world, minute);
    expect(world.tabs.proposed).toHaveLength(1);
  });

  it('tracks also what would not be offered', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ email: `p${index}@acme.com`, name: '' }));
    await choose(proposal);
    await see(world.deps, outgoing({ to: many }), answered());
    await elapse(world, minute);
    expect(await onlyFollowUp(world)).toMatchObject({ prospect: { email: 'p0@acme.com' }, state: 'waiting' });
  });

  it('is told where there is nobody to follow up with', async () => {
    await choose(proposal);
    await see(world.deps, outgoing({ to: [colleague] }), answered());
    await elapse(world, minute);
    expect((await world.rows()).followUps).toEqual([]);
    expect(world.tabs.proposed).toEqual([]);
    expect(world.tabs.nobody).toEqual([
      { messageKey: `${account}:msg-a:r1`, account, subject: 'SOC 2 report' },
    ]);
    expect(await proposals()).toEqual(['unfit']);
  });

  it('of no follow-up is no offer either', async () => {
    await choose({ kind: 'off' });
    await sendForGood(world);
    expect((await world.rows()).followUps).toEqual([]);
    expect(world.tabs.proposed).toEqual([]);
    expect(await proposals()).toEqual(['declined']);
  });

  it('of a date keeps to the local time that was meant', async () => {
    await choose({ kind: 'date', at: chosenAt });
    await sendForGood(world);
    expect(await onlyFollowUp(world)).toMatchObject({
      cadenceId: 'firstContact',
      dueAt: chosenAt,
      dueOn: { date: '2026-12-01', time: '09:00', zone: 'Europe/Berlin' },
    });
  });

  it('of a date that is over when the mail leaves falls back to the cadence', async () => {
    await choose({ kind: 'date', at: chosenAt });
    world.clock.at = chosenAt + 60 * minute;
    await sendForGood(world);
    // Three business days after Tuesday, 1 December.
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: Date.UTC(2026, 11, 4, 8) });
  });

  it('waits until it is known which thread the mail went to', async () => {
    await choose(proposal);
    await see(world.deps, outgoing(), answered({ legacyThreadId: null }));
    await elapse(world, minute);
    expect((await world.rows()).followUps).toEqual([]);
    await see(world.deps, thread([listed()]));
    expect(await onlyFollowUp(world)).toMatchObject({ cadenceId: 'proposal' });
  });

  it('does nothing where the prospect was faster', async () => {
    await choose(proposal);
    await send(world);
    await see(world.deps, thread([listed({ state: 'held' }), received({ at: tuesday + 1_000 })]));
    await elapse(world, minute);
    expect((await world.rows()).followUps).toEqual([]);
    expect(await proposals()).toEqual(['answered']);
  });

  it('survives the death of the worker', async () => {
    await choose(proposal);
    await send(world, 'msg-a:r1', world.startWorker());
    await elapse(world, minute);
    expect(await onlyFollowUp(world)).toMatchObject({ cadenceId: 'proposal' });
  });

  it('belongs to its own mail', async () => {
    await choose(proposal, 'msg-a:r2');
    await send(world);
    await see(
      world.deps,
      outgoing({ messageId: 'msg-a:r2', threadId: 'thread-a:r2' }),
      answered({ messageId: 'msg-a:r2', threadId: 'thread-a:r2', legacyThreadId: '19a8c0ffee000002' }),
    );
    await elapse(world, minute);
    expect(await onlyFollowUp(world)).toMatchObject({ legacyThreadId: '19a8c0ffee000002' });
    expect(await proposals()).toEqual(['open', 'taken']);
  });

  it('is forgotten after a year and more, when another one is made', async () => {
    await choose(proposal);
    world.clock.at += 401 * day;
    await choose(proposal, 'msg-a:r2');
    expect((await world.rows()).composeChoices.map(({ key }) => key)).toEqual([`${account}:msg-a:r2`]);
  });
});

describe('Undo', () => {
  it('of a held send keeps the choice: sent again it is one touch of one follow-up', async () => {
    await choose(proposal);
    await send(world);
    await see(world.deps, outgoing({ kind: 'draft' }));
    await elapse(world, day);
    expect((await world.rows()).followUps).toEqual([]);
    expect(await shown()).toEqual(proposal);
    await see(world.deps, outgoing({ subject: 'Corrected' }), answered());
    await elapse(world, minute);
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 1, subject: 'Corrected' });
  });

  it('of a send that counted already takes the follow-up back and gives the choice back', async () => {
    await choose(proposal);
    await sendForGood(world);
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r1', threadId });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', outcome: 'undone' });
    expect(await shown()).toEqual(proposal);
    await see(world.deps, outgoing(), answered());
    await elapse(world, minute);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', cadenceId: 'proposal', touches: 1 });
  });

  it('of a send that counted already gives back no choice that the rep had taken back', async () => {
    await choose(proposal);
    await choose(null);
    await sendForGood(world);
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r1', threadId });
    expect(await shown()).toBeNull();
  });

  it('of the follow-up leaves the offer', async () => {
    await choose(proposal);
    await sendForGood(world);
    await undoAction(world.deps, world.tabs.proposed[0]?.chosen?.undoId ?? '');
    await elapse(world, minute);
    expect((await world.rows()).followUps.filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
    expect(await proposals()).toEqual(['open']);
    expect(world.tabs.proposed).toHaveLength(1);
  });
});

describe('a scheduled mail', () => {
  it('keeps its choice until it really leaves', async () => {
    await choose(proposal);
    await see(world.deps, outgoing({ kind: 'scheduled' }));
    await elapse(world, 200 * day);
    await choose(proposal, 'msg-a:r2');
    expect((await world.rows()).followUps).toEqual([]);
    await see(world.deps, thread([listed({ at: world.clock.at })]));
    expect(await onlyFollowUp(world)).toMatchObject({ cadenceId: 'proposal', state: 'waiting' });
  });
});

it('the compose names the first of its addresses that mails do not reach', async () => {
  const lee = { email: 'lee@acme.com', name: 'Lee' };
  const mo = { email: 'mo@acme.com', name: 'Mo' };
  const bounced = async (...people: { email: string; name: string }[]) =>
    (await readComposeView(world.deps, account, draft, people)).bounced;
  await world.deps.store.write(async (tables) => {
    await markBounced(tables, mo.email, tuesday, tuesday);
    await markBounced(tables, lee.email, tuesday, tuesday);
  });
  expect(await bounced()).toBeNull();
  expect(await bounced(dana, { email: 'no address', name: '' })).toBeNull();
  expect(await bounced(dana, { email: 'Lee@Acme.com', name: '' }, mo)).toBe(lee.email);
  await world.deps.store.write((tables) => markReached(tables, lee.email, tuesday + 1, tuesday + 1));
  expect(await bounced(lee, mo)).toBe(mo.email);
});

describe('by the rules of the rep', () => {
  const starts = async (...people: { email: string; name: string }[]) =>
    (await readComposeView(world.deps, account, draft, people)).startsUnasked;

  it('a mail to a prospect begins the usual cadence where all are tracked', async () => {
    expect(await starts(dana)).toBe(false);
    await world.policy.save({ mode: 'auto' });
    expect(await starts(dana)).toBe(true);
    expect(await starts()).toBe(false);
    expect(await starts(colleague)).toBe(false);
    await world.policy.save({ mode: 'manual', always: [`address:${dana.email}`] });
    expect(await starts(dana)).toBe(true);
    expect(await starts({ email: 'lee@initech.com', name: 'Lee' })).toBe(false);
  });

  it('what the compose says is what comes', async () => {
    await world.policy.save({ mode: 'auto' });
    const { cadences } = await readComposeView(world.deps, account, draft, [dana]);
    await sendForGood(world);
    expect((await onlyFollowUp(world)).dueAt).toBe(cadences[0]?.at);
  });
});

describe('in a thread that is tracked', () => {
  const reply = async (choice: ShownChoice | null) => {
    await sendAndTrack(world);
    world.clock.at += day;
    await choose(choice, 'msg-a:r2');
    await sendForGood(world, 'msg-a:r2');
  };

  it('the compose says so, with the dates that the next touch would have', async () => {
    await sendAndTrack(world);
    const ids = { messageId: null, threadId, legacyThreadId };
    const known = await readComposeView(world.deps, account, ids);
    expect(known).toMatchObject({ choice: null, trackedBy: 'firstContact' });
    // Five business days after Tuesday: it would be the second touch.
    expect(known.cadences[0]).toEqual({
      id: 'firstContact',
      name: null,
      at: Date.UTC(2026, 10, 24, 8),
    });
    const { trackedBy } = await readComposeView(world.deps, account, {
      ...ids,
      legacyThreadId: null,
      threadId,
    });
    expect(trackedBy).toBe(known.trackedBy);
  });

  it('a date is when the touch after this one is due', async () => {
    await reply({ kind: 'date', at: chosenAt });
    expect(await onlyFollowUp(world)).toMatchObject({
      touches: 2,
      dueAt: chosenAt,
      cadenceId: 'firstContact',
    });
    expect(world.tabs.proposed.at(-1)).toMatchObject({ chosen: { dueAt: chosenAt } });
  });

  it('a cadence begins with this touch', async () => {
    await reply(proposal);
    // Two business days after Wednesday.
    expect(await onlyFollowUp(world)).toMatchObject({
      touches: 2,
      cadenceId: 'proposal',
      dueAt: Date.UTC(2026, 10, 20, 8),
    });
  });

  it('no follow-up stops it, and Undo brings it back with the touch', async () => {
    await reply({ kind: 'off' });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', outcome: 'stopped', touches: 2 });
    const { chosen } = world.tabs.proposed.at(-1) ?? {};
    expect(chosen).toMatchObject({ dueAt: null });
    await undoAction(world.deps, chosen?.undoId ?? '');
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 2 });
  });

  it.each<[string, ShownChoice]>([
    ['no follow-up', { kind: 'off' }],
    ['another cadence', proposal],
    ['a date', { kind: 'date', at: chosenAt }],
  ])('%s is taken back with the mail that it was chosen for, though that counted', async (_, choice) => {
    await sendAndTrack(world);
    const before = await onlyFollowUp(world);
    world.clock.at += day;
    await choose(choice, 'msg-a:r2');
    await sendForGood(world, 'msg-a:r2');
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r2', threadId });
    const { state, outcome, cadenceId, step, dueAt, touches, lastTouchAt } = before;
    const stage = { state, outcome, cadenceId, step, dueAt, touches, lastTouchAt };
    expect(await onlyFollowUp(world)).toMatchObject(stage);
    // Sent again it holds again, once.
    expect(await shown({ ...draft, messageId: 'msg-a:r2' })).toEqual(choice);
  });

  it('what the rep did with the follow-up since stays when the mail is taken back', async () => {
    await reply(proposal);
    await changeFollowUp(world.deps, followUpKey, { type: 'outcome', outcome: 'won' });
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r2', threadId });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', outcome: 'won' });
  });

  it('what the rep has undone already is not undone again with the mail', async () => {
    // The cadence that it has already: undone, it looks as it did before.
    await reply({ kind: 'cadence', cadenceId: 'firstContact' });
    await undoAction(world.deps, world.tabs.proposed.at(-1)?.chosen?.undoId ?? '');
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r2', threadId });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 1 });
  });

  it('of a mail to a colleague, too, the choice goes with the mail', async () => {
    await sendAndTrack(world);
    const { dueAt } = await onlyFollowUp(world);
    await choose({ kind: 'off' }, 'msg-a:r2');
    const messageId = 'msg-a:r2';
    await see(world.deps, outgoing({ messageId, to: [colleague] }), answered({ messageId }));
    await elapse(world, minute);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed' });
    await see(world.deps, { type: 'undone', messageId, threadId });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', dueAt, touches: 1 });
  });

  it('a mail that is passed on to a colleague is no touch, but its date is kept', async () => {
    await sendAndTrack(world);
    await choose({ kind: 'date', at: chosenAt }, 'msg-a:r2');
    const messageId = 'msg-a:r2';
    await see(world.deps, outgoing({ messageId, to: [colleague] }), answered({ messageId }));
    await elapse(world, minute);
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 1, dueAt: chosenAt });
  });
});
