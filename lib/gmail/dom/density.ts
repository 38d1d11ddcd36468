import { findAll } from './selectors';

/** Entries of the navigation are this high in Gmail's compact density, px; 28 or more in the others. */
const compactHeight = 24;

/** Whether Gmail leaves rows as little room as it can. It has no other mark than how high things are. */
export function isCompact(page: Document): boolean {
  const heights = findAll(page, 'navigationEntry').map((entry) => entry.getBoundingClientRect().height);
  const shown = heights.find((height) => height > 0);
  return shown !== undefined && shown <= compactHeight;
}
