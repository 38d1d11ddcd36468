import { type ReactNode, useState } from 'react';
import { formatDay } from '@/lib/domain/format';
import type { ChosenOutcome, Outcome, TouchResult } from '@/lib/domain/model';
import type { MessageKey } from '@/lib/domain/text';
import type { LaterChoice } from '@/lib/domain/views';
import { useAlsoTouched } from './also-touched';
import { useDateReader } from './date-reader';
import { offeredOutcomes, outcomeKeys, resultKeys } from './outcome-keys';
import { Numbered, OwnReason, Question } from './outcome-questions';
import { useText } from './text';
import { DateTimeField } from './ui/date-time-field';
import type { MenuItem } from './ui/menu';
import { Popover, type PopoverTrigger, useClose } from './ui/popover';
import { TypedDateField } from './ui/typed-date-field';

/** What the rep tells of a touch, and of the prospect. */
export interface Told {
  /** What came of the touch that was made; null: none is told of. */
  result: TouchResult | null;
  /** Null: it goes on as planned. */
  outcome: ChosenOutcome | null;
  /** Why not, in the rep's words. */
  reason: string | null;
  /** When to ask again, epoch ms; null: as the cadence for it says. */
  until: number | null;
}

interface TellProps {
  name: string;
  /** Asked first: what came of the call; without any, what came of the follow-up is asked at once. */
  results?: readonly TouchResult[];
  /** The outcome that holds already: not offered again. */
  known?: Outcome | null;
  /** What the prospect's words propose: offered first, and said to be. */
  suggested?: ChosenOutcome | null;
  /** Epoch ms. */
  now: number;
  zone: string;
  readLater: () => Promise<LaterChoice[]>;
  onTell: (told: Told) => void;
}

interface OutcomeMenuProps extends TellProps {
  renderTrigger: (bind: PopoverTrigger) => ReactNode;
}

/** Asks what came of it: one key for each answer, and for a "no" also why and when to ask again. */
export function OutcomeMenu({ renderTrigger, ...props }: OutcomeMenuProps) {
  return (
    <Popover kind="menu" renderTrigger={renderTrigger}>
      <Stages {...props} />
    </Popover>
  );
}

type Stage = 'result' | 'outcome' | 'reason' | 'own' | 'when' | 'typed' | 'date';

const reasons: readonly MessageKey[] = ['noBudget', 'noTime', 'noCompetitor', 'noNeed'];

const laterKeys: Record<LaterChoice['id'], MessageKey> = {
  named: 'laterNamed',
  in3Months: 'laterIn3Months',
  in6Months: 'laterIn6Months',
  in12Months: 'laterIn12Months',
};

const dayMs = 24 * 60 * 60 * 1000;
const none: readonly TouchResult[] = [];
const nothing: Told = { result: null, outcome: null, reason: null, until: null };

function reasonOf(reason: string | null): Pick<MenuItem, 'reason'> {
  return reason === null ? {} : { reason };
}

function Stages({
  name,
  results = none,
  known = null,
  suggested = null,
  now,
  zone,
  readLater,
  onTell,
}: TellProps) {
  const text = useText();
  const close = useClose();
  const readDate = useDateReader();
  const [typed, setTyped] = useState('');
  const [stage, setStage] = useState<Stage>(results.length > 0 ? 'result' : 'outcome');
  const [told, setTold] = useState(nothing);
  const [later, setLater] = useState<readonly LaterChoice[]>([]);
  const also = useAlsoTouched(later.map(({ at }) => at));
  const tell = (more: Partial<Told>) => {
    close();
    onTell({ ...told, ...more });
  };
  const go = (next: Stage, more: Partial<Told> = {}) => {
    setTold({ ...told, ...more });
    setStage(next);
  };
  const type = (initial: string) => {
    setTyped(initial);
    setStage('typed');
  };
  const pickResult = (result: TouchResult) =>
    result === 'reached' ? go('outcome', { result }) : tell({ result });
  const pickOutcome = (outcome: ChosenOutcome) => {
    if (outcome !== 'notNow' && outcome !== 'no') return tell({ outcome });
    readLater().then(setLater, () => setLater([]));
    return go('reason', { outcome });
  };
  const clock = { now, zone, locale: text.locale };
  const items: Record<Exclude<Stage, 'own' | 'typed' | 'date'>, () => MenuItem[]> = {
    result: () =>
      results.map((result) => ({
        id: result,
        label: text(resultKeys[result]),
        onSelect: () => pickResult(result),
      })),
    outcome: () => [
      ...(told.result === null ? [] : [{ id: 'goOn', label: text('goOn'), onSelect: () => tell({}) }]),
      ...offeredOutcomes(known, suggested).map((outcome, index) => ({
        id: outcome,
        label: text(outcomeKeys[outcome]),
        ...(outcome === suggested ? { detail: text('suggested') } : {}),
        isApart: outcome === 'doNotContact' && index > 0,
        onSelect: () => pickOutcome(outcome),
      })),
    ],
    reason: () => [
      ...reasons.map((key) => ({
        id: key,
        label: text(key),
        onSelect: () => go('when', { reason: text(key) }),
      })),
      { id: 'own', label: text('noOther'), onSelect: () => go('own') },
    ],
    when: () => [
      ...later.map(({ id, at }) => ({
        id,
        label: text(laterKeys[id], formatDay(at, clock)),
        ...reasonOf(also(at)),
        onSelect: () => tell({ until: at }),
      })),
      ...(readDate ? [{ id: 'type', label: text('typeDate'), onSelect: () => type('') }] : []),
      { id: 'pick', label: text('pickDate'), onSelect: () => go('date') },
    ],
  };
  const question: Record<Stage, string> = {
    result: name,
    outcome: text('outcome'),
    reason: text('whyNot'),
    own: text('whyNot'),
    when: text('askAgain'),
    typed: text('askAgain'),
    date: text('askAgain'),
  };
  return (
    <Question key={stage}>
      <p className="asked">{question[stage]}</p>
      {stage === 'own' ? (
        <OwnReason label={text('whyNot')} onWrite={(reason) => go('when', { reason })} />
      ) : stage === 'typed' && readDate ? (
        <TypedDateField
          initial={typed}
          now={now}
          zone={zone}
          readDate={readDate}
          onPick={(until) => tell({ until })}
          onBack={() => setStage('when')}
        />
      ) : stage === 'date' || stage === 'typed' ? (
        <DateTimeField
          label={text('dateAndTime')}
          initial={later[0]?.at ?? now + 90 * dayMs}
          now={now}
          zone={zone}
          onPick={(until) => tell({ until })}
        />
      ) : (
        <Numbered
          name={question[stage]}
          items={items[stage]()}
          onLetter={stage === 'when' && readDate ? type : null}
        />
      )}
    </Question>
  );
}
