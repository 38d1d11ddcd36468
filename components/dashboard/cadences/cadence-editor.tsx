import { useEffect, useRef, useState } from 'react';
import type { Cadence } from '@/lib/domain/cadence';
import {
  type CadenceDraft,
  type Called,
  cadenceFrom,
  longestAbout,
  longestName,
  problemsOf,
} from '@/lib/domain/cadence-draft';
import { isChanged, plansDiffer } from '@/lib/domain/cadences';
import { type Clock, formatDated } from '@/lib/domain/format';
import type { MessageKey } from '@/lib/domain/text';
import type { Planner } from '@/lib/domain/schedule';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { Choice } from '../choice';
import { Field } from '../field';
import './cadences.css';
import { type ChangedElsewhere, ChangedQuestion } from './changed-question';
import { RemoveQuestion } from './remove-question';
import { type RunningKind, RunningQuestion } from './running-question';
import type { TemplateChoice } from './step-fields';
import { Timeline } from './timeline';

/** What happens to what runs on it; the old steps are kept under the name. */
export type RunningAnswer =
  | { kind: Exclude<RunningKind, 'keepOld'> }
  | { kind: 'keepOld'; name: string; about: string | null };

interface CadenceEditorProps {
  draft: CadenceDraft;
  /** As it is kept; null for a new one. */
  kept: Cadence | null;
  /** How it is called where it ships with Steadfast; null for one of the rep's own. */
  shipped: Called | null;
  /** What it is called now, as it is kept. */
  called: Called;
  hasDraft: boolean;
  /** How many follow-ups run on it. */
  running: number;
  others: readonly { id: string; name: string }[];
  templates: readonly TemplateChoice[];
  clock: Clock;
  planner: Planner;
  listHref: string;
  isBusy: boolean;
  /** It was to be saved, or removed, over what another page has done. */
  changedElsewhere: { how: ChangedElsewhere; wish: 'save' | 'remove' } | null;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onChange: (draft: CadenceDraft) => void;
  onSave: (cadence: Cadence, running: RunningAnswer) => void;
  /** @param seen as it was kept when the rep asked for it */
  onRemove: (moveTo: string, seen: Cadence) => void;
  /** Puts what ships with Steadfast into the editor. */
  onReset: () => void;
  onDiscard: () => void;
}

/** What the rep is asked before it is done. */
type Asked = { about: 'running' } | { about: 'remove'; seen: Cadence };

const priorities: Record<Cadence['priority'], MessageKey> = {
  3: 'priorityHigh',
  2: 'priorityUsual',
  1: 'priorityLow',
};

/** One cadence with its steps on a timeline: nothing is saved until the rep says so, and nothing typed is lost. */
export function CadenceEditor(props: CadenceEditorProps) {
  const { draft, kept, shipped, called, running, others, clock, isBusy, onChange, onSave } = props;
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const [tried, setTried] = useState(0);
  const [question, setQuestion] = useState<Asked | null>(null);
  useEffect(() => {
    if (tried > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);

  const problems = problemsOf(
    draft,
    others.map(({ name }) => name),
  );
  const shown = tried > 0 ? problems : null;
  const change = (part: Partial<CadenceDraft>) => onChange({ ...draft, ...part });
  const answer = (kind: RunningKind) => {
    setQuestion(null);
    const old = { name: oldName(), about: called.about || null };
    onSave(cadenceFrom(draft, shipped), kind === 'keepOld' ? { kind, ...old } : { kind });
  };
  const oldName = () => {
    const until = formatDated(clock.now, clock);
    const room = longestName - text('cadenceUntil', '', until).length;
    return text('cadenceUntil', called.name.slice(0, room), until);
  };
  const save = () => {
    if (problems) return setTried(tried + 1);
    const isAsked = kept !== null && running > 0 && plansDiffer(kept, cadenceFrom(draft, shipped));
    return isAsked ? setQuestion({ about: 'running' }) : answer('keepDates');
  };
  const remove = (seen: Cadence) => {
    if (running > 0) setQuestion({ about: 'remove', seen });
    else props.onRemove(others[0]?.id ?? '', seen);
  };
  return (
    <section className="cadences editor" aria-labelledby="cadence-title" ref={root}>
      <a href={props.listHref}>{text('pageCadences')}</a>
      <h1 id="cadence-title">{kept ? called.name : text('cadenceNew')}</h1>
      <Field
        label={text('cadenceNameField')}
        error={shown?.name ? text(shown.name === 'taken' ? 'nameTaken' : 'nameMissing') : null}
      >
        {(bind) => (
          <input
            {...bind}
            dir="auto"
            maxLength={longestName}
            value={draft.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={text('cadenceAboutField')}>
        {(bind) => (
          <textarea
            {...bind}
            dir="auto"
            rows={2}
            maxLength={longestAbout}
            value={draft.about}
            onInput={(event) => change({ about: event.currentTarget.value })}
          />
        )}
      </Field>
      <h2>{text('steps')}</h2>
      <p className="soft">{text('stepsFromToday')}</p>
      <Timeline
        draft={draft}
        problems={shown}
        templates={props.templates}
        clock={clock}
        planner={props.planner}
        onChange={(steps) => change({ steps })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.repeatsLast}
          onChange={(event) => change({ repeatsLast: event.currentTarget.checked })}
        />
        <span>{text('repeatsLast')}</span>
      </label>
      <Choice
        label={text('priority')}
        value={`${draft.priority}`}
        options={([3, 2, 1] as const).map((id) => ({ id: `${id}` as const, label: text(priorities[id]) }))}
        onChoose={(id) => change({ priority: id === '3' ? 3 : id === '2' ? 2 : 1 })}
      />
      {props.changedElsewhere ? (
        <ChangedQuestion
          {...props.changedElsewhere}
          isBusy={isBusy}
          onKeepMine={props.onKeepMine}
          onTakeTheirs={props.onTakeTheirs}
        />
      ) : question?.about === 'running' ? (
        <RunningQuestion
          running={running}
          oldName={oldName()}
          isBusy={isBusy}
          onAnswer={answer}
          onCancel={() => setQuestion(null)}
        />
      ) : question?.about === 'remove' ? (
        <RemoveQuestion
          running={running}
          others={others}
          isBusy={isBusy}
          onRemove={(moveTo) => {
            setQuestion(null);
            props.onRemove(moveTo, question.seen);
          }}
          onCancel={() => setQuestion(null)}
        />
      ) : (
        <div className="buttons save-bar">
          <Button kind="primary" disabled={isBusy || !props.hasDraft} onClick={save}>
            {text('save')}
          </Button>
          {props.hasDraft ? <Button onClick={props.onDiscard}>{text('discard')}</Button> : null}
          {shipped && kept && isChanged(kept) ? (
            <Button onClick={props.onReset}>{text('cadenceReset')}</Button>
          ) : null}
          {kept && !shipped ? (
            <Button disabled={isBusy} onClick={() => remove(kept)}>
              {text('cadenceRemove')}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}
