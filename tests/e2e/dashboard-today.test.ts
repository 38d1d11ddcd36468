import { afterEach, beforeEach, expect, it } from 'vitest';
import { askBackground, makeDue, sendAndTrack, waitState } from './actions';
import { openDashboard } from './dashboard-page';
import { waitDraft } from './drafts';
import { type Steadfast, startSteadfast } from './steadfast';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const account = 'sam@steadfast-demo.com';
const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

/** Due before what is due later; its thread is never opened. */
async function eliDue(): Promise<string> {
  const source = {
    kind: 'thread' as const,
    account,
    legacyThreadId: '19a8c0ffee000001',
    subject: 'Offer for two halls',
    people: [{ email: 'eli@globex.com', name: 'Eli Roth' }],
    lastMessage: { key: `${account}:msg-a:r1`, at: Date.now() - 86_400_000, from: account },
  };
  const { followUp } = await askBackground(steadfast, 'followUp.track', { source, dueAt: Date.now() });
  await waitState(steadfast, followUp.key, 'due');
  return followUp.key;
}

it('is one pass in the dashboard: snooze by phrase, take it back, write beside the list, open it in its thread', async () => {
  const eli = await eliDue();
  const dana = await sendAndTrack(steadfast, await steadfast.openGmail(), mail);
  await makeDue(steadfast, dana, 500);
  await waitState(steadfast, dana, 'due');

  const page = await openDashboard(steadfast, '');
  await page.locator('h1', { hasText: 'Today' }).waitFor();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Today ?2$/ })
    .waitFor();
  const row = (name: string) => page.locator('[data-row]', { hasText: name });
  await page.locator('[data-row]:has(button.main:focus)', { hasText: 'Eli Roth' }).waitFor();

  await page.keyboard.press('s');
  await page.locator('[role=menuitem]:focus').waitFor();
  await page.keyboard.type('next tue 9am');
  await page.getByRole('status').filter({ hasText: /9:00/ }).waitFor();
  await page.keyboard.press('Enter');
  await waitState(steadfast, eli, 'waiting');
  await page.locator('[data-row]:has(button.main:focus)', { hasText: 'Dana Wu' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.keyboard.press('z');
  await waitState(steadfast, eli, 'due');
  await row('Eli Roth').locator('.overdue').waitFor();

  await row('Dana Wu').locator('button.main').focus();
  await page.getByRole('heading', { name: /Draft for .?Dana Wu/ }).waitFor();
  const words = page.getByRole('complementary').getByRole('textbox', { name: 'Draft' });
  await words.waitFor();
  await page.keyboard.press('p');
  await page.locator('textarea:focus').waitFor();
  await words.fill('Hello Dana, a word of my own.');
  await page.getByRole('button', { name: 'Open draft' }).click();
  await waitDraft(steadfast, dana, 'a word of my own');

  await page.bringToFront();
  await row('Dana Wu').locator('button.main').focus();
  await page.keyboard.press('i');
  await page.getByRole('heading', { level: 1, name: 'Dana Wu' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#prospect/dana%40acme.com');
});
