import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchFirefox } from '../gmail/browser';
import { type Gmail, startGmail } from '../gmail/server';
import { quick } from './steadfast';
import { readDatabase } from './stored';
import { until } from './until';

const extensionDir = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const extensionId = 'steadfast@steadfast.example';

let gmail: Gmail;
let firefox: Browser;
/** Firefox gives each installation a random host; a given one lets the test find our pages. */
let host: string;
beforeEach(async () => {
  host = randomUUID();
  gmail = await startGmail({ switches: quick });
  firefox = await launchFirefox({
    proxyPort: gmail.proxyPort,
    extensionDir,
    // Without it the protocol does not open an extension's pages.
    extraArgs: ['--remote-allow-system-access'],
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }) },
  });
});
afterEach(async () => {
  await firefox.close();
  await gmail.close();
});

async function open(url: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(url);
  return page;
}

/** The protocol goes to an extension's page but does not tell when it is there: so the page is asked. */
async function openPopup(): Promise<Page> {
  const page = await firefox.newPage();
  page.goto(`moz-extension://${host}/popup.html`).catch(() => undefined);
  const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
  await until('the popup', heading, (text) => text === 'Steadfast');
  return page;
}

const hasText = (page: Page, selector: string, text: string) =>
  until(
    `${text} in ${selector}`,
    () => page.evaluate((where) => document.querySelector(where)?.textContent ?? '', selector),
    (found) => found.includes(text),
  );

async function sendMail(page: Page): Promise<void> {
  await page.locator('[gh=cm]').click();
  await page.locator('.anm[name=to] input[role=combobox]').fill('Dana Wu <dana@acme.com>');
  await page.keyboard.press('Enter');
  await page.locator('input[name=subjectbox]').fill('SOC 2 report');
  await page.locator('[g_editable=true][role=textbox]').click();
  await page.keyboard.type('Here is the report you asked for.');
  await waitDrawn(page, 'compose-control');
  await page.locator('[role=button][jslog^="32601"]').click();
  await page.waitForSelector('.b8.bAp #link_vsm');
}

/** What of ours is drawn in Gmail's page: closed to the page, so its size tells. */
const waitDrawn = (page: Page, part: string) =>
  until(
    `our ${part}`,
    () =>
      page.evaluate(
        (name) =>
          [...document.querySelectorAll(`steadfast-ui[data-steadfast="${name}"]`)].map((host) =>
            Math.round(host.getBoundingClientRect().width),
          ),
        part,
      ),
    ([width = 0]) => width > 0,
  );

describe('in Firefox', () => {
  it('a send is seen, stored and tracked from the popup, comes due, is listed there and answered with a draft; our controls are in Gmail', async () => {
    const page = await open('https://mail.google.com/mail/u/0/');
    await page.waitForSelector('[role=main] tr.zA');
    await sendMail(page);

    const popup = await openPopup();
    const sent = async () => (await popup.evaluate(readDatabase)).messages;
    const [message] = await until('the send', sent, (rows) => rows[0]?.state === 'committed', 60_000);
    expect(message).toMatchObject({ subject: 'SOC 2 report', witnesses: ['network', 'page'] });

    await popup.bringToFront();
    await hasText(popup, '[data-row]', 'Dana Wu');
    await hasText(popup, '[data-row] button:focus', 'Dana Wu');
    await popup.keyboard.press('t');
    await hasText(popup, '[role^=menuitem]:focus', 'As planned');
    await popup.keyboard.press('Enter');
    const followUps = async () => (await popup.evaluate(readDatabase)).followUps;
    const [followUp] = await until('the follow-up', followUps, (rows) => rows[0]?.state === 'waiting');

    const reply = await popup.evaluate(
      (data) => browser.runtime.sendMessage({ type: 'followUp.snooze', data }),
      { key: followUp?.key, until: Date.now() + 2_000 },
    );
    expect(reply).toMatchObject({ ok: true });
    await until('it to be due', followUps, (rows) => rows[0]?.state === 'due');
    await hasText(popup, 'main', 'Due');
    // Without a display Firefox takes a notification down at once, so the outbox is asked: `shown` is
    // written only after the browser has taken it.
    const nudges = async () => (await popup.evaluate(readDatabase)).nudges;
    const [nudge] = await until('the nudge', nudges, (rows) => rows[0]?.state === 'shown');
    expect(nudge?.id).toBe(`${followUp?.key}#2`);

    await popup.evaluate((data) => browser.runtime.sendMessage({ type: 'followUp.draft', data }), {
      key: followUp?.key,
    });
    const drafts = async () =>
      gmail.control
        .mailbox(followUp?.account ?? '')
        .find(followUp?.legacyThreadId ?? '')
        ?.messages.filter(({ labels }) => labels.includes('^r')) ?? [];
    // Gmail may save the reply before our text is in it.
    const isOurs = ([draft]: { html: string }[]) => draft?.html.includes('Hi Dana,') === true;
    await until('the saved draft', drafts, isOurs, 40_000);
    await waitDrawn(page, 'thread-control');
    await page.evaluate(() => {
      location.hash = '#sent';
    });
    await waitDrawn(page, 'row-badge');
  });
});

/** Firefox's own name for the extension API, in its pages. */
declare const browser: {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
};
