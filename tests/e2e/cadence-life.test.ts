import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendAndTrack, openFromList, tellBackground, waitState } from './actions';
import { moveClock } from './clock';
import { clickSend, writeReply } from './compose';
import { type Steadfast, startSteadfast } from './steadfast';
import { readNotifications, readStored } from './stored';
import { until } from './until';

const dayMs = 24 * 60 * 60 * 1000;
const mail = {
  to: 'Dana Wu <dana@acme.com>',
  subject: 'SOC 2 report',
  body: 'Here is the report you asked for.',
};

let steadfast: Steadfast;
let key: string;
/** How far the clock has been moved in all, ms. */
let moved = 0;
beforeAll(async () => {
  steadfast = await startSteadfast();
  // The holidays and the week of whoever runs this are no part of the story.
  await tellBackground(steadfast, 'settings.calendar', { patch: { country: null } });
});
afterAll(() => steadfast.close());

const followUp = async () => {
  const { followUps } = await readStored(steadfast);
  const found = followUps.find((one) => one.key === key);
  if (!found) throw new Error('The follow-up is gone');
  return found;
};
const now = () => Date.now() + moved;
const touches = async () => (await followUp()).touches;

/** The clock goes on until the follow-up is due, and the rep is told once. */
async function waitDue(): Promise<number> {
  const { dueAt, touches: made } = await followUp();
  if (dueAt === null) throw new Error('Nothing is planned');
  const ms = Math.max(dueAt - now(), 0) + 60_000;
  moved += ms;
  await moveClock(steadfast, ms, moved);
  await waitState(steadfast, key, 'due');
  await until(
    'the notification',
    () => readNotifications(steadfast),
    (are) => are.join() === `${key}#${made + 1}`,
  );
  return dueAt;
}

const notificationGone = () =>
  until(
    'no notification',
    () => readNotifications(steadfast),
    ({ length }) => length === 0,
  );

const log = (channel: 'call' | 'email' | null, result: 'noAnswer' | 'reached' | null) =>
  tellBackground(steadfast, 'followUp.log', { key, channel, result });

it('a follow-up lives through a whole cadence, a vacation, a "not now" and an answer', async () => {
  await isPutOff();
  await goesOnWithMail();
  await waitsForVacation();
  await callsForCall();
  await isOver();
  await comesBack();
  await endsWithAnswer();
}, 240_000);

/** It is due at its first step, is put off and comes again. */
async function isPutOff() {
  const page = await steadfast.openGmail();
  key = await sendAndTrack(steadfast, page, mail);
  await page.close();
  const first = await waitDue();
  expect(first).toBeLessThanOrEqual(now());
  await tellBackground(steadfast, 'followUp.snooze', { key, until: now() + dayMs });
  expect(await followUp()).toMatchObject({ state: 'waiting', step: 0, dueBy: 'rep' });
  await waitDue();
}

/** It goes on with the mail that is sent in its thread. */
async function goesOnWithMail() {
  const page = await steadfast.openGmail();
  await page.goto('https://mail.google.com/mail/u/0/#sent');
  await openFromList(page, mail.subject);
  await writeReply(page, 'A short word on page three.');
  await clickSend(page);
  await page.locator('.b8.bAp #link_vsm').waitFor();
  moved += 60_000;
  await moveClock(steadfast, 60_000, moved);
  await until('the second touch', touches, (made) => made === 2);
  await page.close();
  expect(await followUp()).toMatchObject({ state: 'waiting', step: 1, dueBy: 'cadence' });
  await notificationGone();
}

/** It waits for the rep to come back from a vacation, and says why. */
async function waitsForVacation() {
  const planned = (await followUp()).dueOn?.date ?? '';
  const end = new Date(Date.parse(planned) + 13 * dayMs).toISOString().slice(0, 10);
  const vacations = [{ from: planned, to: end }];
  await tellBackground(steadfast, 'settings.calendar', { patch: { country: null, vacations } });
  const { dueOn, moves } = await followUp();
  expect(dueOn?.date && dueOn.date > end).toBe(true);
  expect(moves[0]).toMatchObject({ from: planned, why: 'vacation' });
  await waitDue();
  await log(null, null);
}

/** It calls for a call, and counts it with what came of it. */
async function callsForCall() {
  expect(await followUp()).toMatchObject({ step: 2, touches: 3 });
  await waitDue();
  await log('call', 'noAnswer');
  const { journal } = await readStored(steadfast);
  expect(journal.filter(({ what }) => what === 'rep.done')).toHaveLength(2);
  expect(await followUp()).toMatchObject({ step: 3, touches: 4 });
}

/** It is over after its last step, and asks what comes now. */
async function isOver() {
  await waitDue();
  await log('email', null);
  expect(await followUp()).toMatchObject({ step: 4, touches: 5, state: 'waiting' });
  await waitDue();
}

/** It comes back after a "not now", when they said and with their reason. */
async function comesBack() {
  const until = now() + 100 * dayMs;
  const reason = 'Budget in the new year';
  await tellBackground(steadfast, 'followUp.nurture', { key, outcome: 'notNow', reason, until });
  expect(await followUp()).toMatchObject({
    state: 'waiting',
    cadenceId: 'notNow',
    reason,
    dueBy: 'prospect',
  });
  await notificationGone();
  expect(await waitDue()).toBe(until);
}

/** It ends when they answer at last. */
async function endsWithAnswer() {
  const page = await steadfast.openGmail();
  const { account, legacyThreadId } = await followUp();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  steadfast.gmail.control.deliverReply(account, legacyThreadId, { html: 'Yes, let us talk in March.' });
  await waitState(steadfast, key, 'replied');
  await until(
    'nothing on the screen',
    () => readNotifications(steadfast),
    (are) => are.length === 0,
  );
}
