import { type FormEvent, useState } from 'react';
import { holds, type Vacation } from '@/lib/domain/calendar';
import { formatDate } from '@/lib/domain/format';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { Field } from '../field';
import { Section, type Save, useSaving } from './section';

interface VacationsSectionProps {
  vacations: readonly Vacation[];
  /** `YYYY-MM-DD` */
  today: string;
  /** Dates on which something is due, one for each follow-up. */
  dueDates: readonly string[];
  onAdd: Save<Vacation>;
  /** What can be undone is offered by the host. */
  onRemove: Save<Vacation>;
}

/** When the rep is away: what is due then moves on. */
export function VacationsSection({ vacations, today, dueDates, onAdd, onRemove }: VacationsSectionProps) {
  const text = useText();
  const [saving, change] = useSaving<() => ReturnType<Save<Vacation>>>((act) => act());
  const span = ({ from, to }: Vacation) => {
    const first = formatDate(from, text.locale);
    return from === to ? first : text('fromTo', first, formatDate(to, text.locale));
  };
  const sorted = vacations.toSorted((one, other) => one.from.localeCompare(other.from));
  return (
    <Section title={text('settingVacations')} saving={saving}>
      <p className="soft">{text('vacationsAbout')}</p>
      {sorted.length === 0 ? <p>{text('noVacations')}</p> : null}
      <ul className="item-list">
        {sorted.map((vacation) => (
          <li key={`${vacation.from} ${vacation.to}`}>
            <span className="what">{span(vacation)}</span>
            <Button
              kind="quiet"
              aria-label={text('removeNamed', span(vacation))}
              onClick={() => change(() => onRemove(vacation))}
            >
              {text('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <NewVacation today={today} dueDates={dueDates} onAdd={(vacation) => change(() => onAdd(vacation))} />
    </Section>
  );
}

interface NewVacationProps {
  today: string;
  dueDates: readonly string[];
  onAdd: (vacation: Vacation) => void;
}

function NewVacation({ today, dueDates, onAdd }: NewVacationProps) {
  const text = useText();
  const [typed, setTyped] = useState({ from: '', to: '' });
  const [wasTried, setWasTried] = useState(false);
  const isWhole = typed.from !== '' && typed.to !== '';
  const error = findError();
  const moving = dueDates.filter((date) => holds(typed, date)).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (error !== null) return;
    onAdd(typed);
    setTyped({ from: '', to: '' });
    setWasTried(false);
  };
  const input = (part: 'from' | 'to') => ({
    type: 'date',
    min: today,
    value: typed[part],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [part]: event.currentTarget.value }),
  });
  return (
    <form className="new-vacation" noValidate onSubmit={submit}>
      <div className="filters">
        <Field label={text('vacationFrom')}>{(bind) => <input {...bind} {...input('from')} />}</Field>
        <Field label={text('vacationTo')}>{(bind) => <input {...bind} {...input('to')} />}</Field>
        <Button type="submit" kind="primary">
          {text('addVacation')}
        </Button>
      </div>
      <output className={error !== null && (isWhole || wasTried) ? 'error' : 'hint'}>{said()}</output>
    </form>
  );

  function findError(): string | null {
    if (!isWhole) return text('vacationNeedsDates');
    if (typed.to < typed.from) return text('vacationBackwards');
    return typed.to < today ? text('vacationIsOver') : null;
  }

  function said(): string {
    if (error !== null) return isWhole || wasTried ? error : '';
    return moving === 0 ? text('vacationMovesNone') : text.count('vacationMoves', moving);
  }
}
