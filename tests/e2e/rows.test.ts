import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDue, openFromList, tellBackground } from './actions';
import { badgedSubjects, countQuestions, rowOf, trackThread } from './rows';
import { waitSilent, waitSpoken } from './spoken';
import { startSteadfast, type Steadfast, type SteadfastOptions } from './steadfast';
import { until } from './until';

const account = 'sam@steadfast-demo.com';
const other = 'sam.rivers@gmail.com';
const day = 24 * 60 * 60_000;
const pilot = 'Pilot for the Fremont line';
const schedule = '導入スケジュールのご相談';
const offer = 'Angebot für die Hafenlogistik';

let steadfast: Steadfast;
const start = async (switches: SteadfastOptions['switches'] = {}) => {
  steadfast = await startSteadfast({ switches });
};
afterEach(() => steadfast.close());

const track = (subject: string) =>
  trackThread(steadfast, account, subject, { dueAt: Date.now() + 5 * day, daysAgo: 7 });
/** Tracks before Gmail is open: the database has to be there. */
const openWith = async (...subjects: string[]): Promise<Page> => {
  for (const subject of subjects) await track(subject);
  return steadfast.openGmail();
};
const waitBadges = (page: Page, ...subjects: string[]) =>
  until(
    `badges on ${subjects.join(', ')}`,
    () => badgedSubjects(page),
    (seen) => seen.toSorted().join() === subjects.toSorted().join(),
  );
const go = async (page: Page, hash: string, subject: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator('[role=main] tr:visible', { hasText: subject }).first().waitFor();
};

describe('a tracked thread', () => {
  beforeEach(() => start());

  it('has a badge in every list, which says the whole to a screen reader', async () => {
    const page = await openWith(pilot, offer);
    await waitBadges(page, pilot);
    await waitSpoken(page, 'image', /^Waiting for Dana Wu · silent 5 business days · Follow-up /);
    await go(page, '#sent', offer);
    await waitBadges(page, pilot, offer);
    await go(page, '#search/fremont', pilot);
    await waitBadges(page, pilot);
    await go(page, '#all', offer);
    await waitBadges(page, pilot, offer);
    await openFromList(page, offer);
    await go(page, '#inbox', pilot);
    await waitBadges(page, pilot);
  });

  it('has it among the mails of a label, too', async () => {
    const subject = 'Cells for Hall 4';
    const from = { email: 'lee@initech.com', name: 'Lee' };
    const labels = ['^all', '^i', 'Pipeline'];
    steadfast.gmail.control.deliverMail(account, { from, subject, html: '<div>Hi</div>', labels });
    const page = await openWith(subject);
    await go(page, '#label/Pipeline', subject);
    await rowOf(page, subject).locator('steadfast-ui').waitFor();
    await waitSpoken(page, 'image', /^Waiting for /);
  });

  it('shows at once what became of it', async () => {
    const page = await steadfast.openGmail();
    const key = await track(schedule);
    await waitSpoken(page, 'image', /^Waiting for /);
    await waitBadges(page, schedule);
    await makeDue(steadfast, key, 500);
    await waitSpoken(page, 'image', /^Follow-up due: /);
    steadfast.gmail.control.deliverReply(account, key.split(':')[1] ?? '', { html: '<div>Hai!</div>' });
    await waitSpoken(page, 'image', / has replied$/);
    await tellBackground(steadfast, 'followUp.stop', { key });
    await waitSilent(page, 'image', / has replied$/);
    await waitBadges(page);
  });

  it('is opened by a click on its badge, as by one on its row', async () => {
    const page = await openWith(pilot);
    await waitBadges(page, pilot);
    await rowOf(page, pilot).locator('steadfast-ui').click();
    await page.locator('h2.hP:visible', { hasText: pilot }).waitFor();
  });

  it('of one account has no badge in the other', async () => {
    const page = await openWith(pilot);
    await waitBadges(page, pilot);
    const second = await steadfast.openGmail(1);
    const [subject = ''] = await second.locator('[role=main] tr.zA .bog').allInnerTexts();
    await trackThread(steadfast, other, subject, { dueAt: Date.now() + day });
    await waitBadges(second, subject);
    await waitBadges(page, pilot);
  });
});

