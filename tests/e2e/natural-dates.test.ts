import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { weekdayOf } from '@/lib/domain/calendar';
import { makeDue, openFromList, sendAndTrack, waitState } from './actions';
import { followUps, waitTracked } from './choices';
import { clickSend, compose, sendMail } from './compose';
import { clickSpoken, waitFocused, waitSilent, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const field = 'A date in your words';
const tuesday = 2;

const onNine = () =>
  until(
    'a follow-up at nine',
    () => followUps(steadfast),
    (all) => all.some(({ dueOn }) => dueOn?.time === '09:00'),
  );

describe('a date in the rep’s own words', () => {
  it('snoozes in the popup, begun in the open menu', async () => {
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await makeDue(steadfast, key, 1_000);
    await waitState(steadfast, key, 'due');
    const popup = await steadfast.openFilledPopup();
    await popup.keyboard.press('s');
    await popup.locator('[role=menuitem]:focus').waitFor();
    await popup.keyboard.type('next tue 9am');
    await popup.getByRole('status').filter({ hasText: /9:00/ }).waitFor();
    await popup.keyboard.press('Enter');
    await waitState(steadfast, key, 'waiting');
    const [snoozed] = await onNine();
    expect(weekdayOf(snoozed?.dueOn?.date ?? '')).toBe(tuesday);
    await popup.getByRole('button', { name: /Undo/ }).waitFor();
  });

  it('is chosen in a compose, and holds once the mail is sent', async () => {
    const page = await steadfast.openGmail();
    await compose(page, mail);
    await clickSpoken(page, 'button', /^Follow up/);
    await clickSpoken(page, 'menuitem', 'Type a date…');
    await waitFocused(page, 'textbox', field);
    await page.keyboard.type('in 3 business days');
    await waitSpoken(page, 'StaticText', /9:00/);
    await page.keyboard.press('Enter');
    await waitSpoken(page, 'button', /^Follow-up: .*9:00/);
    await clickSend(page);
    const [tracked] = await waitTracked(steadfast);
    expect(tracked?.dueOn?.time).toBe('09:00');
  });

  it('moves a tracked thread in its card, goes back with Escape, and keeps its keys from Gmail', async () => {
    const page = await steadfast.openGmail();
    await openFromList(page, 'Pilot for the Fremont line');
    await clickSpoken(page, 'button', 'Track this thread');
    await clickSpoken(page, 'button', /^Follow-up /);
    const route = page.url();
    await clickSpoken(page, 'button', 'Snooze');
    await clickSpoken(page, 'menuitem', 'Type a date…');
    await waitFocused(page, 'textbox', field);
    // Letters that Gmail would take for its shortcuts.
    await page.keyboard.type('juke');
    await waitSpoken(page, 'StaticText', /^Not understood/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await waitFocused(page, 'menuitem', 'Type a date…');
    await page.keyboard.type('next tue 10:30');
    await waitSpoken(page, 'StaticText', /10:30/);
    await page.keyboard.press('Enter');
    await waitSilent(page, 'textbox', field);
    const [moved] = await until(
      'the new date',
      () => followUps(steadfast),
      ([followUp]) => followUp?.dueOn?.time === '10:30',
    );
    expect(weekdayOf(moved?.dueOn?.date ?? '')).toBe(tuesday);
    expect(page.url()).toBe(route);
  });
});

describe('a day on which somebody else of the company is touched', () => {
  const line = /Acme.* is also touched that day/;

  it('is told after a send and in the popup before it is chosen, and is the rep’s to choose', async () => {
    const page = await steadfast.openGmail();
    await sendAndTrack(steadfast, page, mail);
    const [first] = await followUps(steadfast);
    const day = first?.dueOn?.date ?? '';
    await sendMail(page, { ...mail, to: 'Lee Park <lee@acme.com>', subject: 'Pilot' });
    await clickSpoken(page, 'button', 'Track, and choose a date');
    await clickSpoken(page, 'menuitem', 'Type a date…');
    await waitFocused(page, 'textbox', field);
    await page.keyboard.type(day);
    await waitSpoken(page, 'StaticText', line);
    await page.keyboard.press('Enter');
    await until(
      'both on one day',
      () => followUps(steadfast),
      (all) => all.length === 2 && all[0]?.dueOn?.date === all[1]?.dueOn?.date,
    );

    const popup = await steadfast.openFilledPopup();
    await popup.keyboard.press('s');
    await popup.locator('[role=menuitem]:focus').waitFor();
    await popup.keyboard.type(day);
    await popup.getByRole('status').filter({ hasText: line }).waitFor();
  });

  it('is told while a mail is written, where a thread is tracked, and in its card', async () => {
    const page = await steadfast.openGmail();
    // Before the others are written to: later it would be asked whether it is about the same.
    const subject = 'Calibration of the scales';
    steadfast.gmail.control.deliverMail('sam@steadfast-demo.com', {
      from: { email: 'mo@acme.com', name: 'Mo Hart' },
      subject,
      html: '<div>Hi Sam!</div>',
    });
    await sendAndTrack(steadfast, page, mail);
    const [first] = await followUps(steadfast);
    const day = first?.dueOn?.date ?? '';
    const typeDay = async () => {
      await clickSpoken(page, 'menuitem', 'Type a date…');
      await waitFocused(page, 'textbox', field);
      await page.keyboard.type(day);
      await waitSpoken(page, 'StaticText', line);
      await page.keyboard.press('Enter');
    };
    const waitAllOnDay = (many: number) =>
      until(
        `${many} on one day`,
        () => followUps(steadfast),
        (all) => all.length === many && all.every(({ dueOn }) => dueOn?.date === day),
      );

    await compose(page, { ...mail, to: 'Lee Park <lee@acme.com>', subject: 'Pilot' });
    await clickSpoken(page, 'button', /^Follow up/);
    await typeDay();
    await waitSpoken(page, 'button', /^Follow-up: /);
    await clickSend(page);
    await waitAllOnDay(2);

    await openFromList(page, subject);
    await clickSpoken(page, 'button', 'Track, and choose a date');
    await typeDay();
    await waitAllOnDay(3);

    await clickSpoken(page, 'button', /^Follow-up /);
    await clickSpoken(page, 'button', 'Snooze');
    await typeDay();
    await waitSpoken(page, 'button', 'Undo');
    await waitAllOnDay(3);
  });
});
