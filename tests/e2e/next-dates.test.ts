import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMonthsTo, localMomentOf } from '@/lib/domain/calendar';
import { countries } from '@/lib/domain/countries';
import type { FollowUp } from '@/lib/domain/model';
import { openFromList, sendAndTrack, tellBackground, waitState } from './actions';
import { followUps } from './choices';
import { rowIn } from './popup-rows';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
  await setCalendar({ country: null });
});
afterEach(() => steadfast.close());

const account = 'sam@steadfast-demo.com';
const sam = { email: account, name: 'Sam Rivers' };
const dana = { email: 'dana@acme.com', name: 'Dana Wu' };
const hour = 60 * 60_000;
const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

const setCalendar = (patch: object) => tellBackground(steadfast, 'settings.calendar', { patch });

const waitOnly = (what: string, isSo: (only: FollowUp) => boolean) =>
  until(
    what,
    () => followUps(steadfast),
    ([only]) => only !== undefined && isSo(only),
  );

/** A country where it is early in the morning at that moment (epoch ms), wherever this is run; its phones are its own. */
function countryAsleepAt(at: number): { code: string; callingCode: string } {
  for (const { code, callingCode, zone } of countries) {
    const hour = Number(localMomentOf(at, zone).time.slice(0, 2));
    if (callingCode !== null && hour >= 2 && hour <= 6) return { code, callingCode };
  }
  throw new Error('Nobody is asleep');
}

describe('why a touch is on another day is in its row', () => {
  it('a day that is full, and a vacation', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    const [first] = await followUps(steadfast);
    await setCalendar({ load: { perDay: 1, perCompany: 1, gapDays: 2 } });
    await sendAndTrack(steadfast, page, { ...mail, to: 'Kim Lee <kim@other.example>' });
    const popup = await steadfast.openFilledPopup();
    await rowIn(popup, 'Upcoming', /^Kim Lee.* moved from .+: enough to do that day/).waitFor();
    expect(await rowIn(popup, 'Upcoming', /^Dana Wu.* moved from /).count()).toBe(0);

    const date = first?.dueOn?.date ?? '';
    await setCalendar({ vacations: [{ from: date, to: date }] });
    await rowIn(popup, 'Upcoming', /^Dana Wu.* moved from .+: your vacation/).waitFor();
    const moved = (await followUps(steadfast)).find((one) => one.key === key);
    expect(moved?.dueOn?.date && moved.dueOn.date > date).toBe(true);
  });

  it('where they are, as the number in their signature tells once the mail is on screen', async () => {
    const page = await steadfast.openGmail();
    // Of somebody there whose mail does not tell: when the touch would be without.
    await sendAndTrack(steadfast, page, { ...mail, to: 'Kim Lee <kim@other.example>' });
    const [plain] = await followUps(steadfast);
    const { callingCode, code } = countryAsleepAt(plain?.dueAt ?? 0);
    const subject = 'Calibration of the scales';
    steadfast.gmail.control.deliverMail(account, {
      from: dana,
      subject,
      html: `<div>Hi Sam, thank you.</div><div>Dana Wu<br>+${callingCode} 11 2345 6789</div>`,
    });
    await openFromList(page, subject);
    await clickSpoken(page, 'button', 'Track this thread');
    const all = await until(
      'the place',
      () => followUps(steadfast),
      (some) => some.some(({ place }) => place?.how === 'phone'),
    );
    const moved = all.find(({ prospect }) => prospect.email === dana.email);
    expect(moved).toMatchObject({ place: { country: code }, dueBy: 'cadence' });
    expect(moved?.dueAt).not.toBe(plain?.dueAt);
    await clickSpoken(page, 'button', /^Follow-up /);
    await waitSpoken(page, 'StaticText', /^(?:moved from .+: |at another hour: outside their hours)/);
    const popup = await steadfast.openFilledPopup();
    await rowIn(popup, 'Upcoming', /^Dana Wu.* (?:moved from .+: |at another hour: outside)/).waitFor();
  });
});

describe('another date than the planned one', () => {
  /** Three months on: far enough to be no date that is offered anyway, in whatever month this runs. */
  const month = () => addMonthsTo(new Date().toISOString().slice(0, 10), 3).slice(0, 7);
  const monthName = () => new Date(`${month()}-15`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  const theyCall = () => `Please call me in ${monthName()}.`;

  async function takeTheirDate(page: Page, menu: string): Promise<FollowUp | undefined> {
    await clickSpoken(page, 'button', menu);
    await clickSpoken(page, 'menuitem', /^Their date .*They said: .*Please call me in /);
    const [taken] = await waitOnly('their date', ({ dueOn }) => dueOn?.date.startsWith(month()) === true);
    return taken;
  }

  it('is the day that they name in a mail of the thread, for one click in the card', async () => {
    const page = await steadfast.openGmail();
    const subject = 'Budget for sensors';
    steadfast.gmail.control.deliverMail(account, {
      from: dana,
      subject,
      html: `<div>Hi Sam, it is too early for us. ${theyCall()}</div>`,
    });
    await openFromList(page, subject);
    await clickSpoken(page, 'button', 'Track this thread');
    await clickSpoken(page, 'button', /^Follow-up /);
    expect(await takeTheirDate(page, 'Snooze')).toMatchObject({ state: 'waiting', dueBy: 'rep' });
  });

  it('is the day that they name in their answer, which ends what was planned', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    steadfast.gmail.control.deliverReply(account, key.slice(key.lastIndexOf(':') + 1), {
      html: `<div>Thanks! ${theyCall()}</div>`,
    });
    await waitState(steadfast, key, 'replied');
    await openFromList(page, mail.subject);
    await clickSpoken(page, 'button', 'Replied');
    expect(await takeTheirDate(page, 'Track again')).toMatchObject({ state: 'waiting', dueBy: 'rep' });
  });

  it('is when they usually answer, for one click in the popup', async () => {
    const subject = 'Calibration of the scales';
    answersQuickly(subject);
    const page = await steadfast.openGmail();
    await openFromList(page, subject);
    await clickSpoken(page, 'button', 'Track this thread');
    await waitSpoken(page, 'button', /^Follow-up /);
    const [planned] = await followUps(steadfast);

    const popup = await steadfast.openFilledPopup();
    await popup.keyboard.press('s');
    await popup.getByRole('menuitem', { name: /Dana.? usually answers within a day/ }).click();
    const [taken] = await waitOnly('the date of their habit', ({ dueBy }) => dueBy === 'rep');
    expect(taken?.dueAt).toBeLessThan(planned?.dueAt ?? 0);
    expect(taken?.dueOn?.time).toBe('09:00');
  });

  /** Three mails of Sam's that Dana answers within the hour, and one that she has not answered yet. */
  function answersQuickly(subject: string): void {
    const mailbox = steadfast.gmail.control.mailbox(account);
    const start = Date.now() - 40 * 24 * hour;
    let threadId: string | undefined;
    const insert = (from: typeof sam, at: number) => {
      const isOwn = from === sam;
      const message = mailbox.insert({
        from,
        to: [isOwn ? dana : sam],
        subject,
        html: '<div>Yes.</div>',
        at,
        isOwn,
        ...(threadId === undefined ? {} : { threadId }),
      });
      threadId = message.threadId;
    };
    for (let week = 0; week < 3; week += 1) {
      insert(sam, start + week * 7 * 24 * hour);
      insert(dana, start + week * 7 * 24 * hour + hour);
    }
    insert(sam, Date.now() - 60_000);
  }
});
