import { beforeEach, describe, expect, it } from 'vitest';
import { dueAtInstant } from '@/lib/domain/schedule';
import type { ShownChoice } from '@/lib/domain/views';
import { account, answered, followUpKey, outgoing } from '@/tests/factories/records';
import { day, elapse, minute, see, send, sendAndTrack } from '@/tests/factories/story';
import { followUp } from '@/tests/factories/rows';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { changeFollowUp } from './change-follow-up';
import { chooseCompose } from './choose-compose';
import { foreseeChoice } from './foresee-choice';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const messageId = 'msg-a:r2';
/** Tuesday, 1 December, 9:00 in Berlin. */
const chosenAt = Date.UTC(2026, 11, 1, 8);
const date = { kind: 'date', at: chosenAt } as const;
const proposal = { kind: 'cadence', cadenceId: 'proposal' } as const;
const usual = { kind: 'cadence', cadenceId: 'firstContact' } as const;
const off = { kind: 'off' } as const;
const colleague = { email: `mia@${account.split('@')[1]}`, name: 'Mia' };
const foreseen = () => foreseeChoice(world.deps, account, messageId);

async function sendChosen(choice: ShownChoice | null): Promise<void> {
  await chooseCompose(world.deps, account, messageId, choice);
  await send(world, messageId);
}

const tracked = async () => {
  await sendAndTrack(world);
  world.clock.at += day;
};
const ended = async () => {
  await tracked();
  await changeFollowUp(world.deps, followUpKey, { type: 'stop' });
};
/** Two business days after the mail there is no room for another one at their company. */
const fullDay = async () => {
  const key = `${account}:19a8c0ffee000101`;
  const prospect = { email: 'lee@acme.com', name: '' };
  const due = dueAtInstant(Date.UTC(2026, 10, 19, 8), 'Europe/Berlin');
  const other = followUp({ ...due, key, legacyThreadId: '19a8c0ffee000101', prospect, company: 'Acme' });
  await world.deps.store.write((tables) => tables.followUps.save({ ...other, threadKey: null }));
};
const ofThread = async () => (await world.rows()).followUps.find(({ key }) => key === followUpKey);

describe('what is foreseen of a choice', () => {
  it.each<[string, () => Promise<void>, ShownChoice]>([
    ['a cadence', async () => undefined, proposal],
    ['a cadence whose day is full', fullDay, proposal],
    ['a date', async () => undefined, date],
    ['a date that is over', async () => void (world.clock.at = chosenAt + minute), date],
    ['a cadence in a tracked thread', tracked, proposal],
    ['the same cadence in a tracked thread', tracked, usual],
    ['a date in a tracked thread', tracked, date],
    ['a cadence in a thread whose follow-up has ended', ended, proposal],
  ])('is what comes: %s', async (_, before, choice) => {
    await before();
    await sendChosen(choice);
    const told = await foreseen();
    expect(told).toMatchObject({ messageKey: `${account}:${messageId}`, account, firstName: 'Dana' });
    await elapse(world, minute);
    expect(await ofThread()).toMatchObject({ state: 'waiting', dueAt: told?.at });
  });

  it('changes nothing', async () => {
    await tracked();
    await sendChosen(proposal);
    const before = await world.rows();
    await foreseen();
    expect(await world.rows()).toEqual(before);
  });

  it.each<[string, ShownChoice | null]>([
    ['nothing was chosen', null],
    ['no follow-up is wanted', off],
  ])('is nothing where %s', async (_, choice) => {
    await sendChosen(choice);
    expect(await foreseen()).toBeNull();
  });

  it('is nothing where there is nobody to follow up with', async () => {
    await chooseCompose(world.deps, account, messageId, proposal);
    await see(world.deps, outgoing({ messageId, to: [colleague] }), answered({ messageId }));
    expect(await foreseen()).toBeNull();
  });

  it.each([
    ['is a draft again', outgoing({ messageId, kind: 'draft' })],
    ['is scheduled', outgoing({ messageId, kind: 'scheduled' })],
  ])('is nothing of a mail that %s', async (_, record) => {
    await sendChosen(proposal);
    await see(world.deps, record);
    expect(await foreseen()).toBeNull();
  });

  it('is nothing once it has come', async () => {
    await sendChosen(proposal);
    await elapse(world, minute);
    expect(await foreseen()).toBeNull();
  });
});
