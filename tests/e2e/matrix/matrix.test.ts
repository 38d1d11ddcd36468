import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultSwitches } from '../../gmail/model';
import { clickNotification, makeDue, waitState } from '../actions';
import { forgetReports, readReport } from '../reported';
import { clickSpoken, waitSpoken } from '../spoken';
import { quick, type Steadfast, startSteadfast } from '../steadfast';
import { readNotifications, readStored } from '../stored';
import { until } from '../until';
import { type Case, cases } from './cases';
import { findWords, readDiagnosis } from './diagnosis';
import { sendAnywhere } from './writing';

let steadfast: Steadfast;
beforeAll(async () => {
  steadfast = await startSteadfast();
});
afterAll(() => steadfast.close());
afterEach(async () => {
  steadfast.gmail.control.setSwitches({ ...defaultSwitches, ...quick });
  // What failed has left its tab, which would take the next one's clicks.
  const tabs = steadfast.context.pages().filter((page) => page.url().includes('mail.google.com'));
  await Promise.all(tabs.map((page) => page.close()));
});

const first = { account: 'sam@steadfast-demo.com', path: 'u/0' };

/** The main job, from the send to the draft of the next touch, in the Gmail that stands there; gives what was saved. */
async function liveThrough({ name, language = 'en', mailbox = first, width }: Case): Promise<string> {
  const { account, path } = mailbox;
  const page = await steadfast.context.newPage();
  if (width !== undefined) await page.setViewportSize({ width, height: 720 });
  await page.goto(`https://mail.google.com/mail/${path}/`);
  await page.locator('[role=main] tr[role=row]').first().waitFor();
  const subject = `Pilot in Hall 4 (${name})`;
  await sendAnywhere(page, { to: 'Dana Wu <dana@acme.com>', subject, body: 'As promised.' }, language);
  await clickSpoken(page, 'button', 'Track');
  await waitSpoken(page, 'StaticText', /^Tracking /);
  const tracked = (await readStored(steadfast)).followUps.filter((one) => one.subject === subject);
  expect(tracked).toHaveLength(1);
  const key = tracked[0]?.key ?? '';
  expect(key).toMatch(new RegExp(`^${account}:`));

  await page.evaluate(() => {
    location.hash = '#sent';
  });
  await waitSpoken(page, 'image', /waiting/i);

  await makeDue(steadfast, key, 500);
  await waitState(steadfast, key, 'due');
  await waitSpoken(page, 'image', /due/i);
  const id = `${key}#2`;
  await until(
    'the notification',
    () => readNotifications(steadfast),
    (ids) => ids.includes(id),
  );
  await clickNotification(steadfast, id);
  const legacyId = key.split(':')[1] ?? '';
  const drafts = async () =>
    steadfast.gmail.control
      .mailbox(account)
      .find(legacyId)
      ?.messages.filter(({ labels }) => labels.includes('^r')) ?? [];
  // Gmail may save the reply before our text is in it.
  const isOurs = ([draft]: { html: string }[]) => draft?.html.includes('Dana') === true;
  const [draft] = await until('the saved draft', drafts, isOurs, 40_000);
  await expectHealthy(account);
  const tell = await readDiagnosis(steadfast);
  expect(findWords(tell, steadfast.gmail.control.mailbox(account))).toEqual([]);
  expect(JSON.parse(tell)).toMatchObject({ tabs: [{ page: { language } }] });
  return draft?.html ?? '';
}

/** All of it has been used by now, and none of it was ever off. */
async function expectHealthy(account: string): Promise<void> {
  const works = { level: 'green', missed: 0 };
  const all = {
    account: works,
    observer: works,
    parser: works,
    compose: works,
    thread: works,
    rows: works,
    insertion: works,
  };
  const looks = async () => {
    const report = await readReport(steadfast, account);
    return Object.fromEntries(
      Object.entries(report ?? {}).map(([name, { level, missed }]) => [name, { level, missed }]),
    );
  };
  await until('a green light', looks, (report) => isDeepStrictEqual(report, all), 40_000);
}

describe('the main job, on every Gmail there is', () => {
  it.each(cases)('$name', async (one) => {
    const { name: _name, mailbox = first, width: _width, ...switches } = one;
    steadfast.gmail.control.setSwitches({ ...defaultSwitches, ...quick, ...switches });
    await forgetReports(steadfast, mailbox.account);
    expect(await liveThrough(one)).toContain('Dana');
  });
});
