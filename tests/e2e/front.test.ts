import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFromList } from './actions';
import { waitSilent, waitSpoken } from './spoken';
import { startSteadfast, type Steadfast } from './steadfast';
import { readStored } from './stored';
import { deafen, strip } from './strip';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

describe('the popup over a Gmail tab', () => {
  it('tracks its thread with one click, says so there, and takes it back', async () => {
    const page = await steadfast.openGmail();
    await openFromList(page, 'Pilot for the Fremont line');
    const popup = await steadfast.openPopup();
    const front = popup.getByRole('region', { name: 'On screen in Gmail' });
    await front.getByText('Pilot for the Fremont line').waitFor();
    await front.getByRole('button', { name: 'Track this thread' }).click();
    await front.getByText(/^Follow-up /).waitFor();
    expect((await readStored(steadfast)).followUps).toMatchObject([{ state: 'waiting' }]);
    await waitSpoken(page, 'button', /^Follow-up /);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await front.getByRole('button', { name: 'Track this thread' }).waitFor();
    await waitSilent(page, 'button', /^Follow-up /);
  });

  it('tracks by what Gmail prints of a mailbox that somebody shares, where its page is not known any more', async () => {
    const page = await steadfast.context.newPage();
    await strip(page, 'threads');
    await page.goto('https://mail.google.com/mail/u/0/d/AEoRXRTeamDesk/');
    await page.locator('[role=main] tr.zA:visible', { hasText: 'Do you serve clinics?' }).click();
    await page.locator('h2:visible', { hasText: 'Do you serve clinics?' }).waitFor();
    const popup = await steadfast.openPopup();
    await popup.getByRole('button', { name: 'Track this thread' }).click();
    const { followUps } = await until(
      'a follow-up',
      () => readStored(steadfast),
      (stored) => stored.followUps.length > 0,
    );
    expect(followUps).toMatchObject([
      { account: 'desk@steadfast-demo.com', prospect: { email: 'omar@cedarclinic.example' } },
    ]);
    const printed = steadfast.gmail.control.requests.filter(({ kind }) => kind === 'print');
    expect(printed.map(({ url }) => new URL(url).pathname)).toEqual(['/mail/u/0/d/AEoRXRTeamDesk/']);
  });

  it('offers nothing over a list', async () => {
    await steadfast.openGmail();
    const popup = await steadfast.openPopup();
    await popup.getByText('Nothing is due').or(popup.locator('.caught-up')).first().waitFor();
    expect(await popup.getByRole('button', { name: 'Track this thread' }).count()).toBe(0);
  });

  it('says so where nobody knows which thread it is', async () => {
    const page = await steadfast.context.newPage();
    await strip(page, 'threads');
    await deafen(page);
    await page.goto('https://mail.google.com/mail/u/0/');
    // It began here: what its address says is known to Gmail only.
    await page.locator('[role=main] tr.zA:visible', { hasText: 'Pilot for the Fremont line' }).click();
    await page.locator('h2:visible', { hasText: 'Pilot for the Fremont line' }).waitFor();
    const popup = await steadfast.openPopup();
    await popup.getByText('Steadfast cannot tell which thread is open in Gmail.').waitFor();
    expect(await popup.getByRole('button', { name: 'Track this thread' }).count()).toBe(0);
  });
});

describe('the address changes before the page', () => {
  it('and a page that names no thread is not taken for the new one', async () => {
    await steadfast.close();
    steadfast = await startSteadfast({
      switches: { permId: 'undefined', legacyIds: false, jslog: false, viewDelayMs: 3_000 },
    });
    const page = await steadfast.openGmail();
    await openFromList(page, 'Pilot for the Fremont line');
    const hash = new URL(page.url()).hash;
    await page.evaluate(() => void (location.hash = '#inbox'));
    await openFromList(page, '導入スケジュールのご相談');
    await page.locator('steadfast-ui[data-steadfast=thread-control]').waitFor();
    const speaker = await steadfast.extensionPage();
    const ask = async () => {
      const reply: unknown = await speaker.evaluate(() =>
        chrome.runtime.sendMessage({ type: 'popup.front', data: {} }),
      );
      return (reply as { value: { subject?: string } }).value.subject;
    };
    expect(await ask()).not.toContain('Fremont');
    await page.evaluate((to) => void (location.hash = to), hash);
    expect(await ask()).toBe('');
    await until('the page', ask, (subject) => subject?.includes('Fremont') === true);
  });
});
