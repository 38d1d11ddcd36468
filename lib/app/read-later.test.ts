import { beforeEach, expect, it } from 'vitest';
import { followUpKey } from '@/tests/factories/records';
import { sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { readLater } from './read-later';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
});

const read = async () =>
  (await readLater(world.deps, followUpKey)).map(({ id, at }) => `${id} ${new Date(at).toISOString()}`);
const months = [
  'in3Months 2027-02-17T08:00:00.000Z',
  'in6Months 2027-05-17T07:00:00.000Z',
  'in12Months 2027-11-17T08:00:00.000Z',
];

it('somebody who said "not now" is asked again some months later, at the beginning of a working day', async () => {
  expect(await read()).toEqual(months);
});

it('the day that they named comes first', async () => {
  await world.deps.store.write((tables) =>
    tables.points.put({
      id: '1',
      followUpKey,
      at: 1,
      kind: 'date',
      owner: 'prospect',
      text: 'Back after 12 January',
      sentence: 'I am back after 12 January.',
      on: { date: '2027-01-12', kind: 'back', isAfter: true },
      weight: 1,
      isOwn: false,
      isLeftOut: false,
      createdAt: 1,
      updatedAt: 1,
      deletedAt: null,
    }),
  );
  expect(await read()).toEqual(['named 2027-01-13T08:00:00.000Z', ...months]);
});
