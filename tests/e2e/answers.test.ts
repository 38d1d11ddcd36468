import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/model';
import type { Reply } from '../gmail/control';
import { makeDue, openFromList, sendAndTrack, waitState } from './actions';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readNotifications, readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const account = 'sam@steadfast-demo.com';
const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

const deliver = (key: string, reply: Reply) =>
  steadfast.gmail.control.deliverReply(account, key.slice(key.lastIndexOf(':') + 1), reply);

const read = async (key: string) => {
  const { followUps } = await readStored(steadfast);
  return followUps.find((followUp) => followUp.key === key);
};
const waitFor = (key: string, what: string, is: (followUp: FollowUp) => boolean) =>
  until(
    what,
    () => read(key),
    (followUp) => followUp !== undefined && is(followUp),
  );
/** That the message was taken in, and as what. */
const waitNoted = (key: string, what: string) =>
  until(
    what,
    async () => (await readStored(steadfast)).journal.filter(({ followUpKey }) => followUpKey === key),
    (entries) => entries.some((entry) => entry.what === what),
  );

/** A day that is some weeks ahead: how a mail says it, and the same as `YYYY-MM-DD`. */
function dayAhead(): { said: string; on: string } {
  const day = new Date(Date.now() + 30 * 24 * 3_600_000);
  const said = day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return { said, on: day.toISOString().slice(0, 10) };
}

/** When Gmail's list first showed these words, by the browser's clock. */
async function watchFor(page: Page, words: string): Promise<() => Promise<number>> {
  const shown = page.evaluateHandle(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('[role=main]')?.textContent?.includes(wanted)) resolve(Date.now());
        };
        new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
        look();
      }),
    words,
  );
  return async () => (await shown).jsonValue();
}

describe('an answer', () => {
  it('is known within two seconds of Gmail’s showing it, and what it proposes once it is opened', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    const shownAt = await watchFor(page, 'Shall we meet');
    deliver(key, { html: '<div>Thanks, Sam. Shall we meet on Thursday?</div>' });
    const answered = await waitFor(key, 'the answer', ({ state }) => state === 'replied');
    expect((answered?.updatedAt ?? Infinity) - (await shownAt())).toBeLessThan(2_000);
    await openFromList(page, mail.subject);
    await waitFor(key, 'its words', ({ answer }) => answer?.isRead === true && answer.proposed === 'meeting');
    expect(JSON.stringify((await readStored(steadfast)).journal)).not.toContain('Shall we meet');
  });

  it('of somebody else at the company, and an accepted invitation, are such', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    deliver(key, { from: { email: 'lee@acme.com', name: 'Lee Park' }, html: '<div>I take this over.</div>' });
    await waitState(steadfast, key, 'replied');
    const other = await sendAndTrack(steadfast, page, { ...mail, subject: 'Call on Thursday' });
    deliver(other, {
      subject: 'Accepted: Call on Thursday @ Thu 3pm',
      html: '<div>Dana Wu has accepted this invitation.</div>',
    });
    await waitFor(other, 'the acceptance', ({ answer }) => answer?.kind === 'calendarAccepted');
  });
});

describe('what a machine sends', () => {
  it('is no answer: a receipt, a declined invitation, a newsletter, a ticket; the card names each; and a bounce pauses', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    deliver(key, { subject: 'Read: SOC 2 report', html: '' });
    await waitNoted(key, 'inbound.readReceipt');
    deliver(key, { subject: 'Declined: Call on Thursday @ Thu 3pm', html: '' });
    await waitNoted(key, 'inbound.calendarDeclined');
    deliver(key, {
      from: { email: 'newsletter@acme.com', name: 'The monthly letter' },
      subject: 'What is new in November',
      html: '<div>What is new this month. Unsubscribe from this newsletter at any time.</div>',
    });
    await waitNoted(key, 'inbound.newsletter');
    deliver(key, {
      from: { email: 'support@acme.com', name: 'Support' },
      subject: '[Ticket #48211] SOC 2 report',
      html: '<div>We have received your request and opened ticket #48211.</div>',
    });
    await waitNoted(key, 'inbound.ticketRobot');
    const before = await read(key);
    await openFromList(page, mail.subject);
    await clickSpoken(page, 'button', /^Follow-up /);
    await clickSpoken(page, 'DisclosureTriangle', 'History');
    for (const named of [
      'A read receipt came',
      'An invitation was declined',
      'A newsletter came',
      'A ticket system answered',
    ])
      await waitSpoken(page, 'StaticText', named);
    expect(await read(key)).toMatchObject({ state: 'waiting', answer: null, dueAt: before?.dueAt });
    steadfast.gmail.control.deliverBounce(account, key.slice(key.lastIndexOf(':') + 1));
    await waitState(steadfast, key, 'paused');
  });

  it('and is taken for a person’s at first, is set right once it is opened: nothing is due before they are back', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    const { said, on } = dayAhead();
    deliver(key, {
      html: `<div>I am out of the office and back on ${said}. This is an automatic reply.</div>`,
    });
    await waitState(steadfast, key, 'replied');
    await openFromList(page, mail.subject);
    const away = await waitFor(
      key,
      'the absence',
      ({ state, away: is }) => state === 'waiting' && is !== null,
    );
    expect(away).toMatchObject({ answer: null, outcome: null, dueBy: 'prospect' });
    expect((away?.dueOn?.date ?? '') > on).toBe(true);
    expect(await readNotifications(steadfast)).toEqual([]);
  });

  it('takes the reminder back that is on screen, where it says when they are back', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await makeDue(steadfast, key, 1_000);
    await until(
      'the reminder',
      () => readNotifications(steadfast),
      (ids) => ids.length === 1,
    );
    steadfast.gmail.control.deliverAutoReply(account, key.slice(key.lastIndexOf(':') + 1), {
      html: `<div>I am out of the office until ${dayAhead().said}.</div>`,
    });
    await waitNoted(key, 'inbound.outOfOffice');
    await openFromList(page, mail.subject);
    await waitState(steadfast, key, 'waiting');
    await until(
      'the end of the reminder',
      () => readNotifications(steadfast),
      (ids) => ids.length === 0,
    );
  });
});
