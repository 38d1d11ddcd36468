import { useText } from '../../text';
import { Button } from '../../ui/button';
import { formatBytes } from '../format-bytes';
import { Loaded, type Read } from '../loaded';
import { Section, type Save, useSaving } from '../settings/section';
import './data.css';
import { type FoundPerson, ForgetPerson } from './forget-person';
import { type ReadRows, type StoredTable, TableRows } from './table-rows';
import { WipeAll } from './wipe-all';

export interface DataView {
  tables: readonly StoredTable[];
  /** Bytes on the disk; null where the browser does not say. */
  bytes: number | null;
}

export interface DataActions {
  /** Gives the rep everything as a file. */
  exportAll: Save<void>;
  read: ReadRows;
  find: (email: string) => Promise<FoundPerson>;
  forget: Save<string>;
  wipe: Save<void>;
}

interface DataPageProps {
  read: Read<DataView>;
  actions: DataActions;
}

/** Everything that is stored: to be seen, taken along, and deleted. */
export function DataPage({ read, actions }: DataPageProps) {
  const text = useText();
  return (
    <section className="data" aria-labelledby="data-title">
      <h1 id="data-title">{text('pageData')}</h1>
      <p className="soft">{text('dataAbout')}</p>
      <Loaded read={read}>
        {({ tables, bytes }) => (
          <>
            <Stored tables={tables} bytes={bytes} onRead={actions.read} />
            <Export onExport={actions.exportAll} />
            <ForgetPerson onFind={actions.find} onForget={actions.forget} />
            <WipeAll onWipe={actions.wipe} />
          </>
        )}
      </Loaded>
    </section>
  );
}

interface StoredProps extends DataView {
  onRead: ReadRows;
}

function Stored({ tables, bytes, onRead }: StoredProps) {
  const text = useText();
  const size = bytes === null ? null : formatBytes(bytes, text.locale);
  return (
    <Section title={text('dataStored')} saving={{ state: 'none' }}>
      {size === null ? null : <p className="soft">{text('dataSize', size)}</p>}
      <ul className="item-list">
        {tables.map((table) => (
          <li key={table.id}>
            <TableRows table={table} onRead={onRead} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Export({ onExport }: { onExport: Save<void> }) {
  const text = useText();
  const [saving, run] = useSaving(onExport);
  return (
    <Section title={text('dataExport')} saving={saving}>
      <p className="soft">{text('dataExportAbout')}</p>
      <div className="buttons">
        <Button onClick={() => run()}>{text('dataExportNow')}</Button>
      </div>
    </Section>
  );
}
