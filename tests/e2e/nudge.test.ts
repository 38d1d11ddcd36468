import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clickNotification, makeDue, sendAndTrack, stopWorker, tellBackground, waitState } from './actions';
import { type Steadfast, startSteadfast } from './steadfast';
import { readAlarms, readBadge, readNotifications, readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = {
  to: 'Dana Wu <dana@acme.com>',
  subject: 'SOC 2 report',
  body: 'Here is the report you asked for.',
};
const account = 'sam@steadfast-demo.com';

const waitNotified = (...ids: string[]) =>
  until(
    'the notification',
    () => readNotifications(steadfast),
    (are) => are.toSorted().join() === ids.toSorted().join(),
  );

const waitBadge = (text: string) =>
  until(
    `"${text}" on the badge`,
    () => readBadge(steadfast),
    (badge) => badge === text,
  );

const waitAlarms = (...names: string[]) =>
  until(
    `the alarms ${names.join()}`,
    async () => (await readAlarms(steadfast)).map(({ name }) => name),
    (are) => are.toSorted().join() === names.join(),
  );

const shownOf = async (key: string) =>
  (await readStored(steadfast)).journal.filter(
    (entry) => entry.what === 'nudge.shown' && entry.followUpKey === key,
  );

describe('a follow-up that is due', () => {
  it('comes as one notification by a real alarm, with badge and popup, and opens in the tab that is there', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await waitAlarms('heartbeat', 'next');
    await makeDue(steadfast, key, 2_000);
    await waitNotified(`${key}#2`);
    await waitBadge('1');
    // It is written down once the browser has taken it.
    await until(
      'the entry',
      () => shownOf(key),
      (entries) => entries.length === 1,
    );

    const popup = await steadfast.openPopup();
    await popup
      .getByRole('button', { name: /Dana Wu/ })
      .first()
      .waitFor();
    const before = steadfast.context.pages().length;
    await clickNotification(steadfast, `${key}#2`);
    await page.locator('h2.hP:visible', { hasText: mail.subject }).waitFor();
    expect(steadfast.context.pages()).toHaveLength(before);
    await waitNotified();
    // Looking at it is not doing it: it stays due.
    await waitState(steadfast, key, 'due');
  });

  it('is snoozed to the next working day with the second button', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await makeDue(steadfast, key, 1_500);
    await waitNotified(`${key}#2`);
    await clickNotification(steadfast, `${key}#2`, 1);
    await waitState(steadfast, key, 'waiting');
    await waitNotified();
    await waitBadge('');
    const [followUp] = (await readStored(steadfast)).followUps;
    expect(followUp?.dueOn?.time).toBe('09:00');
    expect(followUp?.dueAt ?? 0).toBeGreaterThan(Date.now());
  });

  it('never comes when the answer arrived in an open tab', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    steadfast.gmail.control.deliverReply(account, key.split(':')[1] ?? '', {
      html: '<div>Thanks, looks good!</div>',
    });
    await waitState(steadfast, key, 'replied');
    const [followUp] = (await readStored(steadfast)).followUps;
    expect(followUp).toMatchObject({ outcome: 'replied', dueAt: null });
    await stopWorker(steadfast);
    await tellBackground(steadfast, 'popup.opened', {});
    await waitAlarms();
    expect(await readNotifications(steadfast)).toEqual([]);
  });

  it('is taken back when the answer comes after the notification', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await makeDue(steadfast, key, 1_500);
    await waitNotified(`${key}#2`);
    steadfast.gmail.control.deliverReply(account, key.split(':')[1] ?? '', {
      html: '<div>Sorry for the delay!</div>',
    });
    await waitState(steadfast, key, 'replied');
    await waitNotified();
    await waitBadge('');
  });

  it('is not stopped by an automatic reply', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    steadfast.gmail.control.deliverAutoReply(account, key.split(':')[1] ?? '');
    await page.locator('[role=main] tr.zA:visible', { hasText: mail.subject }).waitFor();
    await makeDue(steadfast, key, 1_500);
    await waitNotified(`${key}#2`);
  });

  it('comes as one digest when there are many', async () => {
    const page = await steadfast.openGmail();
    const keys: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      keys.push(
        await sendAndTrack(steadfast, page, { ...mail, to: `${name}@acme.com`, subject: `Offer ${name}` }),
      );
    }
    // Late enough for all to be told before, also on a busy machine.
    const at = Date.now() + 6_000;
    await Promise.all(keys.map((key) => tellBackground(steadfast, 'followUp.snooze', { key, until: at })));
    await waitNotified('digest');
    await waitBadge('4');
  });
});

describe('in the right account', () => {
  it('a thread of the second account opens in the second account', async () => {
    const page = await steadfast.openGmail(1);
    const key = await sendAndTrack(steadfast, page, mail);
    expect(key).toMatch(/^sam\.rivers@gmail\.com:/);
    await page.close();
    await steadfast.openGmail(0);
    await makeDue(steadfast, key, 1_500);
    await waitNotified(`${key}#2`);
    const opened = steadfast.context.waitForEvent('page');
    await clickNotification(steadfast, `${key}#2`);
    const thread = await opened;
    await thread.locator('h2.hP:visible', { hasText: mail.subject }).waitFor();
    expect(thread.url()).toMatch(/^https:\/\/mail\.google\.com\/mail\/u\/1\//);
  });

  it('also when the place that it was last seen at belongs to another account now', async () => {
    const page = await steadfast.openGmail(1);
    const key = await sendAndTrack(steadfast, page, mail);
    await page.close();
    // As after signing out and in again in another order.
    const moved = { account: 'sam.rivers@gmail.com', index: 0 };
    const gmail = await steadfast.openGmail(0);
    await gmail.close();
    await setIndex(moved.account, moved.index);
    const opened = steadfast.context.waitForEvent('page');
    await tellBackground(steadfast, 'followUp.open', { key });
    const thread = await opened;
    await thread.waitForURL(/^https:\/\/mail\.google\.com\/mail\/u\/1\//);
    await thread.locator('h2.hP:visible', { hasText: mail.subject }).waitFor();
  });
});

/** Writes where an account was last seen, straight into the extension's database. */
async function setIndex(address: string, index: number): Promise<void> {
  const page = await steadfast.extensionPage();
  await page.evaluate(
    async ([key, place]) => {
      const open = indexedDB.open('steadfast');
      await new Promise((resolve) => (open.onsuccess = resolve));
      const accounts = open.result.transaction('accounts', 'readwrite').objectStore('accounts');
      const row = accounts.get(key);
      await new Promise((resolve) => (row.onsuccess = resolve));
      const put = accounts.put({ ...(row.result as object), index: place });
      await new Promise((resolve) => (put.onsuccess = resolve));
      open.result.close();
    },
    [address, index] as const,
  );
}
