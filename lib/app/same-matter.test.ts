import { beforeEach, expect, it } from 'vitest';
import { followUpKey } from '@/tests/factories/records';
import { question } from '@/tests/factories/rows';
import { day, minute, onlyFollowUp, sendAndTrack } from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { applyEvent } from './apply-event';
import { changeFollowUp } from './change-follow-up';
import { reconcile } from './reconcile';
import { undoAction } from './undo-action';

const asked = question({ at: tuesday + 5 * minute });

let world: World;
beforeEach(async () => {
  world = createWorld();
  const calendar = await world.deps.settings.calendar();
  await sendAndTrack(world);
  world.clock.at = tuesday + 10 * minute;
  await world.deps.store.write(async (tables) => {
    const followUp = await tables.followUps.get(followUpKey);
    if (followUp)
      await applyEvent(tables, followUp, { type: 'asked', question: asked }, calendar, world.clock.at);
  });
});

const say = (isSame: boolean) => changeFollowUp(world.deps, followUpKey, { type: 'sameMatter', isSame });

it('a mail in another thread about the same has answered; taken back, the rep is asked again', async () => {
  const { undoId } = await say(true);
  expect(await onlyFollowUp(world)).toMatchObject({
    state: 'replied',
    question: null,
    repliedAt: asked.at,
    answer: { from: asked.from, isSettled: false },
  });
  await undoAction(world.deps, undoId);
  expect(await onlyFollowUp(world)).toMatchObject({ state: 'paused', question: asked, answer: null });
});

it('one about something else lets it go on, and it comes due on its day; taken back, it pauses again', async () => {
  const { undoId, followUp } = await say(false);
  expect(followUp).toMatchObject({ state: 'waiting', question: null, answer: null });
  await undoAction(world.deps, undoId);
  expect(await onlyFollowUp(world)).toMatchObject({ state: 'paused', question: asked });
  await say(false);
  world.clock.at = tuesday + 7 * day;
  await reconcile(world.deps);
  expect(await onlyFollowUp(world)).toMatchObject({ state: 'due' });
});

it('a second press has changed nothing, and taken back it brings no second nudge', async () => {
  await say(false);
  const { undoId } = await say(false);
  world.clock.at = tuesday + 7 * day;
  await reconcile(world.deps);
  await undoAction(world.deps, undoId);
  await reconcile(world.deps);
  expect(await onlyFollowUp(world)).toMatchObject({ state: 'due' });
  expect(world.notifier.history).toHaveLength(1);
});
