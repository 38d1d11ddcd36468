import { type ListView, shownStates, sortColumns, wholeList } from '@/lib/domain/follow-up-list';

/** @param query `?state=due&sort=-who`, as `queryOf` writes it; what is not understood is left out */
export function listViewOf(query: string): ListView {
  const given = new URLSearchParams(query);
  const sort = given.get('sort') ?? '';
  const column = sort.replace(/^-/u, '');
  return {
    state: shownStates.find((state) => state === given.get('state')) ?? null,
    cadence: given.get('cadence') ?? '',
    account: given.get('account') ?? '',
    company: given.get('company') ?? '',
    find: given.get('find') ?? '',
    sort: sortColumns.find((one) => one === column) ?? wholeList.sort,
    isDescending: sort.startsWith('-'),
  };
}

/** '' for the whole list. */
export function queryOf(view: ListView): string {
  const { isDescending, sort, state, ...words } = view;
  const query = new URLSearchParams();
  if (state !== null) query.set('state', state);
  for (const [name, value] of Object.entries(words)) if (value !== '') query.set(name, value);
  if (isDescending || sort !== wholeList.sort) query.set('sort', `${isDescending ? '-' : ''}${sort}`);
  return query.size === 0 ? '' : `?${query}`;
}
