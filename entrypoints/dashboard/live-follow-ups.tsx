import { useMemo } from 'react';
import { FollowUpsPage, type FollowUpsView } from '@/components/dashboard/follow-ups/follow-ups-page';
import type { Read } from '@/components/dashboard/loaded';
import { useText } from '@/components/text';
import { describeAction } from '@/components/today/describe-action';
import { readCadences } from '@/lib/db/read';
import type { Cadences } from '@/lib/domain/cadences';
import { listViewOf } from '@/components/dashboard/follow-ups/list-address';
import { type ListView, orderRows, showList, type ShownList } from '@/lib/domain/follow-up-list';
import { dateChoices } from '@/lib/domain/schedule';
import type { Found } from '@/lib/domain/text-search';
import { createFollowUpActions } from '../shared/follow-up-actions';
import type { PageProps } from './page';
import { type FollowUpList, useFollowUpList } from './use-follow-up-list';
import { useListView } from './use-list-view';
import { useRead } from './use-read';

/** So many companies can be chosen from; others are searched for. */
const mostCompanies = 200;

export function LiveFollowUps({ db, calendar, now, path, offerUndo }: PageProps) {
  const text = useText();
  const list = useFollowUpList(db);
  const cadences = useRead((onBadRow) => readCadences(db, onBadRow), [db]);
  const [view, setView] = useListView(path);
  const found = useMemo(() => list?.index.search(listViewOf(path).find) ?? null, [list, path]);
  const shown = useMemo(() => list && shownOf(list, listViewOf(path), found), [list, path, found]);
  const [rows, count] = [list?.rows, list?.rows.size ?? 0];
  const known = useMemo(() => (rows && count >= 0 ? namesIn(rows) : null), [rows, count]);
  const actions = createFollowUpActions(
    (key) => list?.rows.get(key)?.who ?? '',
    ({ action, undo }) => {
      const label = describeAction(action, { now, zone: calendar.zone, locale: text.locale }, text);
      if (undo) offerUndo(label, undo);
    },
  );
  const read = (): Read<FollowUpsView> => {
    if (list?.isFailed || cadences.state === 'failed') return { state: 'failed' };
    if (!list || !shown || !known || cadences.state !== 'ready') return { state: 'loading' };
    const value = {
      shown,
      words: found?.words ?? [],
      total: list.rows.size,
      isComplete: list.isComplete,
      cadences: cadences.value.map(({ id, name }) => ({ id, name })),
      ...known,
      choices: dateChoices(now, planner(cadences.value)),
    };
    return { state: 'ready', value };
  };
  const planner = (all: Cadences) => ({ ...calendar, cadences: all });
  return (
    <FollowUpsPage
      read={read()}
      view={view}
      now={now}
      zone={calendar.zone}
      onView={setView}
      onChange={actions.change}
      onOpen={actions.open}
    />
  );
}

/** Where a search leaves fewer, these alone are looked at. */
const few = 5_000;

function shownOf({ rows, ordered }: FollowUpList, view: ListView, found: Found | null): ShownList {
  if (found === null || found.keys.size > few) return showList(ordered(view), view, found?.keys ?? null);
  const left = [...found.keys].flatMap((key) => rows.get(key) ?? []);
  return showList(orderRows(left, view), view, null);
}

/** What can be filtered by. A follow-up keeps its account and its company. */
function namesIn(rows: FollowUpList['rows']): { accounts: string[]; companies: string[] } {
  const accounts = new Set<string>();
  const companies = new Map<string, number>();
  for (const { account, company } of rows.values()) {
    accounts.add(account);
    if (company !== null) companies.set(company, (companies.get(company) ?? 0) + 1);
  }
  const largest = [...companies].toSorted(([, a], [, b]) => b - a).slice(0, mostCompanies);
  return { accounts: [...accounts].toSorted(), companies: largest.map(([company]) => company).toSorted() };
}
