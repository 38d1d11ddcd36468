import { useState } from 'react';
import type { BulkChange } from '@/lib/domain/bulk-change';
import { type ListView, type ShownList, type SortColumn, wholeList } from '@/lib/domain/follow-up-list';
import type { CadenceLabel, DateChoice } from '@/lib/domain/views';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { useBusy } from '../../ui/use-busy';
import { Loaded, type Read } from '../loaded';
import { FollowUpTable, mostSelected } from './follow-up-table';
import { ListFilters } from './list-filters';
import { SelectionBar } from './selection-bar';
import './follow-ups.css';

export interface FollowUpsView {
  shown: ShownList;
  /** What was searched for, folded. */
  words: readonly string[];
  /** How many there are in all; they come in slices, until `isComplete`. */
  total: number;
  isComplete: boolean;
  cadences: readonly CadenceLabel[];
  accounts: readonly string[];
  /** Those with most follow-ups. */
  companies: readonly string[];
  choices: readonly DateChoice[];
}

interface FollowUpsPageProps {
  read: Read<FollowUpsView>;
  view: ListView;
  /** Epoch ms. */
  now: number;
  zone: string;
  onView: (view: ListView) => void;
  onChange: (keys: readonly string[], change: BulkChange) => Promise<void>;
  onOpen: (key: string) => Promise<void>;
}

/** All follow-ups, also those that are over: filtered, sorted, searched, and changed many at once. */
export function FollowUpsPage({ read, ...props }: FollowUpsPageProps) {
  const text = useText();
  return (
    <div className="follow-ups">
      <h1>{text('pageFollowUps')}</h1>
      <Loaded read={read}>
        {(list) =>
          list.total === 0 && list.isComplete ? (
            <p className="empty">{text('noFollowUps')}</p>
          ) : (
            <List list={list} {...props} />
          )
        }
      </Loaded>
    </div>
  );
}

function List({ list, ...props }: Omit<FollowUpsPageProps, 'read'> & { list: FollowUpsView }) {
  const { view, now, zone, onView, onChange, onOpen } = props;
  const text = useText();
  const { busy, failure, run } = useBusy();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const none = () => setSelected(new Set());
  const select = (keys: readonly string[], isSelected: boolean) =>
    setSelected((before) => {
      const after = new Set(before);
      for (const key of keys) {
        if (!isSelected) after.delete(key);
        else if (after.size < mostSelected) after.add(key);
      }
      return after;
    });
  const sort = (column: SortColumn) =>
    onView({ ...view, sort: column, isDescending: view.sort === column && !view.isDescending });
  const change = (one: BulkChange) =>
    run('change', async () => {
      await onChange([...selected], one);
      none();
    });
  // What is not shown is not changed.
  const look = (next: ListView) => {
    none();
    onView(next);
  };
  return (
    <>
      <ListFilters {...list} view={view} onView={look} />
      {failure ? (
        <p className="trouble error" role="alert">
          {text('actionFailed')}
        </p>
      ) : null}
      {selected.size === 0 ? null : (
        <SelectionBar
          count={selected.size}
          choices={list.choices}
          cadences={list.cadences}
          now={now}
          zone={zone}
          isBusy={busy.has('change')}
          onChange={change}
          onClear={none}
        />
      )}
      {list.shown.rows.length === 0 && list.isComplete ? (
        <p className="empty">
          {text('nothingShown')}{' '}
          <Button kind="link" onClick={() => onView(wholeList)}>
            {text('showAll')}
          </Button>
        </p>
      ) : (
        <FollowUpTable
          rows={list.shown.rows}
          words={list.words}
          view={view}
          cadences={list.cadences}
          clock={{ now, zone, locale: text.locale }}
          selected={selected}
          onSelect={select}
          onSort={sort}
          onOpen={(key) => run(key, () => onOpen(key))}
        />
      )}
      {list.isComplete ? null : <output className="hint">{text.count('readingList', list.total)}</output>}
    </>
  );
}
