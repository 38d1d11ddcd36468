import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askBackground, waitState } from './actions';
import { pressNumber } from './popup-rows';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

const account = 'sam@steadfast.com';
const names = ['Ana', 'Ben', 'Cleo', 'Dana', 'Eli'] as const;

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

/** Five prospects of five companies, due one after the other; their keys, in that order. */
async function fiveDue(): Promise<string[]> {
  const keys: string[] = [];
  for (const [index, name] of names.entries()) {
    const source = {
      kind: 'thread' as const,
      account,
      legacyThreadId: `19a8c0ffee00000${index}`,
      subject: `Offer for ${name}`,
      people: [{ email: `${name.toLowerCase()}@company${index}.com`, name }],
      lastMessage: { key: `${account}:msg-a:r${index}`, at: Date.now() - 86_400_000, from: account },
    };
    const { followUp } = await askBackground(steadfast, 'followUp.track', {
      source,
      dueAt: Date.now() + index * 10,
    });
    keys.push(followUp.key);
  }
  for (const key of keys) await waitState(steadfast, key, 'due');
  return keys;
}

const waitFocus = (popup: Page, name: string) =>
  popup.locator('[data-row]:has(button.main:focus)', { hasText: name }).waitFor();

const stored = async (key: string | undefined) =>
  (await readStored(steadfast)).followUps.find((followUp) => followUp.key === key);

it('goes through five due ones with nothing but keys', async () => {
  const [ana, ben, cleo, dana, eli] = await fiveDue();
  const popup = await steadfast.openFilledPopup();
  const press = (key: string) => popup.keyboard.press(key);
  await waitFocus(popup, 'Ana');

  await press('e');
  await waitState(steadfast, ana ?? '', 'waiting');
  await waitFocus(popup, 'Ben');
  await popup.locator('footer output', { hasText: '4 left' }).waitFor();

  await press('s');
  await popup.locator('[role=menuitem]:focus').waitFor();
  await press('Enter');
  await waitState(steadfast, ben ?? '', 'waiting');
  await waitFocus(popup, 'Cleo');

  await press('o');
  await pressNumber(popup, '6', /Won/);
  await waitState(steadfast, cleo ?? '', 'closed');
  await waitFocus(popup, 'Dana');

  await press('n');
  await popup.locator('textarea:focus').waitFor();
  await popup.keyboard.type('Asked for a call after lunch');
  await press('Enter');
  await popup.locator('footer output', { hasText: /Noted: .?Dana/ }).waitFor();
  await waitFocus(popup, 'Dana');

  await press('x');
  await press('Shift+J');
  await popup.getByText('2 selected').waitFor();
  await waitFocus(popup, 'Eli');
  await press('e');
  for (const key of [dana, eli]) await waitState(steadfast, key ?? '', 'waiting');
  await popup.locator('footer output', { hasText: '2 done' }).waitFor();
  await press('z');
  for (const key of [dana, eli]) await waitState(steadfast, key ?? '', 'due');

  await popup.locator('[data-row]', { hasText: 'Eli' }).locator('.overdue').waitFor();
  await press('/');
  await popup.locator('input[type=search]:focus').waitFor();
  await popup.keyboard.type('company4 offer');
  await until(
    'one row',
    () => popup.locator('[data-row]').count(),
    (count) => count === 1,
  );
  await press('Enter');
  await waitFocus(popup, 'Eli');
  await press('d');
  await waitState(steadfast, eli ?? '', 'closed');
  await press('/');
  await press('Escape');
  await popup.locator('[data-row]', { hasText: 'Dana' }).waitFor();

  expect(await stored(cleo)).toMatchObject({ outcome: 'won' });
  expect(await stored(eli)).toMatchObject({ outcome: 'stopped' });
  expect(await stored(dana)).toMatchObject({ state: 'due', touches: 1 });
});
