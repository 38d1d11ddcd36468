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
