import type { Clock } from '@/lib/domain/format';
import { type Listed, type ListView, type SortColumn, sortColumns } from '@/lib/domain/follow-up-list';
import type { MessageKey } from '@/lib/domain/text';
import type { CadenceLabel } from '@/lib/domain/views';
import { cadenceName } from '../../cadence-name';
import { useText } from '../../text';
import { IconButton } from '../../ui/button';
import { ArrowDownIcon, ArrowUpIcon, OpenIcon } from '../../ui/icons';
import { describeNext, describeSilence, describeState } from './describe-listed';
import { Marked } from './marked';
import { useWindow } from './use-window';

interface FollowUpTableProps {
  rows: readonly Listed[];
  /** What was searched for, folded. */
  words: readonly string[];
  view: Pick<ListView, 'sort' | 'isDescending'>;
  cadences: readonly CadenceLabel[];
  clock: Clock;
  selected: ReadonlySet<string>;
  onSelect: (keys: readonly string[], isSelected: boolean) => void;
  onSort: (column: SortColumn) => void;
  onOpen: (key: string) => void;
}

const columnKeys: Record<SortColumn, MessageKey> = {
  who: 'columnWho',
  company: 'columnCompany',
  subject: 'columnSubject',
  state: 'columnState',
  cadence: 'columnCadence',
  due: 'columnDue',
  lastTouch: 'columnLastTouch',
};

/** px; the styles give a row the same. */
const rowHeight = 44;
/** So many can be changed at once. */
export const mostSelected = 500;

/** Very many follow-ups, of which those on screen are drawn. */
export function FollowUpTable(props: FollowUpTableProps) {
  const { rows, view, selected, onSelect, onSort } = props;
  const text = useText();
  const { box, first, end } = useWindow(rows.length, rowHeight);
  const selectable = rows.slice(0, mostSelected).map(({ key }) => key);
  const isAll = selectable.length > 0 && selectable.every((key) => selected.has(key));
  const direction = view.isDescending ? 'descending' : 'ascending';
  const SortIcon = view.isDescending ? ArrowDownIcon : ArrowUpIcon;
  return (
    <div ref={box} className="follow-up-table">
      <table aria-rowcount={rows.length + 1} aria-label={text('pageFollowUps')}>
        <thead>
          <tr aria-rowindex={1}>
            <td>
              <input
                type="checkbox"
                aria-label={text('selectShown')}
                checked={isAll}
                onChange={() => onSelect(selectable, !isAll)}
              />
            </td>
            {sortColumns.map((column) => (
              <th
                key={column}
                scope="col"
                className={column}
                aria-sort={column === view.sort ? direction : undefined}
              >
                <button type="button" onClick={() => onSort(column)}>
                  <span className="cut">{text(columnKeys[column])}</span>
                  {column === view.sort ? <SortIcon /> : null}
                </button>
              </th>
            ))}
            <th scope="col">
              <span className="unseen">{text('openInGmail')}</span>
            </th>
          </tr>
        </thead>
        <tbody style={{ blockSize: `${rows.length * rowHeight}px` }}>
          {rows.slice(first, end).map((row, at) => (
            <Row key={row.key} row={row} at={first + at} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, at, ...props }: { row: Listed; at: number } & FollowUpTableProps) {
  const { words, cadences, clock, selected, onSelect, onOpen } = props;
  const text = useText();
  const { key, who, email, company, subject, state } = row;
  const cadence = cadences.find(({ id }) => id === row.cadenceId) ?? { id: row.cadenceId, name: null };
  const isSelected = selected.has(key);
  const isOver = row.dueAt === null;
  return (
    <tr
      aria-rowindex={at + 2}
      className={isSelected ? 'row selected' : 'row'}
      data-key={key}
      style={{ insetBlockStart: `${at * rowHeight}px` }}
    >
      <td>
        <input
          type="checkbox"
          aria-label={text('selectNamed', who)}
          checked={isSelected}
          onChange={() => onSelect([key], !isSelected)}
        />
      </td>
      <td className="who cut" dir="auto" title={email}>
        <a href={`#prospect/${encodeURIComponent(email)}`}>
          <Marked text={who} words={words} />
        </a>
      </td>
      <td className="company cut" dir="auto" title={company ?? undefined}>
        <Marked text={company ?? ''} words={words} />
      </td>
      <td className="subject cut" dir="auto" title={subject}>
        <Marked text={subject} words={words} />
      </td>
      <td className={`state cut ${state}`}>{describeState(row, text)}</td>
      <td className="cadence cut">{text('cadenceTouches', cadenceName(cadence, text), row.touches)}</td>
      <td className={isOver ? 'due cut soft' : 'due cut'}>{describeNext(row, clock)}</td>
      <td className="lastTouch cut soft">{describeSilence(row, clock, text)}</td>
      <td>
        <IconButton name={text('openNamedInGmail', who)} icon={<OpenIcon />} onClick={() => onOpen(key)} />
      </td>
    </tr>
  );
}
