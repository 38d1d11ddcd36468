import { beforeEach, describe, expect, it } from 'vitest';
import { account, answered, listed, outgoing, thread } from '@/tests/factories/records';
import { elapse, minute, see, send, sendForGood } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { chooseCompose } from './choose-compose';
import { foreseeChoice } from './foresee-choice';
import { undoAction } from './undo-action';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const messageId = 'msg-a:r1';
const { to } = outgoing();
const domain = to[0]?.email?.split('@')[1] ?? '';
const proposals = async () => (await world.rows()).messages.map(({ proposal }) => proposal);
const tracked = async () => (await world.rows()).followUps.filter(({ deletedAt }) => deletedAt === null);

describe('the policy', () => {
  it('tracks unasked, says so in the tab, and can be undone: then the mail waits in the popup', async () => {
    await world.policy.save({ mode: 'auto' });
    await sendForGood(world);
    const [followUp] = await tracked();
    expect(followUp).toMatchObject({
      state: 'waiting',
      touches: 1,
      cadenceId: 'firstContact',
      dueBy: 'cadence',
    });
    expect(world.tabs.proposed).toHaveLength(1);
    const [{ chosen } = { chosen: null }] = world.tabs.proposed;
    expect(chosen?.dueAt).toBe(followUp?.dueAt);
    await undoAction(world.deps, chosen?.undoId ?? '');
    expect(await tracked()).toEqual([]);
    expect(await proposals()).toEqual(['open']);
    // It was said once, and is not tracked behind the rep's back.
    await elapse(world, minute);
    expect(await proposals()).toEqual(['open']);
  });

  it('says what will come of a mail while Undo can take it back', async () => {
    await world.policy.save({ mode: 'auto' });
    await send(world);
    const foreseen = await foreseeChoice(world.deps, account, messageId);
    await elapse(world, minute);
    expect(foreseen?.at).toBe((await tracked())[0]?.dueAt);
  });

  it('foresees nothing of what it asks about', async () => {
    await send(world);
    expect(await foreseeChoice(world.deps, account, messageId)).toBeNull();
  });

  it('leaves what is sent in the popup, and asks nothing', async () => {
    await world.policy.save({ mode: 'manual' });
    await sendForGood(world);
    expect(await proposals()).toEqual(['open']);
    expect(world.tabs.proposed).toEqual([]);
  });

  it('tracks those who are named, whatever else it does', async () => {
    await world.policy.save({ mode: 'manual', always: [`domain:${domain}`] });
    await sendForGood(world);
    expect(await tracked()).toMatchObject([{ state: 'waiting' }]);
  });

  it('does not go before what was chosen in the compose', async () => {
    await world.policy.save({ mode: 'auto' });
    await chooseCompose(world.deps, account, messageId, { kind: 'off' });
    await sendForGood(world);
    expect(await tracked()).toEqual([]);
    expect(await proposals()).toEqual(['declined']);
  });

  it('does not track who is never to be asked about', async () => {
    const stamps = { createdAt: 0, updatedAt: 0, deletedAt: null };
    await world.deps.store.write((tables) => tables.suppressions.put({ key: `domain:${domain}`, ...stamps }));
    await world.policy.save({ mode: 'auto', always: [`domain:${domain}`] });
    await sendForGood(world);
    expect([await tracked(), await proposals()]).toEqual([[], ['unfit']]);
  });

  it('may say that fewer recipients are a circular', async () => {
    await world.policy.save({ mostRecipients: 1 });
    const both = { to: [...to, { email: 'lee@acme.com', name: 'Lee' }] };
    await see(
      world.deps,
      outgoing(both),
      answered(),
      thread([listed({ state: 'held', at: world.clock.at })]),
    );
    await elapse(world, minute);
    expect(await proposals()).toEqual(['unfit']);
  });
});
