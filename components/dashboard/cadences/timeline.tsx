import { useEffect, useRef, useState } from 'react';
import {
  type CadenceDraft,
  type DraftProblems,
  moveStep,
  newStep,
  planDraft,
  type StepDraft,
} from '@/lib/domain/cadence-draft';
import type { Clock } from '@/lib/domain/format';
import type { Planner } from '@/lib/domain/schedule';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { StepRow } from './step-row';
import type { TemplateChoice } from './step-fields';

interface TimelineProps {
  draft: CadenceDraft;
  problems: DraftProblems | null;
  templates: readonly TemplateChoice[];
  clock: Clock;
  planner: Planner;
  onChange: (steps: readonly StepDraft[]) => void;
}

/** The steps in their order, each with the day that it would fall on; moved by keys, buttons and the mouse. */
export function Timeline({ draft, problems, templates, clock, planner, onChange }: TimelineProps) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const focus = useFocusOnStep(list);
  const drag = useDrag(draft.steps, onChange);
  const { steps } = draft;
  const plan = planDraft(draft, clock.now, planner);

  const move = (from: number, to: number) => {
    const step = steps[from];
    if (!step || to < 0 || to >= steps.length) return;
    onChange(moveStep(steps, from, to));
    setSaid(text('stepMoved', to + 1, steps.length));
    focus(step.key, '.handle');
  };
  const remove = (index: number) => {
    const rest = steps.filter((_, at) => at !== index);
    onChange(rest);
    setSaid(text('stepRemoved', index + 1));
    const next = rest[index] ?? rest.at(-1);
    if (next) focus(next.key, '.handle');
  };
  const add = () => {
    const step = newStep(steps);
    onChange([...steps, step]);
    setSaid(text('stepAdded', steps.length + 1));
    focus(step.key, 'input');
  };
  return (
    <>
      <ol className="timeline" ref={list}>
        {steps.map((step, index) => (
          <StepRow
            key={step.key}
            step={step}
            index={index}
            count={steps.length}
            planned={plan[index] ?? null}
            templates={templates}
            limits={problems?.counts.get(step.key) ?? null}
            clock={clock}
            isDragged={drag.dragged === step.key}
            onChange={(changed) => onChange(steps.map((one) => (one.key === changed.key ? changed : one)))}
            onMove={(to) => move(index, to)}
            onRemove={() => remove(index)}
            onDragStart={() => drag.start(step.key)}
            onDragOver={() => drag.over(index)}
            onDragEnd={(isDropped) => drag.end(isDropped)}
          />
        ))}
      </ol>
      {problems?.steps ? (
        <p className="error" role="alert">
          {text(problems.steps === 'none' ? 'stepsNone' : 'stepsMany')}
        </p>
      ) : null}
      <Button onClick={add}>{text('stepAdd')}</Button>
      <output className="unseen">{said}</output>
    </>
  );
}

/** Steps change places while they are dragged; let go elsewhere, all is as before. */
function useDrag(steps: readonly StepDraft[], onChange: (steps: readonly StepDraft[]) => void) {
  const [drag, setDrag] = useState<{ key: string; before: readonly StepDraft[] } | null>(null);
  return {
    dragged: drag?.key ?? null,
    start: (key: string) => setDrag({ key, before: steps }),
    over: (to: number) => {
      const from = steps.findIndex(({ key }) => key === drag?.key);
      if (from >= 0 && from !== to) onChange(moveStep(steps, from, to));
    },
    end: (isDropped: boolean) => {
      if (drag && !isDropped) onChange(drag.before);
      setDrag(null);
    },
  };
}

/** Puts the focus into a step once it stands where it belongs: what is moved in the page loses it. */
function useFocusOnStep(list: { current: HTMLElement | null }) {
  const [wanted, setWanted] = useState<{ key: string; part: string } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    list.current?.querySelector<HTMLElement>(`[data-step="${wanted.key}"] ${wanted.part}`)?.focus();
  }, [list, wanted]);
  return (key: string, part: string) => setWanted({ key, part });
}
