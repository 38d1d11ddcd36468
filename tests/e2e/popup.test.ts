import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDue, sendAndTrack, waitState } from './actions';
import { sendMail } from './compose';
import { waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readBadge, readStored } from './stored';
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

async function popupWithDue() {
  const page = await steadfast.openGmail();
  const key = await sendAndTrack(steadfast, page, mail);
  await makeDue(steadfast, key, 1_000);
  await waitState(steadfast, key, 'due');
  const popup = await steadfast.openFilledPopup();
  return { popup, key };
}

describe('the popup', () => {
  it('says that all is done when nothing is due', async () => {
    const popup = await steadfast.openPopup();
    await popup.getByText('All caught up').waitFor();
  });

  it('takes a due one as done by key, plans the next touch, and takes that back', async () => {
    const { popup, key } = await popupWithDue();
    await popup.keyboard.press('e');
    await waitState(steadfast, key, 'waiting');
    expect((await readStored(steadfast)).followUps).toMatchObject([{ touches: 2 }]);
    await until(
      'an empty badge',
      () => readBadge(steadfast),
      (badge) => badge === '',
    );
    await popup.getByRole('button', { name: /Undo/ }).waitFor();
    await popup.keyboard.press('z');
    await waitState(steadfast, key, 'due');
    expect((await readStored(steadfast)).followUps).toMatchObject([{ touches: 1 }]);
    await until(
      'the badge again',
      () => readBadge(steadfast),
      (badge) => badge === '1',
    );
  });

  it('snoozes by key to a moment from the menu', async () => {
    const { popup, key } = await popupWithDue();
    await popup.keyboard.press('s');
    await popup.getByRole('menuitem', { name: /In two weeks/ }).click();
    await waitState(steadfast, key, 'waiting');
    await popup.getByRole('button', { name: /Undo/ }).waitFor();
  });

  it('stops a follow-up, and takes that back', async () => {
    const { popup, key } = await popupWithDue();
    await popup
      .getByRole('button', { name: /Stop tracking/ })
      .first()
      .click();
    await waitState(steadfast, key, 'closed');
    await popup.getByRole('button', { name: /Undo/ }).click();
    await waitState(steadfast, key, 'due');
  });

  it('opens the thread with Enter', async () => {
    const { popup } = await popupWithDue();
    await popup.keyboard.press('Enter');
    const gmail = steadfast.context.pages().find((page) => page.url().startsWith('https://mail.google.com'));
    if (!gmail) throw new Error('There is no Gmail tab');
    await gmail.locator('h2.hP:visible', { hasText: mail.subject }).waitFor();
  });

  it('lists what was sent and not tracked, and tracks it from there', async () => {
    const page = await steadfast.openGmail();
    await sendMail(page, mail);
    await waitSpoken(page, 'button', 'Track');
    const popup = await steadfast.openFilledPopup();
    await popup.getByText('SOC 2 report').waitFor();
    await popup.keyboard.press('t');
    await popup.getByRole('menuitem', { name: /As planned/ }).click();
    await until(
      'a follow-up',
      async () => (await readStored(steadfast)).followUps.length,
      (count) => count === 1,
    );
  });
});
