import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeDue, sendAndTrack, waitState } from './actions';
import { openDashboard } from './dashboard-page';
import { type Steadfast, startSteadfast } from './steadfast';
import { readBadge, readNotifications, readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const other = { to: 'Lee <lee@initech.com>', subject: 'Another', body: 'And this.' };
const stored = async () => JSON.stringify(await readStored(steadfast));

it('what is stored is seen and saved as a file, one person is forgotten, and then everything', async () => {
  const gmail = await steadfast.openGmail();
  const dana = await sendAndTrack(steadfast, gmail, mail);
  await sendAndTrack(steadfast, gmail, other);
  await makeDue(steadfast, dana, 1_000);
  await waitState(steadfast, dana, 'due');
  await until(
    'the notification',
    () => readNotifications(steadfast),
    ({ length }) => length === 1,
  );

  const data = await openDashboard(steadfast, 'data');
  await data.getByText(/^Follow-ups\s*2$/).click();
  await data
    .getByText(/"dana@acme\.com"/)
    .first()
    .waitFor();
  const saving = data.waitForEvent('download');
  await data.getByRole('button', { name: 'Save as a file' }).click();
  const file = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    tables: { followUps: unknown[] };
  };
  expect(file.tables.followUps).toHaveLength(2);

  await data.getByLabel('Their address').fill('dana@acme.com');
  await data.getByRole('button', { name: 'Find' }).click();
  await data.getByRole('button', { name: 'Forget for good' }).click();
  await until('no trace', stored, (rows) => !rows.includes('dana@acme.com'));
  await until(
    'nothing on the screen',
    async () => [...(await readNotifications(steadfast)), await readBadge(steadfast)].join(''),
    (shown) => shown === '',
  );
  expect(await stored()).toContain('lee@initech.com');

  await data.getByRole('button', { name: 'Delete everything …' }).click();
  await data.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await until('nothing at all', stored, (rows) => !rows.includes('lee@initech.com'));
  await data.getByText(/^Follow-ups\s*0$/).waitFor();
  // What comes after it is kept as ever.
  await sendAndTrack(steadfast, gmail, { ...mail, subject: 'Once more' });
});
