import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendMail } from './compose';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report you asked for.' };

describe('after a send', () => {
  it('stores it as held at once, and offers to track it once it cannot be undone', async () => {
    const page = await steadfast.openGmail();
    await sendMail(page, mail);
    await expect.poll(async () => (await readStored(steadfast)).messages.map(({ state }) => state)).toEqual(['held']);
    await clickSpoken(page, 'button', 'Track');
    await waitSpoken(page, 'StaticText', /^Tracking .?Dana/);
    const { followUps } = await readStored(steadfast);
    expect(followUps).toMatchObject([{ state: 'waiting', touches: 1, prospect: { email: 'dana@acme.com' } }]);
  });
});
