import type { Cadence } from '@/lib/domain/cadence';
import { cadenceAbout, cadenceName } from '../cadence-name';
import { useText } from '../text';
import './cadences-page.css';
import { type Read, Loaded } from './loaded';

/** One cadence in the list. */
export interface CadenceRow {
  cadence: Cadence;
  /** How many follow-ups run on it. */
  running: number;
}

interface CadencesPageProps {
  read: Read<readonly CadenceRow[]>;
}

/** All cadences there are, with what runs on them. */
export function CadencesPage({ read }: CadencesPageProps) {
  const text = useText();
  return (
    <section className="cadences" aria-labelledby="cadences-title">
      <h1 id="cadences-title">{text('pageCadences')}</h1>
      <p className="soft">{text('cadencesAreConventions')}</p>
      <Loaded read={read}>
        {(rows) => (
          <ul>
            {rows.map((row) => (
              <Row key={row.cadence.id} {...row} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function Row({ cadence, running }: CadenceRow) {
  const text = useText();
  return (
    <li>
      <h2>{cadenceName(cadence, text)}</h2>
      <p>{cadenceAbout(cadence, text)}</p>
      <p className="soft facts">
        <span>{text.count('stepCount', cadence.steps.length)}</span>
        <span>{running === 0 ? text('noneRunning') : text.count('runningCount', running)}</span>
      </p>
    </li>
  );
}
