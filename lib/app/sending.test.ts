import { beforeEach, describe, expect, it } from 'vitest';
import { account, answered, legacyIdAt, listed, outgoing, thread } from '@/tests/factories/records';
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
import { witnessSend } from './witness-send';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const only = async () => {
  const [message] = (await world.rows()).messages;
  if (!message) throw new Error('There is no message');
  return message;
};
const states = async () => (await world.rows()).messages.map(({ state }) => state);
const earlier = legacyIdAt(tuesday - 1_000);
const asDraft = (legacyMessageId: string | null) => thread([listed({ state: 'draft', legacyMessageId })]);

describe('a send', () => {
  it('is held at once and counts when its Undo is over', async () => {
    await send(world);
    expect(await only()).toMatchObject({ state: 'held', proposal: null });
    expect(world.tabs.proposed).toEqual([]);
    await elapse(world, minute);
    expect(await only()).toMatchObject({ state: 'committed', proposal: 'open' });
    expect(world.tabs.proposed).toHaveLength(1);
  });

  it('waits in the queue while there is no network, and counts once it got through', async () => {
    await see(world.deps, outgoing(), answered({ ok: false, error: 'network', legacyThreadId: null }));
    await elapse(world, day);
    expect(await states()).toEqual(['held']);
    await see(world.deps, outgoing(), answered(), thread([listed({ state: 'held' })]));
    await elapse(world, minute);
    expect(await states()).toEqual(['committed']);
  });

  it('that Gmail has not confirmed costs nothing while it waits', async () => {
    const held = () => world.deps.store.read((tables) => tables.messages.held());
    await see(world.deps, outgoing());
    expect(await states()).toEqual(['held']);
    expect(await held()).toEqual([]);
    await see(world.deps, thread([listed({ state: 'held' })]));
    expect(await held()).toHaveLength(1);
  });

  it('that the server refuses does not count, also when a draft of it is saved later', async () => {
    await see(world.deps, outgoing(), answered({ ok: false, error: 'rejected' }));
    const legacyMessageId = legacyIdAt(tuesday + 1_000);
    await see(
      world.deps,
      outgoing({ kind: 'draft' }),
      answered({ legacyMessageId }),
      asDraft(legacyMessageId),
    );
    await elapse(world, day);
    expect(await states()).toEqual(['failed']);
  });

  it.each(['failed', 'undone'] as const)(
    'that was taken for %s counts once Gmail lists it as sent',
    async (state) => {
      await send(world);
      await world.meddle((db) => db.messages.update(`${account}:msg-a:r1`, { state, heldUntil: null }));
      await see(world.deps, thread([listed({ state: 'sent', at: tuesday })]));
      expect(await states()).toEqual(['committed']);
    },
  );

  it('whose answer cannot be read is held until Gmail says on the page that it is sent', async () => {
    await see(world.deps, outgoing(), answered({ ok: false, error: null, legacyThreadId: null }));
    await elapse(world, minute);
    expect(await states()).toEqual(['held']);
    await witnessSend(world.deps, account, {
      messageId: 'msg-a:r1',
      threadId: 'thread-a:r1',
      legacyThreadId: '19a8c0ffee000001',
      to: [],
      cc: [],
      bcc: [],
      subject: '',
      text: '',
    });
    await elapse(world, minute);
    expect(await only()).toMatchObject({
      state: 'committed',
      proposal: 'open',
      witnesses: ['network', 'page'],
      legacyThreadId: '19a8c0ffee000001',
      to: [{ email: 'dana@acme.com' }],
    });
  });

  it('keeps to its order though several reports of it arrive at once', async () => {
    await Promise.all([
      see(world.deps, thread([]), outgoing()),
      see(world.deps, answered(), thread([listed({ state: 'held' })])),
    ]);
    await elapse(world, minute);
    expect(await states()).toEqual(['committed']);
  });

  it('does not cost the records after it when it cannot be stored', async () => {
    const odd = outgoing({
      messageId: 'msg-a:r2',
      subject: 'x'.repeat(10),
      to: [{ email: 'a@b.c', name: 'x' }],
    });
    await expect(see(world.deps, { ...odd, messageId: 'nonsense' }, outgoing())).rejects.toThrow('messageId');
    expect((await world.rows()).messages.map(({ messageId }) => messageId)).toEqual(['msg-a:r1']);
  });

  it('reported twice is the same as once', async () => {
    const records = [outgoing(), answered(), thread([listed({ state: 'held' })])];
    await see(world.deps, ...records, ...records);
    await elapse(world, minute);
    await see(world.deps, ...records);
    await elapse(world, minute);
    expect(await states()).toEqual(['committed']);
    expect(world.tabs.proposed).toHaveLength(1);
  });

  it('counts soon though the clock is set back meanwhile', async () => {
    await send(world);
    await elapse(world, -60 * minute);
    await elapse(world, minute);
    expect(await states()).toEqual(['committed']);
  });
});

