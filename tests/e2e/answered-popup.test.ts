import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFromList, sendAndTrack, waitState } from './actions';
import { pressNumber } from './popup-rows';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const account = 'sam@steadfast-demo.com';
const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

it('an answer is listed with what it sounds like, one key confirms that, and another takes it back', async () => {
  const page = await steadfast.openGmail();
  const key = await sendAndTrack(steadfast, page, mail);
  steadfast.gmail.control.deliverReply(account, key.slice(key.lastIndexOf(':') + 1), {
    html: '<div>Please remove me from your list and do not contact me again.</div>',
  });
  await waitState(steadfast, key, 'replied');
  await openFromList(page, mail.subject);
  const answer = async () => (await readStored(steadfast)).followUps[0]?.answer;
  await until('its words to be read', answer, (is) => is?.proposed === 'doNotContact');

  const popup = await steadfast.openFilledPopup();
  const list = popup.getByRole('region', { name: /^Answered/ });
  await list.getByRole('button', { name: /sounds like “Do not contact again”/ }).waitFor();
  await popup.keyboard.press('o');
  await pressNumber(popup, '1', /^Do not contact again.*suggested/);
  await waitState(steadfast, key, 'closed');
  await list.waitFor({ state: 'detached' });
  expect(await answer()).toMatchObject({ isSettled: true });

  await popup.getByRole('button', { name: /Undo/ }).waitFor();
  await popup.keyboard.press('z');
  await waitState(steadfast, key, 'replied');
  await list.getByRole('button', { name: /sounds like “Do not contact again”/ }).waitFor();
  expect(await answer()).toMatchObject({ isSettled: false, proposed: 'doNotContact' });
});
