import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDue, waitState } from './actions';
import { waitTracked } from './choices';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast({ language: 'de' });
});
afterEach(() => steadfast.close());

const subject = 'Pilot for the Fremont line';

describe('in a German browser', () => {
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
