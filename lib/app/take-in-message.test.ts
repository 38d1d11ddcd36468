import { beforeEach, describe, expect, it } from 'vitest';
import {
  account,
  dana,
  followUpKey,
  legacyIdAt,
  legacyThreadId,
  listed,
  received,
  sam,
  thread,
} from '@/tests/factories/records';
import {
  act,
  day,
  elapse,
  minute,
  onlyFollowUp,
  see,
  sendAndTrack,
  sendForGood,
} from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { readMails } from './read-mails';
import { readThreadCard } from './read-thread-card';
import { reconcile } from './reconcile';
import type { Inbound } from './seen-as';
import { takeIn } from './take-in-message';
import { track } from './track';
import { undoAction } from './undo-action';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
  world.clock.at = tuesday + 10 * minute;
});

const at = tuesday + 5 * minute;
const messageId = `msg-f:${BigInt(`0x${legacyIdAt(at)}`)}`;
const server = { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' };
const words = {
  person: 'Thanks, Sam. Shall we meet on Thursday?',
  away: 'I am out of the office and back on Monday 7 December. In urgent cases write to Lee Park (lee@acme.com).',
  stop: 'Please remove me from your list and do not contact me again.',
};

/** As a thread's list tells it, and later the mail on screen. */
async function list(...messages: Parameters<typeof received>[0][]): Promise<void> {
  await see(
    world.deps,
    thread([listed({ at: tuesday }), ...messages.map((one) => received({ at, messageId, ...one }))]),
  );
}

async function show(text: string, id = messageId, from = dana.email): Promise<string[]> {
  const mail = { messageId: id, from, at, text };
  const early = await readMails(world.deps, account, legacyThreadId, [mail]);
  await reconcile(world.deps);
  return early;
}

/** As a print view tells it. */
async function print(part: Partial<Inbound>): Promise<void> {
  await world.deps.store.write(async (tables) => {
    const followUp = await tables.followUps.get(followUpKey);
    if (!followUp) throw new Error('There is no follow-up');
    const { newId, clock } = world.deps;
    const calendar = await Promise.resolve(plan);
    const mail = { key: null, from: dana, subject: null, text: words.person, at, ...part };
    await takeIn(tables, followUp, mail, { newId, calendar, locale: 'en-GB', now: clock.now() });
  });
  await reconcile(world.deps);
}
let plan: Awaited<ReturnType<World['deps']['settings']['calendar']>>;
beforeEach(async () => {
  plan = await world.deps.settings.calendar();
});

const followUp = () => onlyFollowUp(world);
const person = (email = dana.email) => world.deps.store.read((tables) => tables.prospects.get(email));
const inbound = async () =>
  (await world.rows()).journal.flatMap(({ what, inbound: seen }) =>
    seen ? [`${what}${seen.isRead ? '' : ' unread'}`] : [],
  );

describe('an answer', () => {
  it('is asked about with what its words propose, once they are known', async () => {
    await list({ subject: 'Re: SOC 2 report' });
    expect(await followUp()).toMatchObject({
      state: 'replied',
      answer: {
        key: `${account}:${messageId}`,
        from: dana,
        at,
        proposed: null,
        isRead: false,
        isSettled: false,
      },
    });
    await show(words.person);
    expect((await followUp()).answer).toMatchObject({ proposed: 'meeting', isRead: true });
    expect(JSON.stringify(await world.rows())).not.toContain('Thursday');
  });

  it('is taken in once, by its key or, printed, by its minute', async () => {
    await list({ subject: 'Re: SOC 2 report' });
    await show(words.person);
    const { sequence } = await followUp();
    await list({ subject: 'Re: SOC 2 report' });
    await show(words.person);
    await print({ at: at - (at % minute) });
    expect((await followUp()).sequence).toBe(sequence);
    expect(await inbound()).toEqual(['inbound.person unread', 'inbound.person']);
  });

  it('that was printed first is the same once it is listed', async () => {
    await print({});
    expect((await followUp()).answer).toMatchObject({ key: null, isRead: false, proposed: 'meeting' });
    await list({ subject: 'Re: SOC 2 report' });
    await list({ subject: 'Re: SOC 2 report' });
    expect((await followUp()).answer).toMatchObject({ isRead: true, proposed: 'meeting' });
    expect(await inbound()).toEqual(['inbound.person', 'inbound.person']);
  });

  it('that asks to be left alone proposes so', async () => {
    await print({ text: words.stop });
    expect((await followUp()).answer).toMatchObject({ proposed: 'doNotContact' });
  });

  it('is settled by what the rep says, and asked about again once that is undone', async () => {
    await print({});
    const { undoId } = await act(world, { type: 'outcome', outcome: 'meeting' });
    expect(await followUp()).toMatchObject({ state: 'closed', answer: { isSettled: true } });
    await undoAction(world.deps, undoId);
    expect(await followUp()).toMatchObject({ state: 'replied', answer: { isSettled: false } });
  });

  it('is also an invitation that was accepted, and not one that was declined', async () => {
    await print({ subject: 'Declined: Call with Sam @ Thu', text: '' });
    expect(await followUp()).toMatchObject({ state: 'waiting' });
    await print({ subject: 'Accepted: Call with Sam @ Thu', text: '', at: at + minute });
    expect(await followUp()).toMatchObject({
      state: 'replied',
      answer: { kind: 'calendarAccepted', proposed: 'meeting' },
    });
  });

  it('from before what the rep has said came of it does not end what that began', async () => {
    await list({ subject: 'Re: SOC 2 report' });
    await act(world, { type: 'nurture', outcome: 'notNow', reason: null, until: null });
    await print({ at: at + minute });
    expect(await followUp()).toMatchObject({ state: 'waiting', outcome: 'notNow' });
  });

  it('from before the mail that it began anew with is none where that mail is not among those on screen', async () => {
    const [elsewhere, answer] = [1, 2].map((minutes) => {
      const legacyMessageId = legacyIdAt(tuesday + minutes * minute);
      return { messageId: `msg-f:${BigInt(`0x${legacyMessageId}`)}`, at: tuesday + minutes * minute };
    });
    if (!elsewhere || !answer) throw new Error('There are two');
    await list({ ...elsewhere, state: 'sent', from: sam }, answer);
    expect(await followUp()).toMatchObject({ state: 'replied', touches: 2 });
    await sendForGood(world, 'msg-a:r2');
    await track(world.deps, { kind: 'message', messageKey: `${account}:msg-a:r2` }, null);
    const onScreen = [
      { ...elsewhere, from: account, text: 'One thing more.' },
      { ...answer, from: dana.email, text: words.person },
    ];
    await readMails(world.deps, account, legacyThreadId, onScreen);
    expect(await followUp()).toMatchObject({ state: 'waiting', touches: 1 });
  });

  it.each([
    ['the rep', { email: 'sam+work@steadfast.com', name: 'Sam' }],
    ['a colleague of the rep', { email: 'mia@steadfast.com', name: 'Mia' }],
  ])('is none of %s', async (_, from) => {
    await print({ from });
    expect(await followUp()).toMatchObject({ state: 'waiting', touches: 1 });
    expect(await inbound()).toEqual([]);
  });
});

describe('a robot that was taken for a person', () => {
  it('is corrected once its words are seen, and what it moved stays moved by them only', async () => {
    const before = await followUp();
    await list({ subject: 'Re: SOC 2 report' });
    expect(await followUp()).toMatchObject({ state: 'replied' });
    expect((await person())?.answers).toHaveLength(1);
    await show(`${words.away} This is an automatic reply.`);
    expect(await followUp()).toMatchObject({
      state: 'waiting',
      outcome: null,
      repliedAt: null,
      answer: null,
      dueOn: { date: '2026-12-08' },
      dueBy: 'prospect',
      away: { backOn: '2026-12-07', contact: { email: 'lee@acme.com' } },
    });
    expect(before.dueOn?.date).toBe('2026-11-20');
    expect((await person())?.answers).toEqual([]);
    await list({ subject: 'Re: SOC 2 report' });
    expect(await followUp()).toMatchObject({ state: 'waiting' });
    expect((await person())?.answers).toEqual([]);
    await elapse(world, 19 * day);
    expect(world.notifier.history).toEqual([]);
    await elapse(world, 2 * day);
    expect(world.notifier.history).toHaveLength(1);
  });

  it('lets a nudge come once more that it had taken off the screen', async () => {
    await elapse(world, 3 * day);
    expect(world.notifier.screen.size).toBe(1);
    await list({ subject: 'Re: SOC 2 report' });
    expect(world.notifier.screen.size).toBe(0);
    await show('I am out of the office with limited access to mail. This is an automatic reply.');
    expect(await inbound()).toContain('inbound.outOfOffice');
    expect(await followUp()).toMatchObject({ state: 'due', answer: null });
    expect(world.notifier.screen.size).toBe(1);
  });

  it('the other way round stops it', async () => {
    await list({ subject: 'Automatic reply: SOC 2 report' });
    expect(await followUp()).toMatchObject({ state: 'waiting', away: { backOn: null } });
    await print({ text: words.person, subject: 'Re: SOC 2 report', at: at + minute });
    expect(await followUp()).toMatchObject({ state: 'replied' });
  });

  it('is told again where its list has not come yet', async () => {
    expect(await show(words.away)).toEqual([messageId]);
    expect(await followUp()).toMatchObject({ state: 'waiting', away: null });
    await list({ subject: 'Automatic reply: SOC 2 report' });
    expect(await show(words.away)).toEqual([]);
    expect(await followUp()).toMatchObject({ away: { backOn: '2026-12-07' } });
  });

  it('does not keep what the rep wrote, or an earlier mail, from being told', async () => {
    expect(await show('Hi Dana', messageId, account)).toEqual([]);
    expect(await show('Hi Dana', 'msg-a:r1')).toEqual([]);
  });
});

describe('the history', () => {
  const told = async () => {
    const card = await readThreadCard(world.deps, followUpKey);
    return card?.history.map((line) => ({ ...line, at: 0 })) ?? [];
  };

  it('names what came in, as its words have told', async () => {
    await list({ subject: 'Re: SOC 2 report' });
    expect(await told()).toContainEqual({ at: 0, what: 'reply' });
    await show(`${words.away} This is an automatic reply.`);
    expect(await told()).toEqual([
      { at: 0, what: 'away', backOn: '2026-12-07' },
      { at: 0, what: 'tracked' },
      { at: 0, what: 'mail' },
    ]);
    await print({ subject: 'Declined: Call with Sam @ Thu', text: '', at: at + minute });
    await print({ subject: 'Read: SOC 2 report', text: '', at: at + 2 * minute });
    await print({ subject: 'Accepted: Call with Sam @ Thu', text: '', at: at + 3 * minute });
    expect((await told()).slice(0, 3)).toEqual([
      { at: 0, what: 'accepted' },
      { at: 0, what: 'readReceipt' },
      { at: 0, what: 'calendarDeclined' },
    ]);
  });

  it('says nothing of a machine that only its address tells of', async () => {
    await list({ from: { email: 'no-reply@acme.com', name: 'Acme' }, subject: 'Re: SOC 2 report' });
    expect(await told()).toEqual([
      { at: 0, what: 'tracked' },
      { at: 0, what: 'mail' },
    ]);
  });

  it('says that a reminder was taken back, and why', async () => {
    await elapse(world, 3 * day);
    await print({ at: world.clock.at });
    expect((await told()).filter(({ what }) => what === 'nudgeWithdrawn')).toHaveLength(1);
    expect((await told()).slice(0, 3)).toContainEqual({ at: 0, what: 'reply' });
  });
});

describe('an absence', () => {
  const absent = { subject: 'Automatic reply: SOC 2 report', text: words.away };

  it('of a colleague moves nothing', async () => {
    await print({ ...absent, from: { email: 'lee@acme.com', name: 'Lee Park' } });
    expect(await followUp()).toMatchObject({ away: null, dueOn: { date: '2026-11-20' } });
    expect(await inbound()).toEqual(['inbound.outOfOffice']);
  });

  it('is one by the subject that its list had told, also where only its thread’s is known with its words', async () => {
    await list({ subject: 'Automatic reply: SOC 2 report' });
    await print({ text: 'Thanks for your mail. Back on 7 December.', at: at - (at % minute) });
    expect(await followUp()).toMatchObject({ state: 'waiting', away: { backOn: '2026-12-07' } });
  });

  it('that became known meanwhile moves the date, too, that the rep brings back', async () => {
    const { undoId } = await act(world, { type: 'snooze', until: Date.UTC(2027, 0, 12, 9) });
    await print(absent);
    await undoAction(world.deps, undoId);
    expect(await followUp()).toMatchObject({ away: { backOn: '2026-12-07' }, dueOn: { date: '2026-12-08' } });
  });

  it('takes the nudge off the screen', async () => {
    await elapse(world, 3 * day);
    expect(world.notifier.screen.size).toBe(1);
    await print({ ...absent, at: world.clock.at - minute });
    expect(world.notifier.screen.size).toBe(0);
    expect(await followUp()).toMatchObject({ state: 'waiting', dueOn: { date: '2026-12-08' } });
  });
});

describe('a mail that does not arrive', () => {
  const failed = (email: string) => ({
    from: server,
    subject: 'Delivery Status Notification (Failure)',
    text: `Address not found. Your message wasn't delivered to ${email} because the address couldn't be found. 550 5.1.1`,
  });

  it('stops, and marks the address until they write', async () => {
    await print(failed(dana.email));
    expect(await followUp()).toMatchObject({ state: 'paused' });
    expect(await person()).toMatchObject({ bouncedAt: at });
    await print({ at: at + minute });
    expect(await person()).toMatchObject({ bouncedAt: null });
  });

  it('to somebody in copy marks that address only', async () => {
    await print(failed('lee@acme.com'));
    expect(await followUp()).toMatchObject({ state: 'waiting' });
    expect(await person('lee@acme.com')).toMatchObject({ bouncedAt: at });
    expect(await person()).toBeUndefined();
  });

  it('is heard once: a follow-up that the rep goes on with goes on', async () => {
    await print(failed(dana.email));
    await act(world, { type: 'snooze', until: tuesday + day });
    await print(failed(dana.email));
    expect(await followUp()).toMatchObject({ state: 'waiting' });
  });

  it('yet is noted only', async () => {
    await print({
      from: server,
      subject: 'Delivery Status Notification (Delay)',
      text: 'There was a temporary problem. Gmail will retry for 46 more hours. 421 4.4.1',
    });
    expect(await followUp()).toMatchObject({ state: 'waiting' });
    expect(await inbound()).toEqual(['inbound.softBounce']);
    expect(await person()).toBeUndefined();
  });
});

describe('a mail that was printed, without its subject', () => {
  const automatic = 'I read my mail now and then.';

  it('is no answer once its subject says that a program wrote it', async () => {
    const before = await followUp();
    await print({ text: automatic });
    expect(await followUp()).toMatchObject({ state: 'replied', answer: { isRead: false } });
    await list({ subject: 'Automatic reply: SOC 2 report' });
    expect(await followUp()).toMatchObject({ state: 'waiting', dueAt: before.dueAt, answer: null });
    await list({ subject: 'Automatic reply: SOC 2 report' });
    expect(await inbound()).toEqual(['inbound.person', 'inbound.outOfOffice']);
  });

  it('stays what its words say it is, whatever a person’s subject says', async () => {
    await print({ text: words.away });
    const away = await followUp();
    expect(away).toMatchObject({ state: 'waiting', away: { backOn: '2026-12-07' } });
    await list({ subject: 'Re: SOC 2 report' });
    await list({ subject: 'Re: SOC 2 report' });
    expect(await followUp()).toMatchObject({ state: 'waiting', dueAt: away.dueAt, away: away.away });
    expect(await inbound()).toEqual(['inbound.outOfOffice', 'inbound.outOfOffice']);
  });

  it('is an answer for good once its subject and words are seen', async () => {
    await print({});
    await list({ subject: 'Re: SOC 2 report' });
    await show(words.person);
    expect(await followUp()).toMatchObject({ state: 'replied', answer: { proposed: 'meeting' } });
  });
});

describe('a follow-up that was begun anew', () => {
  it('is stopped by what had come while it was over', async () => {
    await list({ subject: 'Re: SOC 2 report' });
    const later = { at: at + minute, messageId: `msg-f:${BigInt(`0x${legacyIdAt(at + minute)}`)}` };
    const bounce = { ...later, from: server, subject: 'Delivery Status Notification (Failure)' };
    await list({ subject: 'Re: SOC 2 report' }, bounce);
    expect(await followUp()).toMatchObject({ state: 'replied' });
    await track(world.deps, { kind: 'message', messageKey: `${account}:msg-a:r1` }, null);
    expect(await followUp()).toMatchObject({ state: 'waiting' });
    await list({ subject: 'Re: SOC 2 report' }, bounce);
    expect(await followUp()).toMatchObject({ state: 'paused' });
  });
});
