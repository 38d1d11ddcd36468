import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFromList, sendAndTrack } from './actions';
import { followUps } from './choices';
import { clickSend, compose } from './compose';
import { openDashboard } from './dashboard-page';
import { clickSpoken, isSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readNotifications, readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const other = { to: 'Lee <lee@initech.com>', subject: 'Another', body: 'And this.' };

const afterSend = (settings: Page) => settings.getByRole('region', { name: 'After a send' });
const choose = async (settings: Page, mode: RegExp) => {
  await afterSend(settings).getByRole('radio', { name: mode }).check();
  await afterSend(settings).getByText('Saved').waitFor();
};
const waitTracked = (count: number) =>
  until(
    `${count} tracked`,
    () => followUps(steadfast),
    ({ length }) => length === count,
  );

it('what happens after a send is as it was set: tracked unasked and undone, or left alone, and told beforehand', async () => {
  const gmail = await steadfast.openGmail();
  const settings = await openDashboard(steadfast, 'settings');
  await choose(settings, /^Track it/);
  await gmail.bringToFront();
  await compose(gmail, mail);
  await waitSpoken(gmail, 'button', /^Follow-up by your rules: /);
  await clickSend(gmail);
  // While Gmail's Undo stands, and then once it is done.
  await waitSpoken(gmail, 'StaticText', /^Following up with .?Dana/);
  await waitTracked(1);
  await waitSpoken(gmail, 'button', 'Undo');
  await clickSpoken(gmail, 'button', 'Undo');
  await waitTracked(0);

  await settings.bringToFront();
  await afterSend(settings)
    .getByText(/^Your last mail: 1 tracked/)
    .waitFor();
  await choose(settings, /^Leave it to me/);
  await afterSend(settings)
    .getByText(/^Your last mail: 1 waits in the popup/)
    .waitFor();
  await gmail.bringToFront();
  await compose(gmail, other);
  await clickSend(gmail);
  await until(
    'the mail in the popup',
    async () => (await readStored(steadfast)).messages.filter(({ proposal }) => proposal === 'open'),
    ({ length }) => length === 2,
  );
  expect(await isSpoken(gmail, 'button', 'Track')).toBe(false);
});

it('a test notification is the browser’s own, and stays until it is clicked; the theme goes for every page', async () => {
  const settings = await openDashboard(steadfast, 'settings');
  await settings.getByRole('button', { name: 'Show a test notification' }).click();
  await until(
    'the notification',
    () => readNotifications(steadfast),
    (shown) => shown.join() === 'test',
  );
  await settings.getByText('Did it come?').waitFor();
  await settings.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  const popup = await steadfast.openPopup();
  const ground = () => popup.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
  await until('a dark popup', ground, (colour) => colour === 'rgb(31, 32, 33)');
  // What the popup's opening has run leaves the test where it is.
  expect(await readNotifications(steadfast)).toEqual(['test']);
});

it('a time zone that is set goes for dates everywhere: 9:00 stays 9:00, there', async () => {
  const gmail = await steadfast.openGmail();
  const key = await sendAndTrack(steadfast, gmail, mail);
  const due = async () => (await followUps(steadfast)).find((followUp) => followUp.key === key)?.dueOn;
  const here = await due();
  const settings = await openDashboard(steadfast, 'settings');
  // Neither is the zone of the machine that runs this.
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Marquesas']) {
    await settings.getByRole('combobox', { name: /^Dates are meant/ }).selectOption(zone);
    await until('the same hour there', due, (on) => on?.zone === zone);
    expect(await due()).toEqual({ ...here, zone });
  }
  // 9:30 behind UTC, and 14 before: what is shown is not the computer's hour.
  const popup = await steadfast.openFilledPopup();
  const [hour = 0, minute = 0] = (here?.time ?? '').split(':').map(Number);
  const hours = new RegExp(`\\b0?(${hour}|${hour % 12 || 12}):${String(minute).padStart(2, '0')}`);
  await popup.getByText(hours).first().waitFor();
  await gmail.bringToFront();
  await gmail.goto(`${gmail.url().replace(/#.*/, '')}#sent`);
  await openFromList(gmail, mail.subject);
  await clickSpoken(gmail, 'button', /^Follow-up/);
  await waitSpoken(gmail, 'StaticText', hours);
});
