import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/model';
import { makeDue, openFromList } from './actions';
import { account } from './histories/cast';
import { pressOn, readFollowUp, rowOfKey, type TrackedOpening, trackOpening, waitFollowUp } from './openings';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readNotifications } from './stored';
import { until } from './until';

let steadfast: Steadfast;
let gmail: Page;
beforeAll(async () => {
  steadfast = await startSteadfast();
  gmail = await steadfast.openGmail();
});
afterAll(() => steadfast.close());

const elsewhere = 'Are you at the fair?';

interface Asked extends TrackedOpening {
  before: FollowUp;
}

/** A tracked mail, and the prospect has written in another thread. */
async function beAsked(): Promise<Asked> {
  const opening = await trackOpening(steadfast);
  const before = await waitFollowUp(steadfast, opening.key, 'it to wait', ({ state }) => state === 'waiting');
  steadfast.gmail.control.deliverMail(account, {
    from: opening.prospect,
    subject: elsewhere,
    html: '<div>We have a stand there.</div>',
  });
  await waitQuestion(opening.key);
  return { ...opening, before };
}

const waitQuestion = (key: string) =>
  waitFollowUp(
    steadfast,
    key,
    'the question',
    ({ state, question }) => state === 'paused' && question?.subject === elsewhere,
  );

/** It goes on where it stood. */
async function expectBefore({ key, before }: Asked): Promise<void> {
  const after = await waitFollowUp(steadfast, key, 'it to go on', ({ state }) => state === 'waiting');
  expect(after).toMatchObject({ dueAt: before.dueAt, touches: 1, question: null, answer: null });
}

const waitAnswered = (key: string) =>
  waitFollowUp(
    steadfast,
    key,
    'the answer',
    ({ state, answer }) => state === 'replied' && answer?.isSettled === false,
  );

/** The popup with the question in its own list. */
async function openAsked({ key, prospect }: Asked): Promise<Page> {
  const popup = await steadfast.openFilledPopup();
  const list = popup.getByRole('region', { name: /^Is it the same matter\?/ });
  const firstName = prospect.name.split(' ')[0] ?? '';
  await list
    .locator(`[data-row="${key}"]`, { hasText: new RegExp(`${firstName}.* wrote in another thread`) })
    .waitFor();
  return popup;
}

const answeredRow = (popup: Page, key: string) =>
  popup.getByRole('region', { name: /^Answered: what came of it\?/ }).locator(`[data-row="${key}"]`);

describe('“in another thread: the same matter?”', () => {
  it('in the popup: Y is an answer whose outcome is asked, Z asks again, N lets it go on, and it is nudged at its time', async () => {
    const asked = await beAsked();
    const { key } = asked;
    const popup = await openAsked(asked);
    await pressOn(popup, key, 'y');
    await waitAnswered(key);
    await answeredRow(popup, key).waitFor();
    await popup.getByRole('status').filter({ hasText: 'the same matter' }).waitFor();
    await pressOn(popup, key, 'o');
    await popup.getByRole('menuitem', { name: /Meeting booked/ }).waitFor();
    await popup.keyboard.press('Escape');
    await popup.getByRole('menu').waitFor({ state: 'detached' });

    await popup.keyboard.press('z');
    await waitQuestion(key);
    await openAsked(asked);
    await pressOn(popup, key, 'n');
    await expectBefore(asked);
    await popup.getByRole('status').filter({ hasText: 'another matter. Next: ' }).waitFor();

    await makeDue(steadfast, key, 1_000);
    await until(
      'the nudge',
      () => readNotifications(steadfast),
      (ids) => ids.includes(`${key}#2`),
    );
    // The mail is still in the list, and nobody is asked about it again.
    expect(await readFollowUp(steadfast, key)).toMatchObject({ state: 'due', question: null });
    await popup.close();
  });

  it('in the popup: the mouse says the same, and a new mail asks anew', async () => {
    const asked = await beAsked();
    const { key, prospect } = asked;
    const popup = await openAsked(asked);
    await rowOfKey(popup, key).getByRole('button', { name: 'No', exact: true }).click();
    await expectBefore(asked);
    await popup.getByRole('button', { name: /Undo/ }).click();
    await waitQuestion(key);
    await rowOfKey(popup, key).getByRole('button', { name: 'No', exact: true }).click();
    await expectBefore(asked);

    steadfast.gmail.control.deliverMail(account, {
      from: prospect,
      subject: 'The offer',
      html: '<div>It has come.</div>',
    });
    await waitFollowUp(steadfast, key, 'it to be asked', ({ question }) => question?.subject === 'The offer');
    await rowOfKey(popup, key).getByRole('button', { name: 'Yes', exact: true }).click();
    await waitAnswered(key);
    await answeredRow(popup, key).waitFor();
    await popup.close();
  });

  it('in Gmail’s card: Yes asks for the outcome there, Undo asks again, No goes on', async () => {
    const asked = await beAsked();
    const { key, subject } = asked;
    await gmail.bringToFront();
    await gmail.goto('https://mail.google.com/mail/u/0/#sent');
    await openFromList(gmail, subject);
    await clickSpoken(gmail, 'button', 'Paused');
    await waitSpoken(gmail, 'StaticText', /wrote in another thread: .*Are you at the fair\?/);
    await clickSpoken(gmail, 'button', 'Yes');
    await waitAnswered(key);
    await waitSpoken(gmail, 'StaticText', /: the same matter$/);
    await clickSpoken(gmail, 'button', 'Outcome');
    await waitSpoken(gmail, 'menuitem', /Meeting booked/);
    await gmail.keyboard.press('Escape');
    await clickSpoken(gmail, 'button', 'Undo');
    await waitQuestion(key);
    await clickSpoken(gmail, 'button', 'No');
    await expectBefore(asked);
    await waitSpoken(gmail, 'StaticText', /: another matter\. Next: /);
  });
});
