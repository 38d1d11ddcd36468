import type { Page } from 'playwright-core';

/** What is pressed before a state can be seen: menus, dialogs, questions, errors. */
export async function openCard(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="dialog"]').click();
  await page.locator('dialog:focus').waitFor();
  const history = page.locator('summary').last();
  if ((await history.count()) > 0) await history.click();
}

export async function openCardDraft(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="dialog"]').click();
  await page.locator('.draft textarea').waitFor();
}

export async function changeCardDraft(page: Page): Promise<void> {
  await openCardDraft(page);
  await page.locator('.draft-actions > button').last().click();
  await page.locator('.draft > .link').waitFor();
  const words = page.locator('.draft textarea');
  await words.press('Control+End');
  await words.pressSequentially('\n\nShall I call you on Thursday?');
  await page.locator('.draft-actions > button').first().click();
}

/** In a card, the light is a dialog of a dialog. */
export async function openLight(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="dialog"].light').click();
  await page.locator('.health').waitFor();
}

export async function openCardLight(page: Page): Promise<void> {
  await openCard(page);
  await openLight(page);
}

/** What came of the first answer. */
export async function askOutcome(page: Page): Promise<void> {
  await page.locator('[aria-keyshortcuts="o"].main').first().click();
  await page.locator('[role="menuitem"]:focus').waitFor();
}

/** A list of follow-ups hears keys from when its first row has the focus. */
export async function pressInRow(page: Page, key: string): Promise<void> {
  await page.locator('[data-row] :focus').first().waitFor();
  await page.keyboard.press(key);
}

export async function openDraft(page: Page): Promise<void> {
  await pressInRow(page, 'p');
  await page.locator('.point').first().waitFor();
  await page.locator('.about .known').waitFor();
}

export async function openKnown(page: Page): Promise<void> {
  await openDraft(page);
  await page.locator('.point > .words').first().click();
  await page.locator('.points summary').click();
  await page.locator('.about > .fold').click();
  await page.locator('.about select').first().waitFor();
}

export async function editPoint(page: Page): Promise<void> {
  await openDraft(page);
  await page.locator('.point > .only-icon').nth(2).click();
  await page.locator('.point-form input').fill('');
  await page.keyboard.press('Enter');
  await page.locator('.point-form .error').waitFor();
  await page.locator('.points > div > button').click();
  await page.locator('.about > .fold').click();
  await page.locator('.decision > button').first().click();
  await page.locator('.date-field input').fill('tomorrow');
  await page.locator('.date-field output:not(:empty)').waitFor();
}

export async function selectTwo(page: Page): Promise<void> {
  for (const at of [0, 1]) await page.locator('.row input').nth(at).check();
}

export async function askRunning(page: Page): Promise<void> {
  await page.locator('.step input').first().fill('9');
  await page.locator('.save-bar button').first().click();
  await page.locator('.question input:focus').waitFor();
}

export async function askRemoval(page: Page): Promise<void> {
  await page.locator('.save-bar button').last().click();
  await page.locator('.question select:focus').waitFor();
}

export async function pressSave(page: Page): Promise<void> {
  await page.locator('.save-bar button').first().click();
  await page.locator('.error').first().waitFor();
}

export async function openMenu(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="menu"]').click();
  await page.locator('[role="menuitem"]:focus').waitFor();
}

export async function openChoices(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="menu"]').click();
  await page.locator('[role="menuitemradio"]:focus').waitFor();
}

/** The second row has suggestions that are long. */
export async function snoozeNext(page: Page): Promise<void> {
  await pressInRow(page, 'j');
  await page.keyboard.press('s');
  await page.locator('[role="menuitem"]:focus').waitFor();
}

export async function pickDate(page: Page): Promise<void> {
  await pressInRow(page, 's');
  await page.locator('[role="menuitem"]:focus').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.locator('input:focus').fill('2026-11-20T09:00');
}
