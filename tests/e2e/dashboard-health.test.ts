import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clickLast, sendAndTrack } from './actions';
import { pageAt, type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

it('the popup’s light leads to all that is known, and to a report that names nobody', async () => {
  const gmail = await steadfast.openGmail();
  await sendAndTrack(steadfast, gmail, mail);
  // The popup closes itself once it has opened something.
  const openHealth = async () => {
    const popup = await steadfast.openPopup();
    await popup.getByRole('button', { name: /^How Steadfast works in Gmail/ }).click();
    await clickLast(popup.getByRole('button', { name: 'All about it' }));
  };
  await openHealth();
  const health = await pageAt(steadfast.context, '#health');
  const part = (name: string) => health.getByRole('region', { name });
  await part('sam@steadfast-demo.com')
    .getByText(/^1 Gmail tab open · last heard from Gmail/)
    .waitFor();
  await part('sam@steadfast-demo.com')
    .getByText(/^Last send noticed: today/)
    .waitFor();
  await part('Reminders in time').getByText('Steadfast is awake when it has to be.').waitFor();
  await part('Reminders in time')
    .getByText(/^Next alarm: /)
    .waitFor();
  await part('What is stored').getByText('Every open follow-up is on the disk twice.').waitFor();

  const saving = health.waitForEvent('download');
  await part('Report for a bug').getByRole('button', { name: 'Save as a file' }).click();
  const report = await readFile(await (await saving).path(), 'utf8');
  expect(JSON.parse(report)).toMatchObject({
    mailboxes: [{ tabs: 1, isReported: true }],
    worker: { answers: true },
    store: { notCopied: 0 },
    diagnosis: { tabs: [{ page: { language: 'en' } }] },
  });
  // Every text that is stored, whole and word by word.
  const personal = wordsIn(await readStored(steadfast));
  expect(personal).toContain('dana@acme.com');
  expect(personal.filter((word) => report.includes(word) && !isState.test(word))).toEqual([]);

  // A second click finds the tab that is open.
  await health.evaluate(() => (location.hash = 'data'));
  await openHealth();
  await health.waitForURL(/#health$/);
});

/** Words of three letters and more in the strings of stored rows. */
function wordsIn(stored: unknown): string[] {
  const words = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value === 'string') {
      words.add(value);
      for (const [word] of value.matchAll(/[\p{L}\d@.-]{3,}/gu)) words.add(word);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(stored);
  return [...words].filter((word) => word.length > 2);
}

/** What rows say of themselves in words of ours, and what any report of ours is full of. */
const isState =
  /^(?:account|[a-z]+Check|sent|open|email|network|page|list|thread|report|tab|openTab|rows|store|other|rep|cadence)$/;
