import { beforeEach, describe, expect, it } from 'vitest';
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
import { act, day, elapse, minute, onlyFollowUp, see, sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { declineProposal } from './decline-proposal';
import { readMails } from './read-mails';
import { reconcile } from './reconcile';
import { rememberHistory } from './remember-history';
import { track } from './track';
import { witnessSend } from './witness-send';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const messageKey = `${account}:msg-a:r1`;
const points = async () => {
  const rows = await world.deps.store.read((tables) => tables.points.of(followUpKey));
  return rows.map(({ kind, owner, text }) => `${owner} ${kind}: ${text}`);
};
const stored = async () =>
  JSON.stringify(await world.deps.store.read((tables) => tables.messages.get(messageKey)));
const person = () => world.deps.store.read((tables) => tables.prospects.get(dana.email));
const theirs = (text: string, messageId = 'msg-f:900') => ({ messageId, from: dana.email, at: null, text });
const own = {
  messageId: 'msg-a:r1',
  threadId,
  legacyThreadId,
  to: [dana],
  cc: [],
  bcc: [],
  subject: 'SOC 2 report',
};

describe('the talking points', () => {
  const text =
    'Hi Dana,\n\nI will send the report by Friday.\n\nDo you need the German version?\n\nOur canteen has soup.';

  it('of a sent mail go to its follow-up once it is tracked, and the text is not kept', async () => {
    await see(world.deps, outgoing());
    await witnessSend(world.deps, account, { ...own, text });
    await see(world.deps, answered());
    await elapse(world, minute);
    expect(await points()).toEqual([]);
    await track(world.deps, { kind: 'message', messageKey }, null);
    expect((await points()).toSorted()).toEqual([
      'rep promise: I will send the report by Friday.',
      'rep question: Do you need the German version?',
    ]);
    expect(await stored()).not.toContain('German');
  });

  it('of a mail that is not to be followed up are gone', async () => {
    await see(world.deps, outgoing());
    await witnessSend(world.deps, account, { ...own, text });
    await see(world.deps, answered());
    await elapse(world, minute);
    expect(await stored()).toContain('German');
    await declineProposal(world.deps, messageKey, 'once');
    expect(await stored()).not.toContain('German');
  });

  it('of a tracked thread on screen are found once, and those that were removed stay so', async () => {
    await sendAndTrack(world);
    const mail = theirs('Can you send the SOC 2 report? Our board meets on 12 January.');
    await readMails(world.deps, account, legacyThreadId, [mail]);
    await readMails(world.deps, account, legacyThreadId, [mail]);
    expect(await points()).toHaveLength(2);
    await world.deps.store.write(async (tables) => {
      for (const row of await tables.points.of(followUpKey))
        await tables.points.put({ ...row, deletedAt: 1 });
    });
    await readMails(world.deps, account, legacyThreadId, [mail]);
    expect(await points()).toEqual([]);
  });

  it('of a thread that is not tracked, and of a mail without a sender, are not looked for', async () => {
    await readMails(world.deps, account, legacyThreadId, [theirs('Can you send the report?')]);
    await sendAndTrack(world);
    await readMails(world.deps, account, legacyThreadId, [{ ...theirs('Can you send it?'), from: null }]);
    expect(await points()).toEqual([]);
  });
});

describe('the talking points of an answer', () => {
  const answer = theirs('It is too early for us. Please call me in March.');

  it('that ended the follow-up are found: they say when to come back', async () => {
    await sendAndTrack(world);
    await act(world, { type: 'outcome', outcome: 'replied' });
    await readMails(world.deps, account, legacyThreadId, [answer]);
    expect(await points()).toContain('prospect question: Please call me in March.');
  });

  it('are not looked for where the rep has stopped', async () => {
    await sendAndTrack(world);
    await act(world, { type: 'stop' });
    await readMails(world.deps, account, legacyThreadId, [answer]);
    expect(await points()).toEqual([]);
  });
});

describe('where the prospect is', () => {
  it('is told by the phone number below their mail, unless the rep has said so', async () => {
    await sendAndTrack(world);
    await readMails(world.deps, account, legacyThreadId, [theirs('Thanks!\n\nDana Wu\n+49 30 1234567')]);
    expect((await onlyFollowUp(world)).place).toEqual({ country: 'DE', zone: 'Europe/Berlin', how: 'phone' });
    const known = await onlyFollowUp(world);
    const place = { country: 'JP', zone: 'Asia/Tokyo', how: 'set' as const };
    await world.deps.store.write((tables) => tables.followUps.save({ ...known, place }));
    await readMails(world.deps, account, legacyThreadId, [theirs('Thanks!\n\n+49 30 1234567', 'msg-f:901')]);
    expect((await onlyFollowUp(world)).place).toMatchObject({ country: 'JP', how: 'set' });
  });
});

describe('where the prospect is, found after the next touch was planned', () => {
  const at = (local: string) => Date.parse(`${local}+01:00`);
  const find = (number: string) =>
    readMails(world.deps, account, legacyThreadId, [theirs(`Thanks!\n\nDana Wu\n${number}`)]);
  const brazil = '+55 11 1234 5678';
  beforeEach(() => sendAndTrack(world));

  it('moves it to hours that suit both, and says why', async () => {
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: at('2026-11-20T09:00'), moves: [] });
    await find(brazil);
    expect(await onlyFollowUp(world)).toMatchObject({
      place: { country: 'BR', zone: 'America/Sao_Paulo', how: 'phone' },
      state: 'waiting',
      dueBy: 'cadence',
    });
    expect(await onlyFollowUp(world)).toMatchObject({
      dueAt: at('2026-11-23T12:00'),
      dueOn: { date: '2026-11-23', time: '12:00' },
      moves: [
        { from: '2026-11-20', to: '2026-11-21', why: 'theirHoliday' },
        { from: '2026-11-21', to: '2026-11-23', why: 'weekend' },
      ],
    });
  });

  it('moves it to a day with room, and once: read again, it stays', async () => {
    const lee = {
      ...(await onlyFollowUp(world)),
      key: `${account}:00000000000000aa`,
      legacyThreadId: '00000000000000aa',
      threadKey: null,
      prospect: { email: 'lee@acme.com', name: 'Lee' },
      dueAt: at('2026-11-23T09:00'),
      dueOn: { date: '2026-11-23', time: '09:00', zone: 'Europe/Berlin' },
    };
    await world.deps.store.write((tables) => tables.followUps.save(lee));
    await find(brazil);
    const stored = async () => world.deps.store.read((tables) => tables.followUps.get(followUpKey));
    const moved = await stored();
    expect(moved).toMatchObject({ dueAt: at('2026-11-24T12:00') });
    expect(moved?.moves.at(-1)).toMatchObject({ to: '2026-11-24', why: 'company' });
    await find(brazil);
    expect(await stored()).toEqual(moved);
  });

  it('is said by their number rather than by the end of their address, and never twice', async () => {
    const place = { country: 'JP', zone: 'Asia/Tokyo', how: 'domain' as const };
    await world.deps.store.write(async (tables) => {
      const [known] = await tables.followUps.withPerson(dana.email);
      if (known) await tables.followUps.save({ ...known, place });
    });
    await find(brazil);
    await find('+49 30 1234567');
    expect((await onlyFollowUp(world)).place).toMatchObject({ country: 'BR', how: 'phone' });
  });

  it.each([
    ['the rep has named', () => act(world, { type: 'snooze', until: at('2026-11-25T09:00') })],
    ['has come', () => elapse(world, 3 * day)],
    ['ended with an answer', () => act(world, { type: 'outcome', outcome: 'replied' })],
  ])('leaves a date that %s', async (_, happen) => {
    await happen();
    const before = await onlyFollowUp(world);
    await find(brazil);
    const { state, dueAt, moves } = before;
    expect(await onlyFollowUp(world)).toMatchObject({ state, dueAt, moves, place: { country: 'BR' } });
  });
});

