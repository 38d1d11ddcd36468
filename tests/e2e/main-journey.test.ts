import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFromList, sendAndTrack } from './actions';
import { clickSend, compose, sendMail, undoSend, writeReply } from './compose';
import { clickSpoken, isSpoken, waitSilent, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = {
  to: 'Dana Wu <dana@acme.com>',
  subject: 'SOC 2 report',
  body: 'Here is the report you asked for.',
};
const account = 'sam@steadfast-demo.com';

const readMessages = async () => (await readStored(steadfast)).messages;
const messageStates = async () => (await readMessages()).map(({ state }) => state);
const waitMessages = (...states: string[]) =>
  until(`mails ${states.join()}`, messageStates, (are) => are.join() === states.join());

/** Gmail that can undo for long: until the test lets time pass. */
const openPatient = () => {
  steadfast.gmail.control.setSwitches({ undoSeconds: 50 });
  return steadfast.openGmail();
};

describe('a send', () => {
  it('is held at once, counts once it cannot be undone, and is tracked with one click', async () => {
    const page = await openPatient();
    await sendMail(page, mail);
    await waitMessages('held');
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);

    steadfast.gmail.control.elapse(60_000);
    await clickSpoken(page, 'button', 'Track');
    await waitSpoken(page, 'StaticText', /^Tracking .?Dana/);
    const { followUps, messages } = await readStored(steadfast);
    expect(messages).toMatchObject([
      { state: 'committed', witnesses: ['network', 'page'], proposal: 'taken' },
    ]);
    expect(followUps).toMatchObject([
      {
        account,
        state: 'waiting',
        touches: 1,
        company: 'Acme',
        prospect: { email: 'dana@acme.com', name: 'Dana Wu' },
      },
    ]);
  });

  it('that was undone leaves no trace but a line in the journal', async () => {
    const page = await openPatient();
    await sendMail(page, mail);
    await undoSend(page);
    await waitMessages('undone');
    await page.locator('input[name=subjectbox]:visible').waitFor();
    // Time passes on the server: a mail that was only held would count now.
    steadfast.gmail.control.elapse(60_000);
    const { followUps, journal } = await readStored(steadfast);
    expect(followUps).toEqual([]);
    expect(journal.map(({ what }) => what).toSorted()).toEqual(['send.seen', 'send.undone']);
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
  });

  it('that was undone, changed and sent again is one touch', async () => {
    const page = await openPatient();
    await sendMail(page, mail);
    await undoSend(page);
    await waitMessages('undone');
    await page.locator('input[name=subjectbox]:visible').fill('SOC 2 report, corrected');
    await clickSend(page);
    // Gmail has it: before, its Undo would only begin after the time that is let pass.
    await page.locator('.b8.bAp #link_vsm').waitFor();
    await waitMessages('held');
    steadfast.gmail.control.elapse(60_000);
    await clickSpoken(page, 'button', 'Track');
    await waitSpoken(page, 'StaticText', /^Tracking /);
    const { followUps, messages } = await readStored(steadfast);
    expect(messages).toHaveLength(1);
    expect(followUps).toMatchObject([{ touches: 1, subject: 'SOC 2 report, corrected' }]);
  });

  it('is not lost when the tab is closed right after the click on Send', async () => {
    const page = await steadfast.openGmail();
    await compose(page, mail);
    await clickSend(page);
    await page.close();
    await waitMessages('held');
    const again = await steadfast.openGmail();
    await again.goto('https://mail.google.com/mail/u/0/#sent');
    steadfast.gmail.control.elapse(60_000);
    await again.locator('[role=main] tr.zA:visible', { hasText: mail.subject }).waitFor();
    await again.reload();
    await waitMessages('committed');
    const popup = await steadfast.openPopup();
    await popup.getByRole('button', { name: /Track/ }).first().waitFor();
  });

  it.each([
    ['a colleague', 'mia@steadfast-demo.com', 'ownDomain'],
    ['a robot', 'no-reply@acme.com', 'noReply'],
    ['myself', account, 'ownAddress'],
  ])('to %s is not offered, and the reason is kept', async (_, to, reason) => {
    const page = await steadfast.openGmail();
    await sendMail(page, { ...mail, to });
    const [message] = await until('the verdict', readMessages, ([only]) => only?.proposal === 'unfit');
    expect(message).toMatchObject({ state: 'committed', verdict: { reason } });
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
  });
});

describe('the offer', () => {
  it('never takes the focus, and goes when the rep says not this time', async () => {
    const page = await steadfast.openGmail();
    await page.locator('input[name=q], [role=search] input').first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await sendMail(page, mail);
    const before = await focused();
    await waitSpoken(page, 'button', 'Not this time');
    expect(await focused()).toBe(before);
    await clickSpoken(page, 'button', 'Not this time');
    await waitSilent(page, 'button', 'Not this time');
    await until('the answer', readMessages, ([only]) => only?.proposal === 'declined');
  });

  it('is never made again for a domain that the rep ruled out', async () => {
    const page = await steadfast.openGmail();
    await sendMail(page, mail);
    await clickSpoken(page, 'button', /Never for .*acme\.com/);
    await waitSilent(page, 'button', 'Track');
    await sendMail(page, { ...mail, to: 'lee@acme.com', subject: 'Another' });
    await waitMessages('committed', 'committed');
    const readOther = async () => (await readMessages()).find(({ subject }) => subject === 'Another');
    const other = await until('the verdict', readOther, (one) => one?.proposal === 'unfit');
    expect(other).toMatchObject({ verdict: { reason: 'suppressed' } });
  });

  it('that was taken can be undone', async () => {
    const page = await steadfast.openGmail();
    await sendAndTrack(steadfast, page, mail);
    await clickSpoken(page, 'button', 'Undo');
    await waitSpoken(page, 'button', 'Track');
    const left = async () =>
      (await readStored(steadfast)).followUps.filter(({ deletedAt }) => deletedAt === null);
    await until('nothing tracked', left, ({ length }) => length === 0);
  });
});

describe('a thread on screen', () => {
  it('is the same follow-up as its send, shown beside the subject', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    await openFromList(page, mail.subject);
    await waitSpoken(page, 'button', /Follow-up/);
    expect((await readStored(steadfast)).followUps.map((followUp) => followUp.key)).toEqual([key]);
  });

  it('is tracked from beside the subject, and a reply of mine is its next touch', async () => {
    const page = await steadfast.openGmail();
    await openFromList(page, 'Pilot for the Fremont line');
    await clickSpoken(page, 'button', 'Track this thread');
    await waitSpoken(page, 'button', /Follow-up/);
    const [tracked] = (await readStored(steadfast)).followUps;
    expect(tracked).toMatchObject({ state: 'waiting', touches: 1 });

    await writeReply(page, 'One more thing about the pilot.');
    await clickSend(page);
    const touches = async () => (await readStored(steadfast)).followUps.map((followUp) => followUp.touches);
    await until('the next touch', touches, (are) => are.join() === '2');
    const [moved] = (await readStored(steadfast)).followUps;
    expect(moved?.key).toBe(tracked?.key);
    expect(moved?.dueAt ?? 0).toBeGreaterThan(tracked?.dueAt ?? 0);
  });
});
