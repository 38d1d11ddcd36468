import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxSteadfast, startFirefox } from './firefox';
import { readDatabase } from './stored';
import { until } from './until';

let firefox: FirefoxSteadfast;
beforeEach(async () => {
  firefox = await startFirefox();
});
afterEach(() => firefox.close());

const hasText = (page: Page, selector: string, text: string) =>
  until(
    `${text} in ${selector}`,
    () => page.evaluate((where) => document.querySelector(where)?.textContent ?? '', selector),
    (found) => found.includes(text),
  );

async function sendMail(page: Page, subject = 'SOC 2 report'): Promise<void> {
  await page.locator('[gh=cm]').click();
  await page.locator('.anm[name=to] input[role=combobox]').fill('Dana Wu <dana@acme.com>');
  await page.keyboard.press('Enter');
  await page.locator('input[name=subjectbox]').fill(subject);
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
    const page = await firefox.open('https://mail.google.com/mail/u/0/');
    await page.waitForSelector('[role=main] tr.zA');
    await sendMail(page);

    const popup = await firefox.openOwn('popup.html', 'Steadfast');
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
    await hasText(popup, 'main', 'Today');
    // Without a display Firefox takes a notification down at once, so the outbox is asked: `shown` is
    // written only after the browser has taken it.
    const nudges = async () => (await popup.evaluate(readDatabase)).nudges;
    const [nudge] = await until('the nudge', nudges, (rows) => rows[0]?.state === 'shown');
    expect(nudge?.id).toBe(`${followUp?.key}#2`);

    await popup.evaluate((data) => browser.runtime.sendMessage({ type: 'followUp.draft', data }), {
      key: followUp?.key,
    });
    const drafts = async () =>
      firefox.gmail.control
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

  it('with Gmail closed, the thread is looked at when it is due: an answer lets no reminder come, and without one it is known that there is none', async () => {
    const page = await firefox.open('https://mail.google.com/mail/u/0/');
    await page.waitForSelector('[role=main] tr.zA');
    const subjects = ['SOC 2 report', 'The other report'];
    const popup = await firefox.openOwn('popup.html', 'Steadfast');
    await page.bringToFront();
    for (const subject of subjects) await sendMail(page, subject);
    const committed = async () =>
      (await popup.evaluate(readDatabase)).messages.filter(({ state }) => state === 'committed');
    const messages = await until('the sends', committed, ({ length }) => length === 2);
    await page.close();

    const tell = async (type: string, data: object) => {
      const reply = await popup.evaluate((message) => browser.runtime.sendMessage(message), { type, data });
      expect(reply).toMatchObject({ ok: true });
    };
    for (const { key } of messages)
      await tell('followUp.track', { source: { kind: 'message', messageKey: key }, dueAt: null });
    const read = async (subject: string) =>
      (await popup.evaluate(readDatabase)).followUps.find((row) => row.subject === subject);
    const [answered, silent] = await Promise.all(subjects.map(read));
    firefox.gmail.control.deliverReply(answered?.account ?? '', answered?.legacyThreadId ?? '', {
      html: '<div>Yes, gladly.</div>',
    });
    const dueAt = Date.now() + 1_500;
    for (const followUp of [answered, silent])
      await tell('followUp.snooze', { key: followUp?.key, until: dueAt });

    const checked = { freshness: { how: 'threadCheck' }, unchecked: null };
    const replied = await until(
      'the answer',
      () => read('SOC 2 report'),
      (row) => row?.state === 'replied',
    );
    expect(replied).toMatchObject(checked);
    const nudges = async () =>
      (await popup.evaluate(readDatabase)).nudges.filter(({ shownAt }) => shownAt !== null);
    const shown = await until('the reminder', nudges, ({ length }) => length > 0);
    expect(shown.map(({ followUpKey }) => followUpKey)).toEqual([silent?.key]);
    expect(await read('The other report')).toMatchObject({ state: 'due', answer: null, ...checked });
  });
});

/** Firefox's own name for the extension API, in its pages. */
declare const browser: {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
};
