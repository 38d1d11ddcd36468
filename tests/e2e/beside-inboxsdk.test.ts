import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ask, openAsk } from '../gmail/inbox-sdk/ask';
import { writeExtension } from '../gmail/inbox-sdk/extension';
import { openFromList } from './actions';
import { clickSend, compose, openCompose, write } from './compose';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const account = 'sam@steadfast-demo.com';

let folder: string;
let steadfast: Steadfast;
let page: Page;
let ask: Ask;
let complaints: string[];

beforeEach(async () => {
  folder = await writeExtension();
  steadfast = await startSteadfast({ others: [folder] });
  complaints = [];
  page = await steadfast.context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const isOurs = message.location().url.includes(steadfast.extensionId);
    const isTheirs = message.text().startsWith('Error logged:');
    if (message.type() === 'error' && (isOurs || isTheirs)) complaints.push(message.text());
  });
  await page.addInitScript(countFocus);
  await page.goto('https://mail.google.com/mail/u/0/');
  ask = await openAsk(page);
  await page.locator('body[data-inbox-sdk]').waitFor();
  await page.locator('[role=main] tr.zA').first().waitFor();
});
afterEach(async () => {
  await steadfast.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs in the page: every element that got the focus, by its tag. */
function countFocus(): void {
  const seen: string[] = [];
  Object.assign(window, { focused: seen });
  addEventListener(
    'focusin',
    ({ target }) => seen.push(target instanceof Element ? target.tagName : '?'),
    true,
  );
}
const readFocused = () => page.evaluate(() => (window as unknown as { focused: string[] }).focused);

/** What InboxSDK told of the compose, drafts aside. */
const readTold = async () =>
  (await ask(({ told }) => told)).map(({ event }) => event).filter((event) => event !== 'draftSaved');

describe('beside InboxSDK', () => {
  it('a send is noticed by both, once each, and tracked with one click', async () => {
    await compose(page, mail);
    // It looks for the first compose every two seconds only.
    await until('their compose', () => ask(({ composes }) => composes.length), Boolean);
    await clickSend(page);
    await clickSpoken(page, 'button', 'Track');
    await waitSpoken(page, 'StaticText', /^Tracking /);
    await until('sent', readTold, (told) => told.includes('sent'));
    expect(await readTold()).toEqual(['presending', 'sending', 'sent']);
    const { messages, followUps, journal } = await readStored(steadfast);
    expect(messages).toMatchObject([{ state: 'committed', witnesses: ['network', 'page'] }]);
    expect(followUps).toMatchObject([{ state: 'waiting', touches: 1 }]);
    expect(journal.filter(({ what }) => what === 'send.seen')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('what each adds to a conversation stays when it is answered and shown again', async () => {
    await ask(({ sdk, threads }) => {
      sdk.Toolbars.registerThreadButton({
        title: 'Their button',
        positions: ['THREAD'],
        iconUrl: 'data:,',
        onClick: () => undefined,
      });
      sdk.Conversations.registerThreadViewHandler((thread) => {
        threads.push(thread);
        thread.addLabel().el.append('Their label');
      });
    });
    const both = async () => {
      await waitSpoken(page, 'button', 'Track this thread');
      await page.locator('[gh=tm]:visible [data-tooltip="Their button"]').waitFor();
      await page.locator('[role=main] .ha').getByText('Their label').waitFor();
    };
    await openFromList(page, 'Pilot for the Fremont line');
    await both();
    const [thread] = await ask(({ threads }) => Promise.all(threads.map((view) => view.getThreadIDAsync())));
    steadfast.gmail.control.deliverReply(account, thread ?? '', { html: '<p>Sounds good</p>' });
    await page.locator('[role=main] .a3s', { hasText: 'Sounds good' }).waitFor();
    await both();
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    await page.locator('[role=main] tr.zA').first().waitFor();
    await page.goBack();
    await both();
    expect(complaints).toEqual([]);
  });

  it('a compose keeps what they add to it, and its focus', async () => {
    await ask(({ sdk }) => {
      sdk.Compose.registerComposeViewHandler((compose) => {
        compose.addButton({ title: 'Their button', iconUrl: 'data:,', onClick: () => undefined });
        compose.addStatusBar({ height: 24 }).el.append('Their status bar');
      });
    });
    const dialog = await openCompose(page);
    // They come up to two seconds later; a field that is written in at that moment may lose it (never seen without them).
    await page.locator('tr.btC [data-tooltip="Their button"]').waitFor();
    await page.getByText('Their status bar').waitFor();
    await write(page, dialog, mail);
    await page.getByText('Their status bar').waitFor();
    const editor = page.locator('[role=dialog] [g_editable=true]');
    expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await editor.innerText()).toBe(mail.body);
    await clickSend(page);
    await waitSpoken(page, 'button', 'Track');
    expect(await page.locator('[role=dialog]:visible').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('neither moves the focus', async () => {
    expect(await readFocused()).toEqual([]);
    await page.locator('[role=search] input').focus();
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    await page.locator('[role=main] tr.zA').first().waitFor();
    const threads = steadfast.gmail.control.mailbox(account).threads();
    const legacyId = threads.find(({ subject }) => subject === 'Pilot for the Fremont line')?.legacyId;
    await page.goto(`https://mail.google.com/mail/u/0/#all/${legacyId}`);
    await waitSpoken(page, 'button', 'Track this thread');
    await until('their view', () => ask(({ threads }) => threads.length), Boolean);
    expect(await readFocused()).toEqual(['INPUT']);
  });
});