describe('the background', () => {
  it('tells what is tracked before there are rows, and is asked only about what changed since', async () => {
    await start();
    const questions = await countQuestions(steadfast);
    const page = await openWith(pilot);
    await waitBadges(page, pilot);
    await go(page, '#sent', offer);
    await waitBadges(page, pilot);
    await rowOf(page, pilot).hover();
    await go(page, '#inbox', 'Q4 territory split');
    await waitBadges(page, pilot);
    expect((await questions()).filter((ids) => ids.length > 1)).toEqual([]);
    const key = await track(schedule);
    await waitBadges(page, pilot, schedule);
    expect((await questions()).at(-1)).toEqual([key.slice(account.length + 1)]);
  });
});

describe('rows that Gmail writes anew', () => {
  it('keep their badge, exactly one, and their height', async () => {
    await start({ hoverRewrites: true });
    const page = await openWith(pilot);
    const row = rowOf(page, pilot);
    await waitBadges(page, pilot);
    const plain = await rowOf(page, 'Q4 territory split').boundingBox();
    for (let times = 0; times < 3; times += 1) {
      await row.hover();
      await row.locator('li.bqX').first().waitFor();
      await waitBadges(page, pilot);
      await rowOf(page, 'Q4 territory split').hover();
      await waitBadges(page, pilot);
    }
    await row.hover();
    await row.locator('li.brs').click();
    await page.locator('[role=main] tr.zE:visible', { hasText: pilot }).waitFor();
    await waitBadges(page, pilot);
    expect((await row.boundingBox())?.height).toBe(plain?.height);
    expect((await row.locator('steadfast-ui').boundingBox())?.width).toBeLessThanOrEqual(90);
  });

  it('and uses for other threads leave no badge on those', async () => {
    await start();
    for (let n = 0; n < 60; n += 1) {
      const from = { email: `lee${n}@initech.com`, name: 'Lee' };
      steadfast.gmail.control.deliverMail(account, { from, subject: `Cells ${n}.`, html: '<div>Hi</div>' });
    }
    const page = await steadfast.openGmail();
    const newest = await page.locator('[role=main] tr.zA:visible .bog').first().innerText();
    for (const subject of [newest, pilot]) await track(subject);
    await waitBadges(page, newest);
    await page.locator('.amJ:visible').click();
    await waitBadges(page, pilot);
    await page.locator('.amD:visible').click();
    await waitBadges(page, newest);
  });
});

describe('on another Gmail', () => {
  const variants: [string, SteadfastOptions['switches']][] = [
    ['without gh', { gh: false }],
    ['with other class names', { classNames: 'renamed' }],
    ['without legacy ids', { legacyIds: false }],
    ['beside a preview pane', { previewPane: 'right' }],
    ['above a preview pane', { previewPane: 'below' }],
    ['with sections', { sections: 'unreadFirst' }],
    ['with several inboxes', { sections: 'multipleInboxes' }],
    ['with tabs and advertisements', { inboxTabs: true, ads: true }],
    ['in Arabic', { language: 'ar' }],
  ];
  it.each(variants)('%s the badges are there', async (_, switches) => {
    await start(switches);
    for (const subject of [pilot, schedule]) await track(subject);
    const page = await steadfast.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/');
    await waitBadges(page, pilot, schedule);
    const badges = page.locator('steadfast-ui[data-steadfast=row-badge]:visible');
    expect(await badges.count()).toBe(2);
  });

  it('with messages as rows, each of the thread has it, whosever legacy id the page tells', async () => {
    await start({ conversationView: false, splitLegacyId: 'message' });
    const page = await openWith(pilot);
    await go(page, '#all', pilot);
    const messages = rowOf(page, pilot);
    await until(
      'a badge on each',
      async () => [(await badgedSubjects(page)).length, await messages.count()],
      ([badges = 0, rows = 0]) => badges === rows && rows > 1,
    );
    for (const subject of await badgedSubjects(page)) expect(subject).toContain(pilot);
  });

  it('in compact rows it is a drawing only, and as small as the row', async () => {
    await start({ density: 'compact' });
    const page = await openWith(pilot);
    await waitBadges(page, pilot);
    const row = rowOf(page, pilot);
    const [box, plain] = [await row.boundingBox(), await rowOf(page, 'Lunch on Friday?').boundingBox()];
    expect(box?.height).toBe(plain?.height);
    expect((await row.locator('steadfast-ui').boundingBox())?.width).toBeLessThan(24);
    await waitSpoken(page, 'image', /^Waiting for Dana Wu · silent 5 business days/);
  });
});
