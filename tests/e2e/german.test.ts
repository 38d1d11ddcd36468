import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDue, openFromList, stopWorker, waitState } from './actions';
import { waitTracked } from './choices';
import { hearNotifications } from './closed';
import { openDashboard } from './dashboard-page';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
afterEach(() => steadfast.close());

const subject = 'Pilot for the Fremont line';

describe('in a German browser', () => {
  beforeEach(async () => {
    steadfast = await startSteadfast({ language: 'de' });
  });

  it('Gmail’s controls, the card and the popup speak German, with German dates', async () => {
    const popup = await steadfast.openPopup();
    await popup.getByText('Alles erledigt').waitFor();
    expect(await popup.locator('html').getAttribute('lang')).toMatch(/^de\b/);

    const page = await steadfast.openGmail();
    await page.locator('[role=main] tr.zA:visible', { hasText: subject }).first().click();
    await clickSpoken(page, 'button', 'Thread verfolgen');
    await waitSpoken(page, 'button', /^Follow-up (?:morgen|(?:Mo|Di|Mi|Do|Fr|Sa|So)\., )/);
    await clickSpoken(page, 'button', /^Follow-up /);
    await waitSpoken(page, 'dialog', /^Follow-up: /);
    await waitSpoken(page, 'button', 'Nicht mehr verfolgen');

    const [tracked] = await waitTracked(steadfast);
    const key = tracked?.key ?? '';
    await makeDue(steadfast, key, 1_000);
    await waitState(steadfast, key, 'due');
    const due = popup.getByRole('region', { name: /^(Überfällig|Heute)/ });
    await due.getByText(/^heute \d/).waitFor();
  });

  it('names and describes the extension in German', async () => {
    const worker = await steadfast.worker();
    const { name, description } = await worker.evaluate(() => chrome.runtime.getManifest());
    expect([name, description]).toEqual([
      'Steadfast – Follow-up-Erinnerungen für Gmail',
      expect.stringContaining('Antwort'),
    ]);
  });
});

describe('in an English browser', () => {
  it('German can be chosen: page, popup, Gmail and notifications speak it at once, also after a new start', async () => {
    steadfast = await startSteadfast();
    const popup = await steadfast.openPopup();
    await popup.getByText('All caught up').waitFor();
    const gmail = await steadfast.openGmail();
    const settings = await openDashboard(steadfast, 'settings');
    await settings.getByRole('combobox', { name: 'Steadfast speaks' }).selectOption({ label: 'Deutsch' });
    await settings.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    expect(await settings.locator('html').getAttribute('lang')).toBe('de');
    await popup.getByText('Alles erledigt').waitFor();

    // In a tab that was open, and then in one that begins with it.
    await gmail.bringToFront();
    await openFromList(gmail, subject);
    await waitSpoken(gmail, 'button', 'Thread verfolgen');
    await gmail.reload();
    await waitSpoken(gmail, 'button', 'Thread verfolgen');
    await clickSpoken(gmail, 'button', 'Thread verfolgen');
    await waitSpoken(gmail, 'button', /^Follow-up (?:morgen|(?:Mo|Di|Mi|Do|Fr|Sa|So)\., )/);
    // A worker that has just begun learns it before it says anything.
    await stopWorker(steadfast);
    await gmail.goto('https://mail.google.com/mail/u/0/#inbox');
    await gmail.reload();
    await waitSpoken(gmail, 'image', / · Follow-up (?:morgen|(?:Mo|Di|Mi|Do|Fr|Sa|So)\., )/);
    await gmail.close();

    const told = await hearNotifications(steadfast);
    const [tracked] = await waitTracked(steadfast);
    await makeDue(steadfast, tracked?.key ?? '', 1_000);
    const [nudge] = await until('the nudge', told, ({ length }) => length > 0);
    expect(nudge?.title).toMatch(/^Bei .+ nachfassen/);

    await settings.bringToFront();
    await settings.getByRole('combobox', { name: 'Steadfast spricht' }).selectOption('system');
    await settings.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await popup.getByRole('region', { name: /^(?:Overdue|Today)/ }).waitFor();
  });
});
