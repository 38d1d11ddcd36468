import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../gmail/browser';
import { startGmail } from '../gmail/server';
import { openFromList } from './actions';
import { clickSpoken, waitSilent, waitSpoken } from './spoken';
import { attach, builtExtension, quick, startSteadfast, type Steadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
afterEach(() => steadfast.close());

/** Puts the extension into a browser that runs, as an installation does, or anew, as an update does. */
async function load(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser to install it in');
  await session.send('Extensions.loadUnpacked', { path: builtExtension });
  await session.detach();
}

/** Reloads the extension as an update does. Only a developer's browser brings it back when it is none of its store. */
async function reload({ context, worker }: Steadfast): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(() => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration: (update: object) => Promise<void> };
    };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await settings.close();
  const before = await worker();
  await before.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  const isThere = (workers: Worker[]) => workers.some((one) => one !== before);
  await until('a new worker', async () => context.serviceWorkers(), isThere);
}

/** Hosts of ours in the page, by what they are for. */
const ours = (page: Page) =>
  page
    .locator('steadfast-ui')
    .evaluateAll((hosts) => hosts.map((host) => host.getAttribute('data-steadfast') ?? 'plain'));

async function openOld() {
  steadfast = await startSteadfast();
  const page = await steadfast.openGmail();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
}

describe('a Gmail that was open while Steadfast was updated', () => {
  it('loses what was ours, but for one offer to reload, and nothing throws', async () => {
    const { page, errors } = await openOld();
    await openFromList(page, 'Pilot for the Fremont line');
    await waitSpoken(page, 'button', 'Track this thread');
    await reload(steadfast);
    await waitSpoken(page, 'button', 'Reload');
    await waitSilent(page, 'button', 'Track this thread');
    await until(
      'the rest to go',
      () => ours(page),
      (hosts) => hosts.join() === 'notice',
    );
    // It goes on as if we had never been there.
    await page.goBack();
    await page.locator('[role=main] tr.zA:visible').first().waitFor();
    await openFromList(page, '導入スケジュールのご相談');
    expect(await ours(page)).toEqual(['notice']);
    expect(errors).toEqual([]);
    await clickSpoken(page, 'button', 'Reload');
    await waitSpoken(page, 'button', 'Track this thread');
    await waitSilent(page, 'button', 'Reload');
  });

  it('has the offer where nothing of ours was ever shown', async () => {
    const { page, errors } = await openOld();
    await reload(steadfast);
    await waitSpoken(page, 'button', 'Reload');
    expect(errors).toEqual([]);
    await clickSpoken(page, 'button', 'Reload');
    await openFromList(page, 'Pilot for the Fremont line');
    await waitSpoken(page, 'button', 'Track this thread');
  });

  it('is reloaded by the popup', async () => {
    const { page } = await openOld();
    await openFromList(page, 'Pilot for the Fremont line');
    await reload(steadfast);
    const popup = await steadfast.openPopup();
    await popup.getByRole('button', { name: 'Reload Gmail' }).click();
    await popup.getByRole('button', { name: 'Track this thread' }).click();
    await waitSpoken(page, 'button', /^Follow-up /);
  });
});

describe('a Gmail that was open before Steadfast was installed', () => {
  it('is reloaded by the popup, which says why', async () => {
    const gmail = await startGmail({ switches: quick });
    const context = await launchChromium({ proxyPort: gmail.proxyPort });
    const page = await context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/');
    await openFromList(page, 'Pilot for the Fremont line');
    await load(context);
    steadfast = await attach(gmail, context);
    const popup = await steadfast.openPopup();
    await popup.getByText('Gmail was open before Steadfast. Reload it to begin.').waitFor();
    expect(await ours(page)).toEqual([]);
    await popup.getByRole('button', { name: 'Reload Gmail' }).click();
    await waitSpoken(page, 'button', 'Track this thread');
    await popup.getByRole('button', { name: 'Track this thread' }).waitFor();
  });
});
