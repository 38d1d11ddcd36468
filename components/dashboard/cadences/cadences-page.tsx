import type { Cadence } from '@/lib/domain/cadence';
import { isBuiltIn, isChanged } from '@/lib/domain/cadences';
import { cadenceAbout, cadenceName } from '../../cadence-name';
import { useText } from '../../text';
import { Button, IconButton } from '../../ui/button';
import { CopyIcon } from '../../ui/icons';
import '../fields.css';
import { Loaded, type Read } from '../loaded';
import './cadences.css';

/** One cadence in the list. */
export interface CadenceRow {
  cadence: Cadence;
  /** How many follow-ups run on it. */
  running: number;
  /** It was changed in the editor, and not saved yet. */
  hasDraft: boolean;
}

interface CadencesPageProps {
  read: Read<readonly CadenceRow[]>;
  hrefOf: (id: string) => string;
  onNew: () => void;
  onCopy: (cadence: Cadence) => void;
}

/** All cadences there are, with what runs on them. */
export function CadencesPage({ read, hrefOf, onNew, onCopy }: CadencesPageProps) {
  const text = useText();
  return (
    <section className="cadences" aria-labelledby="cadences-title">
      <div className="page-head">
        <h1 id="cadences-title">{text('pageCadences')}</h1>
        <Button kind="primary" onClick={onNew}>
          {text('cadenceNew')}
        </Button>
      </div>
      <p className="soft">{text('cadencesAreConventions')}</p>
      <Loaded read={read}>
        {(rows) => (
          <ul className="item-list">
            {rows.map((row) => (
              <Row
                key={row.cadence.id}
                row={row}
                href={hrefOf(row.cadence.id)}
                onCopy={() => onCopy(row.cadence)}
              />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

interface RowProps {
  row: CadenceRow;
  href: string;
  onCopy: () => void;
}

function Row({ row: { cadence, running, hasDraft }, href, onCopy }: RowProps) {
  const text = useText();
  const name = cadenceName(cadence, text);
  const facts = [
    isBuiltIn(cadence.id) ? null : text('cadenceOwn'),
    isChanged(cadence) ? text('cadenceChangedByYou') : null,
    text.count('stepCount', cadence.steps.length),
    running === 0 ? text('noneRunning') : text.count('runningCount', running),
  ];
  return (
    <li>
      <div className="what">
        <h2>
          <a href={href}>{name}</a>
        </h2>
        <p dir="auto">{cadenceAbout(cadence, text)}</p>
        <p className="soft facts">
          {facts.map((fact) => (fact === null ? null : <span key={fact}>{fact}</span>))}
          {hasDraft ? <span className="unsaved">{text('notSavedYet')}</span> : null}
        </p>
      </div>
      <IconButton name={text('copyNamed', name)} icon={<CopyIcon />} onClick={onCopy} />
    </li>
  );
}
