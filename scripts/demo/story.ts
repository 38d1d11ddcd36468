import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { makeDue, openFromList, sendAndTrack, waitState } from '@/tests/e2e/actions';
import { moveClock } from '@/tests/e2e/clock';
import { sendMail, undoSend } from '@/tests/e2e/compose';
import { clickSpoken, waitSpoken } from '@/tests/e2e/spoken';
import { type Steadfast, startSteadfast } from '@/tests/e2e/steadfast';
import { readAlarms, readBadge, readNotifications, readStored } from '@/tests/e2e/stored';
import { until } from '@/tests/e2e/until';

/** Plays the whole story by itself, says at each step what was really observed, and fails where it was not. */
const folder = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
const dayMs = 24 * 60 * 60 * 1000;
const account = 'sam@steadfast-demo.com';
const dana = {
  to: 'Dana Wu <dana@acme.com>',
  subject: 'SOC 2 report',
  body: 'Hi Dana, here is the SOC 2 report.',
};
const lee = {
  to: 'Lee Park <lee@globex.com>',
  subject: 'Pricing for 40 seats',
  body: 'Hi Lee, the offer as agreed.',
};
const ines = {
  to: 'Inès Duval <ines@initech.fr>',
  subject: 'Next steps',
  body: 'Bonjour Inès, two dates to choose from.',
};

let number = 0;
async function step(title: string, play: () => Promise<string>): Promise<void> {
  number += 1;
  const start = performance.now();
  const observed = await play();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${String(number).padStart(2)}. ${title}\n    seen: ${observed} (${seconds} s)`);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}${String(number).padStart(2, '0')}-${name}.png` });
}

async function play(steadfast: Steadfast): Promise<void> {
  const gmail = await steadfast.openGmail();
  let keyOfDana = '';
  let keyOfLee = '';

  await step('Sam sends a mail and takes it back in time', async () => {
    await sendMail(gmail, { ...dana, subject: 'SOC 2 reprot' });
    await picture(gmail, 'sent-and-held');
    await undoSend(gmail);
    const states = async () => (await readStored(steadfast)).messages.map(({ state }) => state);
    await until('the undo', states, (are) => are.join() === 'undone');
    await gmail.locator('.oh:visible').last().click();
    return 'the mail was stored as held, then as undone; nothing is tracked';
  });

  await step('Sam sends it again, and Steadfast offers to follow up', async () => {
    await sendMail(gmail, dana);
    await waitSpoken(gmail, 'button', 'Track');
    await picture(gmail, 'offer');
    const { messages } = await readStored(steadfast);
    const sent = messages.find(({ subject }) => subject === dana.subject);
    if (sent?.state !== 'committed') throw new Error('The mail is not committed');
    return `committed, seen by ${sent.witnesses.join(' and ')}, offered because: ${sent.verdict?.reason}`;
  });

  await step('Sam clicks Track', async () => {
    await clickSpoken(gmail, 'button', 'Track');
    await waitSpoken(gmail, 'StaticText', /^Tracking /);
    await picture(gmail, 'tracked');
    const [followUp] = (await readStored(steadfast)).followUps;
    if (!followUp) throw new Error('Nothing is tracked');
    keyOfDana = followUp.key;
    return `a follow-up in IndexedDB, due ${followUp.dueOn?.date} ${followUp.dueOn?.time}`;
  });

  await step('The thread shows the same follow-up beside its subject', async () => {
    await gmail.goto('https://mail.google.com/mail/u/0/#sent');
    await openFromList(gmail, dana.subject);
    await waitSpoken(gmail, 'button', /Follow-up/);
    await picture(gmail, 'thread');
    await gmail.goto('https://mail.google.com/mail/u/0/#inbox');
    return 'the control in Gmail’s subject row';
  });

  await step('Sam tracks a second mail; Lee answers it', async () => {
    keyOfLee = await sendAndTrack(steadfast, gmail, lee);
    steadfast.gmail.control.deliverReply(account, keyOfLee.split(':')[1] ?? '', {
      html: '<div>Deal. Send it over!</div>',
    });
    await waitState(steadfast, keyOfLee, 'replied');
    return 'the follow-up with Lee stopped by itself; it will never nudge';
  });

  await step('The follow-up with Dana comes due: a real alarm, a real notification', async () => {
    await makeDue(steadfast, keyOfDana, 4_000);
    const alarm = (await readAlarms(steadfast)).find(({ name }) => name === 'next');
    const ids = await until(
      'the notification',
      () => readNotifications(steadfast),
      (are) => are.length === 1,
    );
    const late = Date.now() - (alarm?.scheduledTime ?? 0);
    return `notification ${ids.join()} within ${late} ms of its alarm, badge "${await readBadge(steadfast)}"`;
  });

  await step('The popup lists it', async () => {
    const popup = await steadfast.openPopup();
    await popup
      .getByRole('button', { name: /Dana Wu/ })
      .first()
      .waitFor();
    await picture(popup, 'popup');
    await popup.close();
    return 'Dana Wu · Acme, due';
  });

  await step(
    'A click on the notification opens a draft in the thread, in the tab that is there',
    async () => {
      const worker = await steadfast.worker();
      await worker.evaluate((id) => {
        const { onClicked } = chrome.notifications as unknown as {
          onClicked: { dispatch: (id: string) => void };
        };
        onClicked.dispatch(id);
      }, `${keyOfDana}#2`);
      await gmail.locator('h2.hP:visible', { hasText: dana.subject }).waitFor();
      await waitSpoken(gmail, 'StaticText', /^Draft ready\./);
      await picture(gmail, 'opened');
      return `a draft that Gmail has saved and nobody has sent, at ${gmail.url()}`;
    },
  );

  await step('Sam writes to Inès; two weeks go by', async () => {
    await gmail.goto('https://mail.google.com/mail/u/0/#inbox');
    const key = await sendAndTrack(steadfast, gmail, ines);
    await moveClock(steadfast, 14 * dayMs, 14 * dayMs);
    await waitState(steadfast, key, 'due');
    await until(
      'both notifications',
      () => readNotifications(steadfast),
      (are) => are.includes(`${key}#2`),
    );
    const { followUps } = await readStored(steadfast);
    if (followUps.find((followUp) => followUp.key === keyOfLee)?.state !== 'replied')
      throw new Error('Lee was nudged');
    return 'Inès is due, Dana still is, Lee is left in peace';
  });

  await step('The popup after those weeks', async () => {
    const popup = await steadfast.openPopup();
    await popup
      .getByRole('button', { name: /Inès Duval/ })
      .first()
      .waitFor();
    await picture(popup, 'popup-after-a-week');
    await popup
      .locator('section', { hasText: /^Answered/ })
      .locator(`[data-row="${keyOfLee}"]`)
      .waitFor();
    return await popup.locator('[data-row]').evaluateAll((rows) => `${rows.length} rows`);
  });
}

await mkdir(folder, { recursive: true });
const began = performance.now();
const steadfast = await startSteadfast({ switches: { undoSeconds: 5 } });
try {
  await play(steadfast);
  const hosts = [...new Set(steadfast.gmail.proxy.hosts)].filter((host) =>
    host.startsWith('mail.google.com'),
  );
  console.log(
    `\nAll ${number} steps were seen in ${((performance.now() - began) / 1000).toFixed(0)} s. Gmail was reached at ${hosts.join()} (the stand-in).`,
  );
  console.log(`Pictures: ${folder}`);
} catch (error) {
  console.error(`\nStep ${number} was not seen: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await steadfast.close();
}
process.exit();
