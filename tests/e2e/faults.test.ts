import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGmail } from '../gmail/server';
import { makeDue, sendAndTrack, stopWorker, waitState } from './actions';
import { sendMail } from './compose';
import { createInstalledBrowser } from './installed/installed-browser';
import { canInstall } from './installed/policy';
import { waitSpoken } from './spoken';
import { attach, builtExtension, quick, type Steadfast, startSteadfast } from './steadfast';
import { readBadge, readNotifications, readStored } from './stored';
import { until } from './until';

const mail = {
  to: 'Dana Wu <dana@acme.com>',
  subject: 'SOC 2 report',
  body: 'Here is the report you asked for.',
};

const nudgesShown = async (steadfast: Steadfast, key: string) =>
  (await readStored(steadfast)).journal.filter(
    ({ what, followUpKey }) => what.startsWith('nudge.') && followUpKey === key,
  );

const waitNotified = (steadfast: Steadfast, id: string, timeout?: number) =>
  until(
    `notification ${id}`,
    () => readNotifications(steadfast),
    (are) => are.join() === id,
    timeout,
  );

/** It is written down once the browser has shown it, and exactly once. */
const waitMarked = (steadfast: Steadfast, key: string, timeout?: number) =>
  until(
    'the mark',
    () => nudgesShown(steadfast, key),
    (entries) => entries.length === 1,
    timeout,
  );

describe('when the worker dies', () => {
  let steadfast: Steadfast;
  beforeEach(async () => {
    steadfast = await startSteadfast();
  });
  afterEach(() => steadfast.close());

  it('between the send and its commit, the mail still counts and is still offered', async () => {
    const page = await steadfast.openGmail();
    await sendMail(page, mail);
    await stopWorker(steadfast);
    await waitSpoken(page, 'button', 'Track');
    expect((await readStored(steadfast)).messages).toMatchObject([{ state: 'committed' }]);
  });

  it('before the due moment, the alarm wakes it and the nudge comes once', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await makeDue(steadfast, key, 3_000);
    await stopWorker(steadfast);
    await waitNotified(steadfast, `${key}#2`, 45_000);
    await waitMarked(steadfast, key);
  });

  it('again and again while the nudge is on its way, it comes exactly once', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await makeDue(steadfast, key, 1_500);
    const end = Date.now() + 4_000;
    while (Date.now() < end) await stopWorker(steadfast);
    // The alarm rings again every 30 s until a run has come to its end.
    await waitNotified(steadfast, `${key}#2`, 45_000);
    await waitMarked(steadfast, key, 45_000);
    expect((await readStored(steadfast)).nudges).toMatchObject([{ state: 'shown' }]);
  });

  it('while the popup is open, the popup goes on working', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await makeDue(steadfast, key, 1_000);
    await waitState(steadfast, key, 'due');
    const popup = await steadfast.openFilledPopup();
    await stopWorker(steadfast);
    await popup.keyboard.press('e');
    await waitState(steadfast, key, 'waiting');
    await until(
      'an empty badge',
      () => readBadge(steadfast),
      (badge) => badge === '',
    );
  });
});

const installable = canInstall();
const skipped = typeof installable === 'string' ? ` (skipped: ${installable})` : '';

describe.runIf(installable === true)(`when the browser ends${skipped}`, () => {
  it.each([
    ['closed over the due moment', 'stop', false],
    ['killed over the due moment', 'kill', false],
    ['closed and its database deleted', 'stop', true],
  ] as const)('%s, the nudge comes exactly once after the start', async (_, end, losesDatabase) => {
    const gmail = await startGmail({ switches: quick });
    const browser = await createInstalledBrowser({
      extensionDir: builtExtension,
      proxyPort: gmail.proxyPort,
    });
    try {
      const before = await attach(gmail, await browser.start());
      const page = await before.openGmail();
      const key = await sendAndTrack(before, page, mail);
      // Late enough for the browser to be gone before, also on a busy machine.
      const dueAt = Date.now() + 12_000;
      await makeDue(before, key, 12_000);
      await browser[end]();
      if (losesDatabase) await rm(browser.indexedDbDir, { recursive: true });
      await until(
        'the due moment to pass',
        async () => Date.now(),
        (now) => now > dueAt + 500,
        30_000,
      );

      const after = await attach(gmail, await browser.start());
      await waitNotified(after, `${key}#2`, 45_000);
      await waitMarked(after, key);
      const popup = await after.openPopup();
      await popup
        .getByRole('button', { name: /Dana Wu/ })
        .first()
        .waitFor();
      const restored = popup.getByText(/restored/);
      if (losesDatabase) await restored.waitFor();
      expect(await restored.count()).toBe(losesDatabase ? 1 : 0);
      await browser.stop();

      // Shown and not handled: the browser has forgotten it, so it comes again, once.
      const again = await attach(gmail, await browser.start());
      await waitNotified(again, `${key}#2`, 45_000);
    } finally {
      await browser.dispose();
      await gmail.close();
    }
  });
});
