import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFromList } from './actions';
import { sendMail } from './compose';
import { waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here it is.' };

/** The background cannot bring our part of a Gmail tab, as while it restarts. @returns lets it */
async function keepAway(): Promise<() => Promise<void>> {
  const worker = await steadfast.worker();
  await worker.evaluate(() => {
    const { scripting } = chrome;
    const bring = scripting.executeScript.bind(scripting);
    const away = { isAway: true, asked: 0 };
    Object.assign(globalThis, { away });
    Object.assign(scripting, {
      executeScript: async (injection: never) => {
        away.asked += 1;
        if (away.isAway) throw new Error('Not now');
        return bring(injection);
      },
    });
  });
  return () =>
    worker.evaluate(() => {
      (globalThis as unknown as { away: { isAway: boolean } }).away.isAway = false;
    });
}

describe('before our part is in the tab', () => {
  it('a mail that is sent is kept, and counts once', async () => {
    const letIn = await keepAway();
    const page = await steadfast.openGmail();
    await sendMail(page, mail);
    const sent = async () => steadfast.gmail.control.mailbox('sam@steadfast-demo.com').threads();
    await until('the mail to leave', sent, (threads) =>
      threads.some(({ messages }) =>
        messages.some(({ html, labels }) => html.includes(mail.body) && !labels.includes('^r')),
      ),
    );
    expect((await readStored(steadfast)).messages).toEqual([]);
    await letIn();
    await waitSpoken(page, 'button', 'Track', 60_000);
    expect((await readStored(steadfast)).messages).toMatchObject([{ subject: mail.subject }]);
  });

  it('the popup asks, and is answered once it is there', async () => {
    const letIn = await keepAway();
    const page = await steadfast.openGmail();
    await openFromList(page, 'Pilot for the Fremont line');
    const popup = await steadfast.openPopup();
    await letIn();
    await popup.getByRole('button', { name: 'Track this thread' }).waitFor();
    expect(await popup.getByRole('button', { name: 'Reload Gmail' }).count()).toBe(0);
  });
});
