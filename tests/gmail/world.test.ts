import { describe, expect, it } from 'vitest';
import { createRandom, type Clock } from './clock';
import { createControl } from './control';
import { createFaults } from './faults';
import { readLegacyTime, toLegacyId } from './ids';
import { sendLabels } from './labels';
import type { Written } from './mailbox';
import { defaultSwitches } from './model';
import { searchThreads } from './search';
import { demoAccounts } from './seed/accounts';
import { createSessions } from './sessions';
import { createWorld } from './world';

const work = 'sam@steadfast-demo.com';
const personal = 'sam.rivers@gmail.com';
const dana = { email: 'dana.wu@acme-robotics.com', name: 'Dana Wu' };
const startedAt = Date.UTC(2026, 10, 2, 9);

function createFixture() {
  let now = startedAt;
  const clock: Clock = {
    now: () => now,
    elapse: (ms) => {
      now += ms;
    },
  };
  const random = createRandom(5);
  const world = createWorld({ clock, random, switches: { ...defaultSwitches }, seed: demoAccounts });
  const control = createControl({
    world,
    sessions: createSessions(random),
    faults: createFaults(),
    requests: [],
  });
  return { world, control };
}

function written(changes: Partial<Written>): Written {
  const people = { from: { email: work, name: 'Sam Rivers' }, to: [dana], cc: [], bcc: [] };
  const text = { subject: 'Across', html: '<div>Hi</div>', quotedHtml: '', inReplyTo: null };
  return { id: 'msg-a:r1', ...people, ...text, labels: sendLabels, at: startedAt, ...changes };
}

describe('the seeded mailboxes', () => {
  it.each([work, personal])('of %s hold consistent conversations of the past', (account) => {
    const threads = createFixture().control.mailbox(account).threads();
    expect(threads.length).toBeGreaterThanOrEqual(12);
    for (const { id, legacyId, messages } of threads) {
      const times = messages.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(times.every((at) => at < startedAt)).toBe(true);
      expect(messages.map((message) => readLegacyTime(message.legacyId))).toEqual(times);
      expect(toLegacyId(id) ?? legacyId).toBe(legacyId);
      expect(messages.slice(1).map(({ inReplyTo }) => inReplyTo)).toEqual(
        messages.slice(0, -1).map(({ rfcMessageId }) => rfcMessageId),
      );
    }
  });

  it.each([
    ['in:sent to:dana.wu', ['Pilot for the Fremont line']],
    ['from:luis', ['Q4 territory split']],
    ['subject:"renewal 2027" is:unread', ['Renewal 2027']],
    ['in:trash', []],
    ['noodle', ['Lunch on Friday?']],
  ])('are searched with %s', (query, subjects) => {
    const threads = createFixture().control.mailbox(work).threads();
    expect(searchThreads(threads, query).map(({ subject }) => subject)).toEqual(subjects);
  });
});

describe('mail between the two accounts', () => {
  it('arrives after the hold, once, under other ids and the same Message-ID, without Bcc', () => {
    const { control } = createFixture();
    const bcc = [{ email: personal, name: '' }];
    const sent = control.mailbox(work).write('thread-a:r1', written({ bcc }), true);
    const find = () => searchThreads(control.mailbox(personal).threads(), 'subject:across');
    expect(find()).toEqual([]);
    control.elapse(defaultSwitches.undoSeconds * 1000);
    control.elapse(60_000);
    const [thread, ...others] = find();
    expect(others).toEqual([]);
    expect(thread?.messages).toMatchObject([
      { rfcMessageId: sent?.rfcMessageId, bcc: [], at: startedAt + defaultSwitches.undoSeconds * 1000 },
    ]);
    expect(thread?.messages[0]?.id).toMatch(/^msg-f:/);
    expect(thread?.messages[0]?.legacyId).not.toBe(sent?.legacyId);
  });

  it('and its answer join the same conversation on both sides', () => {
    const { control } = createFixture();
    control.mailbox(work).write('thread-a:r1', written({ to: [{ email: personal, name: '' }] }), true);
    control.elapse(60_000);
    const [arrived] = searchThreads(control.mailbox(personal).threads(), 'subject:across');
    const from = { email: personal, name: 'Sam Rivers' };
    const inReplyTo = arrived?.messages[0]?.rfcMessageId ?? null;
    const to = [{ email: work, name: '' }];
    const answer = written({
      id: 'msg-a:r2',
      from,
      to,
      inReplyTo,
      subject: 'Re: Across',
      at: startedAt + 60_000,
    });
    control.mailbox(personal).write(arrived?.id ?? '', answer, false);
    control.elapse(60_000);
    expect(
      control
        .mailbox(work)
        .find('thread-a:r1')
        ?.messages.map(({ from }) => from.email),
    ).toEqual([work, personal]);
  });
});

describe('the control interface', () => {
  function findLegacyId(subject: string, { control }: ReturnType<typeof createFixture>): string {
    const thread = control
      .mailbox(work)
      .threads()
      .find((thread) => thread.subject === subject);
    return thread?.legacyId ?? '';
  }

  it('lets the person who was written to answer, unread and in the inbox', () => {
    const fixture = createFixture();
    const legacyId = findLegacyId('Pilot for the Fremont line', fixture);
    const reply = fixture.control.deliverReply(work, legacyId, { html: '<div>Yes</div>' });
    expect(reply).toMatchObject({ from: dana, subject: 'Re: Pilot for the Fremont line', at: startedAt });
    expect(reply.labels).toEqual(expect.arrayContaining(['^i', '^u']));
    expect(fixture.control.mailbox(work).find(legacyId)?.messages.at(-1)).toEqual(reply);
  });

  it('marks what a machine wrote as Gmail shows it', () => {
    const fixture = createFixture();
    const legacyId = findLegacyId('Pilot for the Fremont line', fixture);
    expect(fixture.control.deliverAutoReply(work, legacyId)).toMatchObject({
      from: dana,
      subject: expect.stringMatching(/^Automatic reply: /),
      extraHeaders: { 'Auto-Submitted': 'auto-replied' },
    });
    expect(fixture.control.deliverBounce(work, legacyId)).toMatchObject({
      from: { email: 'mailer-daemon@googlemail.com' },
      html: expect.stringContaining(dana.email),
    });
  });

  it('begins a conversation, and refuses threads and accounts that do not exist', () => {
    const { control } = createFixture();
    const mail = control.deliverMail(work, { from: dana, subject: 'New', html: 'Hi' });
    expect(control.mailbox(work).threads()[0]?.id).toBe(mail.threadId);
    expect(() => control.deliverReply(work, '0000000000000001', { html: '' })).toThrow('no thread');
    expect(() => control.mailbox('nobody@example.com')).toThrow('no account');
  });
});
