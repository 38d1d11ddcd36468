import * as z from 'zod/mini';
import './jitless';
import { followUpSchema, type State } from './model';
import { nameOf } from './prospect';
import { fold } from './text-search';

const { shape } = followUpSchema;

/** Of a stored follow-up only what a long list shows. */
export const listedRowSchema = z.object({
  key: shape.key,
  account: shape.account,
  prospect: shape.prospect,
  company: shape.company,
  subject: shape.subject,
  state: shape.state,
  outcome: shape.outcome,
  cadenceId: shape.cadenceId,
  touches: shape.touches,
  lastTouchAt: shape.lastTouchAt,
  dueAt: shape.dueAt,
  deletedAt: shape.deletedAt,
  sequence: shape.sequence,
});
type ListedRow = z.infer<typeof listedRowSchema>;

/** A follow-up in a long list. Instants are epoch ms. */
export interface Listed extends Omit<ListedRow, 'prospect' | 'deletedAt' | 'sequence'> {
  who: string;
  email: string;
}

export function listedOf({
  prospect,
  deletedAt: _deletedAt,
  sequence: _sequence,
  ...row
}: ListedRow): Listed {
  return { ...row, who: nameOf(prospect), email: prospect.email };
}

/** What a search of the list looks through, beside notes and points. */
export function searchedIn({ who, email, company, subject }: Listed): string {
  return [who, email, company ?? '', subject].join(' · ');
}

export const shownStates = [
  'due',
  'waiting',
  'paused',
  'replied',
  'closed',
] as const satisfies readonly State[];
export const sortColumns = ['who', 'company', 'subject', 'state', 'cadence', 'due', 'lastTouch'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Which follow-ups are shown, and how: as the address has it. */
export interface ListView {
  /** Null: all. */
  state: (typeof shownStates)[number] | null;
  /** '' each: all. */
  cadence: string;
  account: string;
  company: string;
  /** What is typed into the search. */
  find: string;
  sort: SortColumn;
  isDescending: boolean;
}

export const wholeList: ListView = {
  state: null,
  cadence: '',
  account: '',
  company: '',
  find: '',
  sort: 'due',
  isDescending: false,
};

export interface ShownList {
  rows: readonly Listed[];
  /** How many there are of each state, with all other filters. */
  counts: ReadonlyMap<State, number>;
}

type Order = Pick<ListView, 'sort' | 'isDescending'>;

/**
 * The rows of a view.
 *
 * @param ordered all there are, in its order
 * @param found the keys that the search leaves; null: nothing is searched for
 */
export function showList(
  ordered: readonly Listed[],
  { state, cadence, account, company }: ListView,
  found: ReadonlySet<string> | null,
): ShownList {
  const rows: Listed[] = [];
  const counts = new Map<State, number>();
  for (const row of ordered) {
    if (found && !found.has(row.key)) continue;
    if (cadence !== '' && row.cadenceId !== cadence) continue;
    if (account !== '' && row.account !== account) continue;
    if (company !== '' && row.company !== company) continue;
    counts.set(row.state, (counts.get(row.state) ?? 0) + 1);
    if (state === null || row.state === state) rows.push(row);
  }
  return { rows, counts };
}

/** What has nothing in the column stands at the end, whichever way it is sorted; what is equal, as it is due. */
export function orderRows(rows: Iterable<Listed>, order: Order): Listed[] {
  const keyOf = sortKeys[order.sort];
  const compare = comparison(order);
  return Array.from(rows, (row): Keyed => ({ row, key: keyOf(row) }))
    .toSorted(compare)
    .map(({ row }) => row);
}

/** So few that have changed are put in their places one by one. */
const few = 1_000;

/**
 * The same after some have changed, without sorting all of them again.
 *
 * @param before as `orderRows` gave them, in the same order
 * @param rows all there are now, by their keys
 * @param changed the keys of those that are new, different or gone since
 */
export function reorderRows(
  before: readonly Listed[],
  rows: ReadonlyMap<string, Listed>,
  changed: ReadonlySet<string>,
  order: Order,
): Listed[] {
  if (changed.size > few) return orderRows(rows.values(), order);
  const kept = before.filter(({ key }) => !changed.has(key));
  const come = orderRows(
    [...changed].flatMap((key) => rows.get(key) ?? []),
    order,
  );
  const after: Listed[] = [];
  let from = 0;
  for (const row of come) {
    const place = placeOf(row, kept, order);
    for (; from < place; from += 1) after.push(kept[from] as Listed);
    after.push(row);
  }
  return [...after, ...kept.slice(from)];
}

interface Keyed {
  row: Listed;
  key: string | number | null;
}

function comparison({ isDescending }: Order): (a: Keyed, b: Keyed) => number {
  const sign = isDescending ? -1 : 1;
  return (a, b) => {
    if (a.key === b.key) return (a.row.dueAt ?? Infinity) - (b.row.dueAt ?? Infinity) || 0;
    if (a.key === null) return 1;
    if (b.key === null) return -1;
    return a.key < b.key ? -sign : sign;
  };
}

/** Behind how many of `kept` the row belongs. */
function placeOf(row: Listed, kept: readonly Listed[], order: Order): number {
  const keyOf = sortKeys[order.sort];
  const compare = comparison(order);
  const own = { row, key: keyOf(row) };
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle] as Listed;
    if (compare({ row: other, key: keyOf(other) }, own) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sortKeys: Record<SortColumn, (row: Listed) => string | number | null> = {
  who: ({ who }) => fold(who),
  company: ({ company }) => company && fold(company),
  subject: ({ subject }) => fold(subject),
  state: ({ state }) => shownStates.findIndex((one) => one === state),
  cadence: ({ cadenceId }) => cadenceId,
  due: ({ dueAt }) => dueAt,
  lastTouch: ({ lastTouchAt }) => lastTouchAt,
};
