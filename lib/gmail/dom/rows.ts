import { bareId, isLegacyId, isThreadId } from '../ids';
import { closest, findAll, findOne, findVisible } from './selectors';

/** The lists on screen: one, or with sections and several inboxes one for each. */
export function findLists(page: ParentNode): HTMLElement[] {
  return findVisible(page, 'list');
}

/** The rows at or under `node` that begin a thread. */
export function rowsIn(node: ParentNode): HTMLElement[] {
  return findAll(node, 'row').filter(({ id }) => id !== '');
}

/**
 * The row that begins the thread which `node` is a part of, null for what is in none. Beside a preview
 * pane a thread has two or three rows, and only the first has an id.
 */
export function rowOf(node: Element): HTMLElement | null {
  let row = closest(node, 'row');
  while (row && row.id === '') row = row.previousElementSibling as HTMLElement | null;
  return row;
}

/**
 * Which thread a row shows now: Gmail writes others into the same row.
 *
 * @param legacyOf knows the legacy ids of threads where the page does not tell
 * @returns 16 hex digits, null for advertisements and where it cannot be known
 */
export function threadOfRow(row: Element, legacyOf: (threadId: string) => string | null): string | null {
  const subject =
    inThread(row, (part) => findOne(part, 'rowThread')) ??
    inThread(row, (part) => findAll(part, 'rowThreadCopies').at(-1));
  if (!subject) return null;
  const legacyId = subject.getAttribute('data-legacy-thread-id');
  const raw = subject.getAttribute('data-thread-id') ?? '';
  // Without conversation view rows are messages, so there the thread's own id is asked first.
  if (isLegacyId(legacyId) && !raw.includes('|')) return legacyId;
  const threadId = bareId(raw);
  return (isThreadId(threadId) ? legacyOf(threadId) : null) ?? (isLegacyId(legacyId) ? legacyId : null);
}

/** Where the thread that begins with `row` has its label chips. */
export function labelsOfRow(row: Element): HTMLElement | null {
  return inThread(row, (part) => findOne(part, 'rowLabels'));
}

/** Looks through a row and those after it that belong to the same thread. */
function inThread<T>(row: Element, look: (part: Element) => T | null | undefined): T | null {
  for (let part: Element | null = row; part && (part === row || part.id === '');) {
    const found = look(part);
    if (found) return found;
    part = part.nextElementSibling;
  }
  return null;
}
