import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '@/lib/db/database';
import { readLists } from '@/lib/db/read';
import type { FollowUp } from '@/lib/domain/model';
import { dueAtInstant } from '@/lib/domain/schedule';
import type { DateChoice } from '@/lib/domain/views';
import { account, dana, legacyThreadId } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { elapse, minute, onlyFollowUp, send, sendForGood } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { chooseCompose } from './choose-compose';
import { trackFront, viewFront } from './front';
import { readComposeView } from './read-compose-view';
import { readThread } from './read-thread';
import { track } from './track';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const at = (text: string) => Date.parse(`${text}+01:00`);
/** Three business days after Tuesday; the working day after it. */
const friday = at('2026-11-20T09:00');
const monday = at('2026-11-23T09:00');

const lee = followUp({
  key: `${account}:19a8c0ffee000101`,
  legacyThreadId: '19a8c0ffee000101',
  threadKey: null,
  prospect: { email: 'lee@acme.com', name: 'Lee' },
  company: 'Acme',
  lastTouchAt: at('2026-11-02T09:00'),
  ...dueAtInstant(friday, 'Europe/Berlin'),
});
const put = (row: FollowUp) => world.deps.store.write((tables) => tables.followUps.save(row));
const owns = (choices: readonly DateChoice[] = []) => choices.filter(({ id }) => id === 'cadence');
const own = { id: 'cadence', at: monday };
const fromMessage = { kind: 'message', messageKey: `${account}:msg-a:r1` } as const;
const popup = async () => {
  const db = createDatabase(world.name);
  try {
    const calendar = await world.deps.settings.calendar();
    const view = await readLists(db, world.clock.now(), calendar, (table) => world.badRows.push(table));
    return view.recentSends.map(({ choices }) => owns(choices));
  } finally {
    db.close();
  }
};
const dueAt = async () =>
  (await world.rows()).followUps.find(({ legacyThreadId: id }) => id === legacyThreadId)?.dueAt;

describe('the day that is offered is the day that it gets: not one on which Acme is touched already', () => {
  it('after a send, in the tab and in the popup', async () => {
    await put(lee);
    await sendForGood(world);
    const [offer] = world.tabs.proposed;
    expect({ choices: owns(offer?.choices), days: offer?.businessDays }).toEqual({ choices: [own], days: 4 });
    expect(await popup()).toEqual([[own]]);
    await track(world.deps, fromMessage, null);
    expect(await dueAt()).toBe(monday);
  });

  it('also where the click names it, which is the cadence’s choice then and not the rep’s', async () => {
    await put(lee);
    await sendForGood(world);
    const { followUp: tracked } = await track(world.deps, fromMessage, monday);
    expect(tracked).toMatchObject({ dueAt: monday, dueBy: 'cadence', moves: [{ why: 'company' }, {}] });
  });

  it('in a thread on screen', async () => {
    await put(lee);
    const { choices } = await readThread(world.deps, account, legacyThreadId, [dana]);
    expect(owns(choices)).toEqual([own]);
  });

  it('in a thread of which nobody says whose it is, as a day that may be another one', async () => {
    await put(lee);
    for (const people of [null, []]) {
      const { choices } = await readThread(world.deps, account, legacyThreadId, people);
      expect(owns(choices)).toEqual([{ id: 'cadence', at: friday, mayMove: true }]);
    }
  });

  it('in the Gmail tab in front of the popup', async () => {
    await put(lee);
    const lastMessage = { key: `${account}:msg-f:9`, at: world.clock.now(), from: null };
    const thread = {
      kind: 'thread' as const,
      account,
      legacyThreadId,
      subject: 'Hi',
      people: [dana],
      lastMessage,
    };
    world.front.tab = {
      kind: 'thread',
      account,
      mailbox: '/mail/u/0',
      threadId: null,
      legacyThreadId,
      thread,
    };
    const front = await viewFront(world.deps);
    if (front.kind !== 'thread') throw new Error('There is a thread in front');
    expect(owns(front.view.choices)).toEqual([own]);
    const { followUp: tracked } = await trackFront(world.deps, front.key, null);
    expect(tracked.dueAt).toBe(monday);
  });

  it('in a compose, once it says whom it goes to', async () => {
    await put(lee);
    const ids = { messageId: 'msg-a:r1', threadId: null, legacyThreadId: null };
    const dateOf = async (people: Parameters<typeof readComposeView>[3]) =>
      (await readComposeView(world.deps, account, ids, people)).cadences.find(
        ({ id }) => id === 'firstContact',
      )?.at;
    expect(await dateOf([])).toBe(friday);
    expect(await dateOf([{ email: 'mia@steadfast.com', name: 'Mia' }, dana])).toBe(monday);
    await chooseCompose(world.deps, account, 'msg-a:r1', { kind: 'cadence', cadenceId: 'firstContact' });
    await send(world);
    await elapse(world, minute);
    expect(await dueAt()).toBe(monday);
  });

  it('in a reply in a thread that is followed up', async () => {
    await sendForGood(world);
    await track(world.deps, fromMessage, null);
    // Five business days after Tuesday, when the next step is.
    await put({ ...lee, ...dueAtInstant(at('2026-11-24T09:00'), 'Europe/Berlin') });
    const ids = { messageId: 'msg-a:r2', threadId: null, legacyThreadId };
    const { cadences } = await readComposeView(world.deps, account, ids);
    expect(cadences[0]).toMatchObject({ id: 'firstContact', at: at('2026-11-25T09:00') });
    await send(world, 'msg-a:r2');
    await elapse(world, minute);
    expect(await dueAt()).toBe(at('2026-11-25T09:00'));
  });

  it('as the planned date of one that was snoozed', async () => {
    await sendForGood(world);
    await track(world.deps, fromMessage, at('2026-12-10T09:00'));
    expect((await onlyFollowUp(world)).dueBy).toBe('rep');
    await put(lee);
    const { choices } = await readThread(world.deps, account, legacyThreadId, null);
    expect(owns(choices)).toEqual([own]);
  });
});

it('the popup does not look for room among very many, and says that the day may be another one', async () => {
  await sendForGood(world);
  await world.meddle((db) =>
    db.followUps.bulkPut(
      Array.from({ length: 1_501 }, (_, index) => {
        const id = (0x19a8c0ffee001000n + BigInt(index)).toString(16);
        return { ...lee, key: `${account}:${id}`, legacyThreadId: id };
      }),
    ),
  );
  expect(await popup()).toEqual([[{ id: 'cadence', at: friday, mayMove: true }]]);
});
