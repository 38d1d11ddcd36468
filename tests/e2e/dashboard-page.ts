import type { Page } from 'playwright-core';
import type { Steadfast } from './steadfast';

/** A page of the dashboard by its place in the address (`settings`, `prospect/dana@acme.com`), once it shows its title. */
export async function openDashboard({ context, extensionId }: Steadfast, place: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#${place}`);
  await page.locator('main h1:visible').waitFor();
  return page;
}
