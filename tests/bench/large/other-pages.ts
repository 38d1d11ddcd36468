import type { Steadfast } from '@/tests/e2e/steadfast';
import { busiest } from './history';
import { openProbed, whenShown } from './probe';
import type { Samples } from './samples';

const pages = [
  { name: 'Calendar', place: 'calendar', selector: '.calendar .weeks td' },
  { name: 'Insights', place: 'insights', selector: '.insights .counted' },
  { name: 'Settings', place: 'settings', selector: '.settings h2' },
  { name: 'Templates', place: 'templates', selector: '.item-list li' },
  { name: 'Data', place: 'data', selector: '.data .item-list li' },
  { name: 'Data, counted', place: 'data', selector: '.data .item-list .soft:not(:empty)' },
] as const;

/** Each page from its address to its data on screen, and how long its thread was busy at a stretch. */
export async function measurePages(steadfast: Steadfast, samples: Samples): Promise<void> {
  for (const { name, place, selector } of pages) {
    const page = await openProbed(steadfast, `dashboard.html#${place}`);
    samples.add(`${name}: on screen`, await whenShown(page, selector));
    samples.add(
      '  longest task meanwhile'.concat(` (${name})`),
      await page.evaluate(() => window.probe.begun()),
    );
    await page.close();
  }
  await measureProspect(steadfast, samples);
  await measureRows(steadfast, samples);
}

/** A person with whom more than 500 things have happened. */
async function measureProspect(steadfast: Steadfast, samples: Samples): Promise<void> {
  const page = await openProbed(steadfast, `dashboard.html#prospect/${encodeURIComponent(busiest.email)}`);
  samples.add('Prospect: on screen', await whenShown(page, '.timeline li'), { budget: 1_000 });
  const more = page.locator('.timeline > button');
  for (let lines = 50; lines < 450; lines += 50) {
    await more.click();
    await page.locator(`.timeline li:nth-child(${lines + 1})`).waitFor();
  }
  const last = page.evaluate(async () => {
    const end = window.probe.shown('.timeline li:nth-child(500)');
    const start = performance.now();
    document.querySelector<HTMLElement>('.timeline > button')?.click();
    return (await end) - start;
  });
  samples.add('Prospect: from 450 to 500 lines', await last);
  await page.close();
}

/** The first rows of the largest table on the page of data. */
async function measureRows(steadfast: Steadfast, samples: Samples): Promise<void> {
  const page = await openProbed(steadfast, 'dashboard.html#data');
  await whenShown(page, '.data .item-list li');
  const ms = await page.evaluate(async () => {
    const end = window.probe.shown('.data details pre');
    const start = performance.now();
    document.querySelectorAll<HTMLElement>('.data summary')[6]?.click();
    return (await end) - start;
  });
  samples.add('Data: rows of a table', ms);
  await page.close();
}
