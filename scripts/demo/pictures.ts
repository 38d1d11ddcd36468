import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openFromList, waitState } from '@/tests/e2e/actions';
import { clickSend, compose } from '@/tests/e2e/compose';
import { badgedSubjects, trackThread } from '@/tests/e2e/rows';
import { clickSpoken, waitSpoken } from '@/tests/e2e/spoken';
import { type Steadfast, startSteadfast } from '@/tests/e2e/steadfast';
import { until } from '@/tests/e2e/until';

/** Takes the pictures of the readme, in `.github`, of the built extension in Gmail's stand-in. */
const folder = fileURLToPath(new URL('../../.github/', import.meta.url));
const account = 'sam@steadfast-demo.com';
const hourMs = 60 * 60 * 1000;
const mail = {
  to: 'Dana Wu <dana@acme.com>',
  subject: 'SOC 2 report',
  body: 'Here is the report you asked for. Shall we talk on Thursday?',
};
const pilot = 'Pilot for the Fremont line';

interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
}

const picture = (page: Page, name: string, clip?: Cut) =>
  page.screenshot({ path: `${folder}${name}.png`, ...(clip ? { clip } : {}) });

/** Before the mail is sent, and after. */
async function takeSend(gmail: Page): Promise<void> {
  await compose(gmail, mail);
  await clickSpoken(gmail, 'button', /^Follow up/);
  await waitSpoken(gmail, 'menuitemradio', /^Customer/);
  await picture(gmail, 'compose', { x: 340, y: 200, width: 940, height: 600 });
  await gmail.keyboard.press('Escape');
  await clickSend(gmail);
  await waitSpoken(gmail, 'button', 'Track');
  await picture(gmail, 'offer');
  await clickSpoken(gmail, 'button', 'Track');
  await waitSpoken(gmail, 'StaticText', /^Tracking /);
}

/** In Gmail's lists and in a thread. */
async function takeTracked(steadfast: Steadfast, gmail: Page): Promise<void> {
  const now = Date.now();
  const due = await trackThread(steadfast, account, pilot, { dueAt: now - hourMs });
  const waiting = { dueAt: now + 72 * hourMs, daysAgo: 4 };
  await trackThread(steadfast, account, 'Intro: Brightleaf <> Steadfast', waiting);
  const overdue = { dueAt: now - 26 * hourMs, daysAgo: 9 };
  const alsoDue = await trackThread(steadfast, account, 'Angebot für die Hafenlogistik', overdue);
  await waitState(steadfast, due, 'due');
  await waitState(steadfast, alsoDue, 'due');
  await gmail.goto('https://mail.google.com/mail/u/0/#sent');
  await until(
    'the badges',
    () => badgedSubjects(gmail),
    ({ length }) => length === 4,
  );
  await picture(gmail, 'rows', { x: 250, y: 60, width: 1000, height: 400 });
  await openFromList(gmail, pilot);
  await clickSpoken(gmail, 'button', /^Follow-up /);
  await waitSpoken(gmail, 'dialog', /^Follow-up: /);
  await waitSpoken(gmail, 'button', 'Open draft');
  await picture(gmail, 'thread', { x: 250, y: 60, width: 1000, height: 520 });
  await gmail.goto('https://mail.google.com/mail/u/0/#inbox');
}

/** Steadfast's own pages. */
async function takeOwn(steadfast: Steadfast): Promise<void> {
  const popup = await steadfast.openFilledPopup();
  await popup.setViewportSize({ width: 480, height: 440 });
  await picture(popup, 'popup');
  await popup.goto(`chrome-extension://${steadfast.extensionId}/dashboard.html#cadences/firstContact`);
  await popup.locator('.step').last().waitFor();
  await popup.setViewportSize({ width: 1080, height: 800 });
  await picture(popup, 'cadence');
}

const steadfast = await startSteadfast();
try {
  const gmail = await steadfast.openGmail();
  await takeSend(gmail);
  await takeTracked(steadfast, gmail);
  await takeOwn(steadfast);
  console.log(`Pictures: ${folder}`);
} finally {
  await steadfast.close();
}
process.exit();
