import { beforeEach, describe, expect, it } from 'vitest';
import { account, followUpKey } from '@/tests/factories/records';
import { act, day, elapse, onlyFollowUp, sendAndTrack, sendForGood } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { openDraft } from './open-thread';
import { takeBackSend } from './take-back-send';
import { readDraft } from './read-draft';

const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
const guide = {
  id: 'guide',
  title: 'Security guide',
  link: 'https://steadfast.com/guide',
  tags: ['SOC 2'],
  sentence: 'It answers most questions on one page.',
  ...stamps,
};

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
});

const planned = { templateId: null, channel: null };
const read = (wanted: Partial<Parameters<typeof readDraft>[2]> = {}) =>
  readDraft(world.deps, followUpKey, { ...planned, ...wanted });
const done = async (channel: 'email' | 'call' | null = null) => {
  await elapse(world, 1_000);
  await act(world, { type: 'done', channel, result: null });
};
const addGuide = () => world.deps.store.write((tables) => tables.resources.put(guide));
const writeMail = async (messageId: string, text: string) => {
  await openDraft(world.deps, followUpKey, { text });
  await elapse(world, 1_000);
  await sendForGood(world, messageId);
};

describe('a draft', () => {
  it('is for the step that comes next, and one of several', async () => {
    const draft = await read();
    expect(draft).toMatchObject({
      channel: 'email',
      purpose: 'nudge',
      isMail: true,
      gaps: [],
      instead: null,
    });
    expect(draft.text).toMatch(/^Hi Dana,\n\n/);
    expect(draft.alternatives.length).toBeGreaterThan(1);
    const [other = ''] = draft.alternatives;
    const second = await read({ templateId: other });
    expect(second).toMatchObject({ templateId: other, purpose: 'nudge' });
    expect(second.text).not.toBe(draft.text);
  });

  it('of a call is what to say, in the channel that is asked for', async () => {
    await done();
    await done();
    expect(await read()).toMatchObject({ channel: 'call', purpose: 'question', isMail: false });
    expect(await read({ channel: 'email' })).toMatchObject({
      channel: 'email',
      purpose: 'question',
      isMail: true,
    });
  });

  it('says goodbye where the cadence is over', async () => {
    for (let touch = 0; touch < 4; touch += 1) await done();
    expect(await read()).toMatchObject({ channel: 'email', purpose: 'closing', isMail: true });
  });

  it('brings up what was said, and keeps the rest as points', async () => {
    const point = {
      followUpKey,
      at: 1,
      sentence: '',
      on: null,
      weight: 1,
      isOwn: false,
      isLeftOut: false,
      ...stamps,
    };
    await world.deps.store.write(async (tables) => {
      await tables.points.put({
        ...point,
        id: '1',
        kind: 'question',
        owner: 'prospect',
        text: 'Is it certified?',
      });
      await tables.points.put({ ...point, id: '2', kind: 'number', owner: 'prospect', text: '40 seats' });
    });
    const { text, points } = await read({ channel: 'call' });
    expect(text).toContain('They asked: “Is it certified?”');
    expect(points.map(({ text, isInText }) => ({ text, isInText }))).toEqual([
      { text: '40 seats', isInText: false },
      { text: 'Is it certified?', isInText: true },
    ]);
  });

  it('shows what only the rep can fill in', async () => {
    await world.deps.store.write((tables) =>
      tables.templates.put({
        id: 'own',
        name: 'Own',
        purpose: 'nudge',
        channel: 'email',
        body: 'Will you decide on {{ decision_date }}?',
        ...stamps,
      }),
    );
    expect(await read({ templateId: 'own' })).toMatchObject({
      text: 'Will you decide on [decision date]?',
      gaps: [{ means: 'variableDecisionDate', shown: '[decision date]' }],
    });
  });

  it('is signed with the name that the rep’s mails have', async () => {
    const { text } = await read({ channel: 'note' });
    expect(text).toMatch(/\n\nSam Lee$/);
  });

  it('proposes another channel after three mails without an answer, and not before', async () => {
    await done('email');
    expect(await read({ channel: 'email' })).toMatchObject({ instead: null });
    await done('email');
    expect(await read({ channel: 'email' })).toMatchObject({ instead: 'call' });
    expect(await read({ channel: 'call' })).toMatchObject({ instead: null });
    await done('call');
    expect(await read({ channel: 'email' })).toMatchObject({ instead: null });
  });

  it('proposes none where they have answered in between', async () => {
    await done('email');
    await act(world, { type: 'cadence', cadenceId: 'customer' });
    await act(world, { type: 'outcome', outcome: 'replied' });
    await done('email');
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 3, repliedAt: expect.any(Number) });
    expect(await read({ channel: 'email' })).toMatchObject({ instead: null });
  });

  it('does not know a follow-up that is not there', async () => {
    await expect(readDraft(world.deps, `${account}:ffffffffffffffff`, planned)).rejects.toThrow(
      'does not exist',
    );
  });
});

