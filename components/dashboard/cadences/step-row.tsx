import type { DragEvent, KeyboardEvent } from 'react';
import type { StepDraft } from '@/lib/domain/cadence-draft';
import { describeMove } from '@/lib/domain/describe-step';
import { type Clock, formatFullDay } from '@/lib/domain/format';
import type { Planned } from '@/lib/domain/schedule';
import { useText } from '../../text';
import { IconButton } from '../../ui/button';
import { ArrowDownIcon, ArrowUpIcon, GripIcon, RemoveIcon } from '../../ui/icons';
import { StepFields, type TemplateChoice } from './step-fields';

export interface StepRowProps {
  step: StepDraft;
  /** From 0. */
  index: number;
  count: number;
  planned: Planned | null;
  templates: readonly TemplateChoice[];
  limits: { least: number; most: number } | null;
  clock: Clock;
  isDragged: boolean;
  onChange: (step: StepDraft) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onDragStart: () => void;
  /** Something is dragged over it: that takes its place. */
  onDragOver: () => void;
  onDragEnd: (isDropped: boolean) => void;
}

/** One step of the timeline: when it would be, what it is, and where it stands. */
export function StepRow(props: StepRowProps) {
  const { step, index, count, planned, clock, isDragged, onMove, onRemove } = props;
  const text = useText();
  const place = index + 1;
  const title = text('stepNumber', place);
  const move = planned ? describeMove(planned.moves, text) : null;
  const when = planned ? formatFullDay(planned.dueAt, clock) : null;
  const unplanned = step.unit === 'beforeDecision' ? text('whenDecisionKnown') : '';
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    // With Alt, a list opens.
    const isList = event.target instanceof Element && event.target.localName === 'select';
    if (!event.altKey || by === undefined || isList) return;
    event.preventDefault();
    onMove(index + by);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    props.onDragOver();
  };
  const onDragStart = (event: DragEvent) => {
    // Firefox drags nothing without data.
    event.dataTransfer.setData('text/plain', title);
    props.onDragStart();
  };
  const onDragEnd = (event: DragEvent) => props.onDragEnd(event.dataTransfer.dropEffect !== 'none');
  return (
    <li className={isDragged ? 'step dragged' : 'step'} data-step={step.key} aria-label={title}>
      <div
        role="presentation"
        onKeyDown={onKeyDown}
        onDragOver={onDragOver}
        onDrop={(event) => event.preventDefault()}
      >
        <div className="step-head" draggable onDragStart={onDragStart} onDragEnd={onDragEnd}>
          <IconButton
            name={text('stepMove', place)}
            icon={<GripIcon />}
            className="only-icon handle"
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          />
          <b>{title}</b>
          <span className="when">{when ?? unplanned}</span>
          {move === null ? null : <span className="soft">{move}</span>}
          <span className="step-buttons">
            <IconButton
              name={text('stepUp', place)}
              icon={<ArrowUpIcon />}
              disabled={index === 0}
              onClick={() => onMove(index - 1)}
            />
            <IconButton
              name={text('stepDown', place)}
              icon={<ArrowDownIcon />}
              disabled={index === count - 1}
              onClick={() => onMove(index + 1)}
            />
            <IconButton name={text('stepRemove', place)} icon={<RemoveIcon />} onClick={onRemove} />
          </span>
        </div>
        <StepFields step={step} templates={props.templates} limits={props.limits} onChange={props.onChange} />
      </div>
    </li>
  );
}
