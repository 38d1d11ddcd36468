import type { Locator, Page } from 'playwright-core';

const sections = { Due: /^(Overdue|Today) /, Upcoming: /^Upcoming / };

/** The row's own button, which says all that there is to know of it, in the list of that name. */
export function rowIn(popup: Page, list: 'Due' | 'Upcoming', says: RegExp): Locator {
  return popup.getByRole('region', { name: sections[list] }).getByRole('button', { name: says });
}

/** Waits for the menu item, which the number then presses. */
export async function pressNumber(popup: Page, number: string, item: RegExp): Promise<void> {
  const wanted = popup.getByRole('menuitem', { name: item });
  await wanted.filter({ hasText: number }).waitFor();
  await popup.locator('[role=menuitem]:focus').waitFor();
  await popup.keyboard.press(number);
}