describe('a resource', () => {
  const given = async () =>
    (await world.deps.store.read((tables) => tables.prospects.get('dana@acme.com')))?.sentResources ?? [];
  const resourceIn = async () => (await read({ templateId: null })).resourceId;

  beforeEach(async () => {
    await addGuide();
    await done();
  });

  it('is proposed where it fits, and once its mail is sent, not again', async () => {
    const { purpose, text, resourceId } = await read();
    expect({ purpose, resourceId }).toEqual({ purpose: 'resource', resourceId: 'guide' });
    expect(await given()).toEqual([]);
    await writeMail('msg-a:r2', text);
    expect(await given()).toEqual(['guide']);
    await act(world, { type: 'cadence', cadenceId: 'longGame' });
    await done();
    expect(await read()).toMatchObject({ purpose: 'resource', resourceId: null });
  });

  it('can be proposed again where that mail is taken back, however late', async () => {
    const { text } = await read();
    await writeMail('msg-a:r2', text);
    expect(await given()).toEqual(['guide']);
    const calendar = await world.deps.settings.calendar();
    const takeBack = (messageId: string) =>
      world.deps.store.write(async (tables) => {
        const message = await tables.messages.get(`${account}:${messageId}`);
        if (!message) throw new Error('There is no such mail');
        await takeBackSend(tables, world.newId, message, 'undone', calendar, world.clock.now());
      });
    await takeBack('msg-a:r2');
    expect(await given()).toEqual([]);
    expect(await resourceIn()).toBe('guide');
    await writeMail('msg-a:r3', text);
    expect(await given()).toEqual(['guide']);
  });

  it('is not given where the draft is not sent, or the rep has taken it out', async () => {
    await openDraft(world.deps, followUpKey);
    expect(await given()).toEqual([]);
    await elapse(world, 1_000);
    await writeMail('msg-a:r2', 'Hi Dana, nothing to read today.');
    expect(await given()).toEqual([]);
  });

  it('is not given by a later mail that was not written from the draft', async () => {
    await openDraft(world.deps, followUpKey);
    await elapse(world, day);
    await done('call');
    await sendForGood(world, 'msg-a:r2');
    expect(await given()).toEqual([]);
    expect(await resourceIn()).toBe(null);
  });
});

describe('the template of a mail', () => {
  const templates = async () =>
    (await world.deps.store.read((tables) => tables.touches.of(followUpKey))).map(
      ({ templateId }) => templateId,
    );

  it('is kept with its touch where the draft was opened as it was written', async () => {
    const { text, templateId, alternatives } = await read();
    await openDraft(world.deps, followUpKey);
    await elapse(world, 1_000);
    await sendForGood(world, 'msg-a:r2');
    expect(await templates()).toEqual([null, templateId]);
    expect(text).not.toBe('');
    expect(alternatives).not.toContain(templateId);
  });

  it('is another one where the rep has chosen that, and none where the words are theirs', async () => {
    const [other = ''] = (await read()).alternatives;
    const { text } = await read({ templateId: other });
    await writeMail('msg-a:r2', text);
    await writeMail('msg-a:r3', `${text} And one thing more.`);
    expect(await templates()).toEqual([null, other, null]);
  });

  it('is not that of a draft for the mail before, nor of one that was opened later', async () => {
    await openDraft(world.deps, followUpKey);
    await elapse(world, 1_000);
    await sendForGood(world, 'msg-a:r2');
    await elapse(world, day);
    await sendForGood(world, 'msg-a:r3');
    expect((await templates()).at(-1)).toBeNull();
    expect((await templates())[1]).not.toBeNull();
  });
});