describe('how long the prospect takes to answer', () => {
  it('is kept of each answer once, from the first of our mails that waited for it', async () => {
    await sendAndTrack(world);
    const sentAt = world.clock.at - 9 * day;
    const messages = [
      listed({ messageId: 'msg-a:x1', at: sentAt }),
      listed({ messageId: 'msg-a:x2', at: sentAt + day }),
      received({ messageId: 'msg-f:10', at: sentAt + 2 * day }),
      received({ messageId: 'msg-f:11', at: sentAt + 3 * day }),
      listed(),
    ];
    await see(world.deps, thread(messages));
    await see(world.deps, thread(messages));
    await reconcile(world.deps);
    expect((await person())?.answers).toEqual([
      { key: `${account}:msg-f:10`, touchedAt: sentAt, answeredAt: sentAt + 2 * day },
    ]);
  });

  describe('before the thread was tracked', () => {
    const sentAt = () => world.clock.at - 9 * day;
    const history = () => [
      listed({ messageId: 'msg-a:x1', at: sentAt() }),
      received({ messageId: 'msg-f:10', at: sentAt() + day }),
      // As it was heard, this mail was not sent yet.
      listed({ state: 'draft' }),
    ];
    const remember = () => rememberHistory(world.deps, account, legacyThreadId, history());

    it('is learnt once it is, and changes nothing else', async () => {
      await remember();
      expect(await person()).toBeUndefined();
      await sendAndTrack(world);
      const before = await onlyFollowUp(world);
      await remember();
      expect((await person())?.answers).toEqual([
        { key: `${account}:msg-f:10`, touchedAt: sentAt(), answeredAt: sentAt() + day },
      ]);
      await reconcile(world.deps);
      expect(await onlyFollowUp(world)).toEqual(before);
    });

    it('is not learnt where the rep has stopped', async () => {
      await sendAndTrack(world);
      await act(world, { type: 'stop' });
      await remember();
      expect(await person()).toBeUndefined();
    });
  });
});
