import { useState } from 'react';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../../text';
import { Button } from '../../ui/button';

/** One kind of what is stored. */
export interface StoredTable {
  id: string;
  name: MessageKey;
  /** How many; null while they are being counted. */
  rows: number | null;
}

/** Gives some rows as they are stored. */
export type ReadRows = (table: string, from: number) => Promise<readonly unknown[]>;

interface TableRowsProps {
  table: StoredTable;
  onRead: ReadRows;
}

/** One kind of what is stored: how much there is, and on a click the rows themselves. */
export function TableRows({ table, onRead }: TableRowsProps) {
  const text = useText();
  const [rows, setRows] = useState<readonly { place: number; json: string }[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const more = () => {
    onRead(table.id, rows.length).then(
      (next) => {
        const written = next.map((row, index) => ({
          place: rows.length + index,
          json: JSON.stringify(row, null, 1),
        }));
        setRows([...rows, ...written]);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && rows.length === 0) more();
      }}
    >
      <summary>
        {text(table.name)} <span className="soft">{table.rows?.toLocaleString(text.locale)}</span>
      </summary>
      {rows.map(({ place, json }) => (
        <pre key={place} dir="ltr">
          {json}
        </pre>
      ))}
      {hasFailed ? (
        <p className="error" role="alert">
          {text('storeUnreadable')}
        </p>
      ) : null}
      {rows.length < (table.rows ?? Infinity) && rows.length > 0 ? (
        <div className="buttons">
          <Button onClick={more}>{text('dataMore')}</Button>
        </div>
      ) : null}
    </details>
  );
}