describe('an autosave that is answered after the send has left', () => {
  const late = [answered({ legacyMessageId: earlier }), asDraft(earlier)];

  it('is not an Undo, before the answer to the send', async () => {
    await see(world.deps, outgoing(), ...late);
    await elapse(world, 10_000);
    expect(await states()).toEqual(['held']);
  });

  it('is not an Undo, after the answer to the send', async () => {
    await send(world);
    await see(world.deps, ...late);
    await elapse(world, minute);
    expect(await states()).toEqual(['committed']);
  });

  it('does not start the hold of a send that is still in the queue', async () => {
    await see(world.deps, outgoing(), ...late, answered({ ok: false, error: 'network' }));
    await elapse(world, day);
    expect(await states()).toEqual(['held']);
  });

  it.each(['http', 'rejected'] as const)(
    'with a failure (%s) does not take back what was accepted',
    async (error) => {
      await send(world);
      await see(world.deps, answered({ ok: false, error }));
      await elapse(world, minute);
      expect(await states()).toEqual(['committed']);
    },
  );
});

describe('Undo', () => {
  it('takes a held send back, and sending it again counts once', async () => {
    await send(world);
    await see(world.deps, outgoing({ kind: 'draft' }));
    expect(await states()).toEqual(['undone']);
    await elapse(world, day);
    expect(await states()).toEqual(['undone']);
    world.clock.at += minute;
    await see(world.deps, outgoing({ subject: 'SOC 2 report, corrected' }), answered());
    await elapse(world, minute);
    expect(await only()).toMatchObject({ state: 'committed', subject: 'SOC 2 report, corrected' });
    expect(world.tabs.proposed).toHaveLength(1);
  });

  it('that nobody saw is made good by the mail that is sent instead', async () => {
    await send(world);
    const to = [{ email: 'lee@initech.com', name: 'Lee' }];
    await see(world.deps, outgoing({ subject: 'Another', to }), answered());
    await elapse(world, minute);
    expect(await only()).toMatchObject({ state: 'committed', subject: 'Another', to });
  });

  it('of one of two sends leaves the other', async () => {
    await send(world);
    await send(world, 'msg-a:r2');
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r1' });
    await elapse(world, minute);
    expect(await states()).toEqual(['undone', 'committed']);
  });

  it('after it counted puts the date back that the rep had chosen', async () => {
    const chosen = Date.UTC(2026, 11, 1, 8);
    await sendAndTrack(world, chosen);
    await sendForGood(world, 'msg-a:r2');
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 2 });
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r2', threadId: 'thread-a:r1' });
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 1, dueAt: chosen, state: 'waiting' });
  });

  it('of the mail that began a follow-up ends it', async () => {
    await sendAndTrack(world);
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r1' });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', outcome: 'undone', dueAt: null });
  });

  it('of a mail before the last one keeps the date', async () => {
    await sendAndTrack(world);
    await sendForGood(world, 'msg-a:r2');
    const { dueAt } = await onlyFollowUp(world);
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r1' });
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 1, dueAt, state: 'waiting' });
  });
});
