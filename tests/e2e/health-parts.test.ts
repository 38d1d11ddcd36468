import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeDue, sendAndTrack, tellBackground, waitState } from './actions';
import { compose, sendMail } from './compose';
import { forgetReports } from './reported';
import { clickSpoken, waitSpoken } from './spoken';
import { startSteadfast, type Steadfast } from './steadfast';
import { readStored } from './stored';
import { deafen, garble, hideAccount, renameAccount, strip } from './strip';
import { until } from './until';

const account = 'sam@steadfast-demo.com';
const desk = 'desk@steadfast-demo.com';
const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'As promised.' };
/** What Gmail may take before its lists are judged, and a little, ms. */
const patienceMs = 50_000;

type Change = (page: Page) => Promise<void>;

// One browser for all: each breaks its own part of the first account's Gmail. What takes half a minute until it is
// said is broken in others from the beginning.
let steadfast: Steadfast;
let popup: Page;
let errors: Error[];
let gmail: Page | null;
beforeAll(async () => {
  steadfast = await startSteadfast();
  steadfast.gmail.control.fail(1_000, 403, ['feed']);
  await openChanged('u/0/d/AEoRXRTeamDesk', (page) => strip(page, 'lists'));
  await openChanged('u/1', hideAccount);
  await openChanged('b/AEoRXRTeamDesk/u/0', hideAccount);
  popup = await steadfast.openPopup();
});
afterAll(() => steadfast.close());
beforeEach(() => {
  errors = [];
  gmail = null;
});
afterEach(async () => {
  await gmail?.close();
  await forgetReports(steadfast, account);
});

/** Gmail in a page that was changed before it loads. */
async function openChanged(place: string, change: Change): Promise<Page> {
  const page = await steadfast.context.newPage();
  page.on('pageerror', (error) => errors?.push(error));
  await change(page);
  await page.goto(`https://mail.google.com/mail/${place}`);
  await page.locator('[role=main]').getByRole('row').or(page.locator('h2:visible')).first().waitFor();
  return page;
}

const openBroken = async (change: Change, place = 'u/0/') => (gmail = await openChanged(place, change));

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

/** Waits until the light in the popup says this of an account; gives what Gmail's page threw till then. */
async function errorsOnceSaid(
  sentence: string | RegExp,
  of = account,
  timeout = 30_000,
): Promise<readonly Error[]> {
  const said = popup.locator('.health p');
  const isSaid = (line: string) => (typeof sentence === 'string' ? line === sentence : sentence.test(line));
  if ((await said.count()) === 0)
    await popup.getByRole('button', { name: /^How Steadfast works in Gmail/ }).click();
  await until(
    String(sentence),
    async () => (await said.allInnerTexts()).map(plain),
    // Several are told apart by their names.
    (lines) => lines.some((line) => isSaid(line.startsWith(of) ? line.slice(of.length + 1) : line)),
    timeout,
  );
  return errors;
}

describe('the light says which part of Gmail is not known any more, and that the rest works', () => {
  it('where lists are not', async () => {
    expect(
      await errorsOnceSaid('Gmail changed: sends are noticed, row badges are off.', desk, patienceMs),
    ).toEqual([]);
  });

  it('where nothing says whose mailbox it is, and Gmail does not answer that either', async () => {
    expect(
      await errorsOnceSaid(
        /^Steadfast cannot tell whose mailbox is shown since .+, and keeps nothing of it\. Reload Gmail, please\.$/,
        'u/1',
        patienceMs,
      ),
    ).toEqual([]);
  });

  it('where a mailbox that somebody shares does not say whose it is', async () => {
    const sentence =
      /^A mailbox that is shared with you has not said whose it is since .+: nothing in it is tracked\.$/;
    expect(await errorsOnceSaid(sentence, account, patienceMs)).toEqual([]);
  });

  it('where it is not clear whose mailbox it is', async () => {
    await openBroken((page) => renameAccount(page, 'somebody.else@example.com'));
    expect(
      await errorsOnceSaid('Gmail changed: sends are noticed, it is unclear whose mailbox is shown.'),
    ).toEqual([]);
  });

  it('where sends are not overheard', async () => {
    const page = await openBroken(deafen);
    await sendMail(page, mail);
    expect(await errorsOnceSaid('Gmail changed: sends are noticed by what the page shows only.')).toEqual([]);
  });

  it('where some answers cannot be read', async () => {
    await openBroken(garble);
    expect(
      await errorsOnceSaid(
        'Gmail changed: sends are noticed by what the page shows only, some of what it tells cannot be read.',
      ),
    ).toEqual([]);
  });

  it('where Send is not found: mails are sent, and noticed', async () => {
    const page = await openBroken((page) => strip(page, 'sending'));
    await compose(page, { ...mail, subject: 'Without a button' });
    expect(
      await errorsOnceSaid('Gmail changed: sends are noticed, the control in new mails is off.'),
    ).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await clickSpoken(page, 'button', 'Track');
    await waitSpoken(page, 'StaticText', /^Tracking /);
  });

  it('where subjects are not: the control floats, tracks, and says so in its card', async () => {
    const page = await openBroken((page) => strip(page, 'threads'));
    await page.locator('[role=main] tr.zA:visible', { hasText: 'Pilot for the Fremont line' }).click();
    await page.locator('h2:visible', { hasText: 'Pilot for the Fremont line' }).waitFor();
    const sentence = 'Gmail changed: sends are noticed, the control in threads is off.';
    expect(await errorsOnceSaid(sentence)).toEqual([]);
    await clickSpoken(page, 'button', 'Track this thread');
    const tracked = async () =>
      (await readStored(steadfast)).followUps.filter(({ subject }) => subject.includes('Fremont'));
    const [followUp] = await until('a follow-up', tracked, (found) => found.length > 0);
    expect(followUp).toMatchObject({ account, state: 'waiting' });
    await clickSpoken(page, 'button', /^Follow-up /);
    await clickSpoken(page, 'button', 'How Steadfast works in Gmail: a part is off');
    await waitSpoken(page, 'StaticText', sentence);
  });

  it('where a reply cannot be opened: the draft is copied', async () => {
    const page = await openBroken((page) => strip(page, 'replies'));
    const key = await sendAndTrack(steadfast, page, { ...mail, subject: 'Nowhere to answer' });
    await makeDue(steadfast, key, 500);
    await waitState(steadfast, key, 'due');
    await tellBackground(steadfast, 'followUp.draft', { key });
    expect(
      await errorsOnceSaid('Gmail changed: sends are noticed, drafts are copied instead of put in.'),
    ).toEqual([]);
    await waitSpoken(page, 'StaticText', /clipboard|Copy/);
  });
});
