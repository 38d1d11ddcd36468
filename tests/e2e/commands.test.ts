import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFromList, stopWorker, tellBackground } from './actions';
import { clickSend, compose } from './compose';
import { clickSpoken, waitSpoken } from './spoken';
import { startSteadfast, type Steadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

/** The browser's own keys do not reach a page of a test: the event that they lead to is raised in the worker. */
async function pressCommand(page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await steadfast.worker();
  await worker.evaluate(async () => {
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch: (command: string, tab: chrome.tabs.Tab | undefined) => void };
    };
    const tabs = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    onCommand.dispatch('track', tabs[0]);
  });
}

const countTracked = async () =>
  (await readStored(steadfast)).followUps.filter(({ state }) => state === 'waiting').length;

describe('the key', () => {
  it('tracks the thread on screen once, says so, can be taken back, and opens the card of what is tracked', async () => {
    const page = await steadfast.openGmail();
    await openFromList(page, 'Pilot for the Fremont line');
    await waitSpoken(page, 'button', 'Track this thread');
    await pressCommand(page);
    await waitSpoken(page, 'StaticText', /^Tracking .+ Next: /);
    expect(await countTracked()).toBe(1);
    await clickSpoken(page, 'button', 'Undo');
    await until('nothing tracked', countTracked, (count) => count === 0);
    await pressCommand(page);
    await until('tracked again', countTracked, (count) => count === 1);
    await waitSpoken(page, 'button', /^Follow-up /);
    await pressCommand(page);
    await waitSpoken(page, 'dialog', /Dana Wu/);
    await waitSpoken(page, 'button', 'How Steadfast works in Gmail: all is well');
    expect(await countTracked()).toBe(1);
  });

  it('chooses the usual follow-up of the mail that is being written', async () => {
    const page = await steadfast.openGmail();
    await compose(page, { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here it is.' });
    await waitSpoken(page, 'button', 'Follow up');
    await pressCommand(page);
    await waitSpoken(page, 'button', /^Follow-up: /);
    await clickSend(page);
    await waitSpoken(page, 'StaticText', /^Following up with /);
    expect(await countTracked()).toBe(1);
  });

  it('says how in a list', async () => {
    const page = await steadfast.openGmail();
    await waitSpoken(page, 'button', /.*/);
    await pressCommand(page);
    await waitSpoken(page, 'StaticText', /^Open a thread or a mail you write, then /);
  });

  it('is in the manifest', async () => {
    const page = await steadfast.extensionPage();
    const commands = await page.evaluate(() => chrome.commands.getAll());
    expect(commands.find(({ name }) => name === '_execute_action')).toMatchObject({
      shortcut: 'Alt+Shift+S',
    });
    expect(commands.find(({ name }) => name === 'track')).toMatchObject({
      description: 'Track the thread or the mail in focus',
    });
  });
});

describe('the menu of Gmail’s page', () => {
  /** Only an item that is there can be changed. */
  const isInMenu = async () => {
    const page = await steadfast.extensionPage();
    return page.evaluate(() =>
      chrome.contextMenus.update('track', { enabled: true }).then(
        () => true,
        () => false,
      ),
    );
  };

  it('has the item, also after a worker that was stopped before it had made it', async () => {
    await until('the item', isInMenu, Boolean);
    const page = await steadfast.extensionPage();
    await page.evaluate(() => chrome.contextMenus.removeAll());
    expect(await isInMenu()).toBe(false);
    await stopWorker(steadfast);
    await tellBackground(steadfast, 'popup.opened', {});
    await until('the item again', isInMenu, Boolean);
  });
});
