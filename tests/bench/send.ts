import type { Page } from 'playwright-core';
import { stopWorker, tellBackground } from '@/tests/e2e/actions';
import { compose, type Mail } from '@/tests/e2e/compose';
import type { Steadfast } from '@/tests/e2e/steadfast';
import { readStored } from '@/tests/e2e/stored';
import { until } from '@/tests/e2e/until';
import type { Benchmark } from './benchmark';
import { openSteadfast, still } from './room';
import { watchClick } from './watch-click';
import { watchRow } from './watch-row';

const warmSends = 20;
const coldSends = 8;
/** The worker may be woken by something else between its stop and the click. */
const mostTries = 3;

/** All in ms from the click. */
interface Sample {
  begun: number;
  stored: number;
  wasCold: boolean;
}

/** From the click on Send to the mail's row being committed, with the worker running and stopped. */
export const send: Benchmark = {
  name: 'send',
  needsExtension: true,
  async run() {
    const steadfast = await openSteadfast({ switches: { ...still, pollMs: 300 } });
    try {
      const page = await steadfast.openGmail();
      // The first one warms up.
      await sample(steadfast, page, 'first', false);
      const warm: Sample[] = [];
      while (warm.length < warmSends) warm.push(await sample(steadfast, page, `warm ${warm.length}`, false));
      const cold: Sample[] = [];
      while (cold.length < coldSends) cold.push(await sample(steadfast, page, `cold ${cold.length}`, true));
      return [
        { name: 'Send to stored, worker running', unit: 'ms', samples: warm.map(({ stored }) => stored) },
        { name: '  until the worker writes', unit: 'ms', samples: warm.map(({ begun }) => begun) },
        { name: 'Send to stored, worker stopped', unit: 'ms', samples: cold.map(({ stored }) => stored) },
        { name: '  until the worker writes', unit: 'ms', samples: cold.map(({ begun }) => begun) },
      ];
    } finally {
      await steadfast.close();
    }
  },
};

/** One send, of the wanted kind. */
async function sample(steadfast: Steadfast, page: Page, name: string, isCold: boolean): Promise<Sample> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const taken = await takeSample(steadfast, page, `Benchmark ${name}.${attempt}`, isCold);
    if (taken.wasCold === isCold) return taken;
  }
  throw new Error(`The worker was never ${isCold ? 'stopped' : 'running'} when Send was clicked`);
}

async function takeSample(
  steadfast: Steadfast,
  page: Page,
  subject: string,
  isCold: boolean,
): Promise<Sample> {
  const mail: Mail = { to: 'Dana Wu <dana@acme.com>', subject, body: 'Here is the report you asked for.' };
  await compose(page, mail);
  const dialog = page.locator('[role=dialog]:visible').last();
  await dialog.locator('input[name=draft][value^="#msg-a:"]').waitFor({ state: 'attached' });
  const button = await dialog.locator('[role=button][jslog^="32601"]').boundingBox();
  if (!button) throw new Error('Send is not on screen');

  const click = await watchClick(page);
  const row = await watchRow(await steadfast.extensionPage(), subject);
  if (isCold) await stopWorker(steadfast);
  else await tellBackground(steadfast, 'popup.opened', {});
  // By hand: what waits for the button to be ready would be in the page while it is measured.
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);

  const clickedAt = await click.at();
  const { createdAt, seenAt } = await row.seen();
  const worker = await steadfast.worker();
  const startedAt = await worker.evaluate(() => performance.timeOrigin);
  await untilCommitted(steadfast, subject);
  return { begun: createdAt - clickedAt, stored: seenAt - clickedAt, wasCold: startedAt > clickedAt };
}

/** Until nothing of this mail is left to be done, so that it does not disturb the next one. */
async function untilCommitted(steadfast: Steadfast, subject: string): Promise<void> {
  const read = async () =>
    (await readStored(steadfast)).messages.find((message) => message.subject === subject);
  await until(`${subject} to be offered`, read, (message) => message?.proposal === 'open', 60_000);
}
