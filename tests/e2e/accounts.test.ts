import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clickNotification, makeDue, sendAndTrack, tellBackground, waitState } from './actions';
import { clickSend, compose } from './compose';
import { waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readNotifications, readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const work = 'sam@steadfast-demo.com';
const own = 'sam.rivers@gmail.com';
const mail = {
  to: 'Dana Wu <dana@acme.com>',
  subject: 'SOC 2 report',
  body: 'Here is the report you asked for.',
};
const missing = `The thread with Dana Wu is in ${own}. This browser is not signed in to that account.`;
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

/** A follow-up of the second account, and Gmail closed. */
async function trackInSecond(): Promise<string> {
  const page = await steadfast.openGmail(1);
  const key = await sendAndTrack(steadfast, page, mail);
  await page.close();
  return key;
}

async function openFrom(work: () => Promise<unknown>): Promise<Page> {
  const opened = steadfast.context.waitForEvent('page');
  await work();
  return opened;
}

const waitThread = (page: Page) => page.locator('h2.hP:visible', { hasText: mail.subject }).waitFor();
const pagesAsked = () =>
  steadfast.gmail.control.requests
    .filter(({ kind }) => kind === 'page')
    .map(({ url }) => new URL(url).pathname);

it('opens where the account is now, without a look into the one that is there instead', async () => {
  const key = await trackInSecond();
  steadfast.gmail.control.swapAccounts();
  const before = pagesAsked().length;
  const page = await openFrom(() => tellBackground(steadfast, 'followUp.draft', { key }));
  await waitThread(page);
  await waitSpoken(page, 'StaticText', /^Draft ready\./);
  expect(new URL(page.url()).pathname).toBe('/mail/u/0/');
  expect(pagesAsked().slice(before)).toEqual(['/mail/u/0/']);
});

it('where the feed cannot be read, a wrong place is left for the right one', async () => {
  const key = await trackInSecond();
  steadfast.gmail.control.swapAccounts();
  steadfast.gmail.control.fail(20, 403, ['feed']);
  const page = await openFrom(() => tellBackground(steadfast, 'followUp.draft', { key }));
  await page.waitForURL(/\/mail\/u\/0\//);
  await waitThread(page);
  await waitSpoken(page, 'StaticText', /^Draft ready\./);
  expect(steadfast.context.pages().filter((tab) => tab.url().includes('mail.google.com'))).toHaveLength(1);
});

it('says in the popup whose account is missing, and opens nobody else’s inbox', async () => {
  const key = await trackInSecond();
  await makeDue(steadfast, key, 500);
  await waitState(steadfast, key, 'due');
  steadfast.gmail.control.signOutAccount(own);
  const popup = await steadfast.openFilledPopup();
  const before = steadfast.context.pages().length;
  await popup.keyboard.press('Enter');
  const alert = popup.getByRole('alert');
  await alert.waitFor();
  expect(plain(await alert.innerText())).toBe(missing);
  expect(steadfast.context.pages()).toHaveLength(before);
});

it('says it in a page of its own after a click on a notification, and goes on once the rep is signed in', async () => {
  const key = await trackInSecond();
  steadfast.gmail.control.signOutAccount(own);
  await makeDue(steadfast, key, 500);
  await until(
    'the notification',
    () => readNotifications(steadfast),
    (ids) => ids.length === 1,
  );
  const page = await openFrom(() => clickNotification(steadfast, `${key}#2`));
  await page.getByRole('main').waitFor();
  expect(plain(await page.getByRole('main').innerText())).toContain(missing);
  const link = page.getByRole('link', { name: own });
  const href = new URL((await link.getAttribute('href')) ?? '');
  expect(href.origin + href.pathname).toBe('https://accounts.google.com/AccountChooser');
  expect(href.searchParams.get('Email')).toBe(own);

  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('still not signed in').waitFor();
  steadfast.gmail.control.signInAccount(own);
  const gone = page.waitForEvent('close');
  const gmail = await openFrom(() => page.getByRole('button', { name: 'Try again' }).click());
  await waitThread(gmail);
  await waitSpoken(gmail, 'StaticText', /^Draft ready\./);
  await gone;
});

it('says it in place of another’s inbox where a link by address leads there, and no feed tells', async () => {
  const key = await trackInSecond();
  steadfast.gmail.control.setSwitches({ authuserLinks: false });
  steadfast.gmail.control.signOutAccount(own);
  steadfast.gmail.control.fail(20, 403, ['feed']);
  const page = await openFrom(() => tellBackground(steadfast, 'followUp.draft', { key }));
  await page.waitForURL(/\/account-missing\.html/);
  await page.getByRole('main').waitFor();
  expect(plain(await page.getByRole('main').innerText())).toContain(missing);
  expect(steadfast.gmail.control.requests.some(({ url }) => url.includes('authuser='))).toBe(true);
  expect(steadfast.context.pages().filter((tab) => tab.url().includes('mail.google.com'))).toEqual([]);
});

it('leaves it to Google when nobody is signed in at all, or no feed tells who is', async () => {
  const key = await trackInSecond();
  steadfast.gmail.control.signOut(own);
  steadfast.gmail.control.signOut(work);
  const page = await openFrom(() => tellBackground(steadfast, 'followUp.open', { key }));
  // Google's own page is on a host that the tests do not have.
  const isSignIn = (url: string) => new URL(url).pathname === '/ServiceLogin';
  const asked = await page.waitForEvent('requestfailed', (request) => isSignIn(request.url()));
  expect(new URL(asked.url()).host).toBe('accounts.google.com');
});

it('asks Gmail whose mailbox it is where the page does not say', async () => {
  await steadfast.context.addInitScript(() => {
    const hide = () => {
      document.querySelector('meta[name="og-profile-acct"]')?.remove();
      for (const link of document.querySelectorAll('a[href*="accounts.google.com"]')) link.remove();
      if (document.title !== 'Gmail') document.title = 'Gmail';
    };
    new MutationObserver(hide).observe(document, { subtree: true, childList: true });
  });
  const page = await steadfast.openGmail(1);
  await compose(page, mail);
  await clickSend(page);
  await until(
    'the mail of the right account',
    async () => (await readStored(steadfast)).messages,
    (messages) => messages.some((message) => message.account === own && message.subject === mail.subject),
    30_000,
  );
});
