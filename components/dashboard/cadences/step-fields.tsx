import { type Channel, channels, type Purpose, purposes, type Wait } from '@/lib/domain/cadence';
import type { StepDraft } from '@/lib/domain/cadence-draft';
import { channelName, purposeName } from '@/lib/domain/describe-step';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../../text';
import { beginLarge } from '../begin-large';
import { Choice } from '../choice';
import { Field } from '../field';

/** A template that a step can name. */
export interface TemplateChoice {
  id: string;
  name: string;
  channel: Channel;
  purpose: Purpose;
}

interface StepFieldsProps {
  step: StepDraft;
  templates: readonly TemplateChoice[];
  /** Which counts can be taken, where what stands there cannot. */
  limits: { least: number; most: number } | null;
  onChange: (step: StepDraft) => void;
}

const units: Record<Wait['unit'], MessageKey> = {
  hours: 'unitHours',
  businessDays: 'unitBusinessDays',
  days: 'unitDays',
  weeks: 'unitWeeks',
  months: 'unitMonths',
  beforeDecision: 'unitBeforeDecision',
};

const conditions: Record<StepDraft['condition'], MessageKey> = {
  noReply: 'conditionNoReply',
  always: 'conditionAlways',
};

const automatic = 'automatic';

/** What a step is: how long after the one before, in which way, what for. */
export function StepFields({ step, templates, limits, onChange }: StepFieldsProps) {
  const text = useText();
  const change = (part: Partial<StepDraft>) => onChange({ ...step, ...part });
  const options = templateOptions(step, templates, text);
  return (
    <div className="step-fields">
      <div className="wait">
        <Field label={text('wait')} error={limits && text('countWrong', limits.least, limits.most)}>
          {(bind) => (
            <input
              {...bind}
              className="wait-count"
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              value={step.count}
              onInput={(event) => change({ count: event.currentTarget.value })}
            />
          )}
        </Field>
        <Choice
          label={text('waitUnit')}
          value={step.unit}
          options={optionsOf(units, text)}
          onChoose={(unit) => change({ unit })}
        />
      </div>
      <Choice
        label={text('channel')}
        value={step.channel}
        options={channels.map((id) => ({ id, label: channelName(id, text) }))}
        // Words for one way do not fit another.
        onChoose={(channel) => change({ channel, templateId: null })}
      />
      <Choice
        label={text('purpose')}
        value={step.purpose}
        options={purposes.map((id) => ({ id, label: beginLarge(purposeName(id, text), text.locale) }))}
        onChoose={(purpose) => change({ purpose, templateId: null })}
      />
      <Choice
        label={text('template')}
        value={step.templateId ?? automatic}
        options={options}
        onChoose={(id) => change({ templateId: id === automatic ? null : id })}
      />
      <Choice
        label={text('condition')}
        value={step.condition}
        options={optionsOf(conditions, text)}
        onChoose={(condition) => change({ condition })}
      />
    </div>
  );
}

function optionsOf<Id extends string>(keys: Record<Id, MessageKey>, text: ReturnType<typeof useText>) {
  return (Object.keys(keys) as Id[]).map((id) => ({ id, label: beginLarge(text(keys[id]), text.locale) }));
}

/** Those that fit the step; one that it names stays, also where it does not fit or is gone. */
function templateOptions(
  { templateId, channel, purpose }: StepDraft,
  templates: readonly TemplateChoice[],
  text: ReturnType<typeof useText>,
) {
  const fitting = templates.filter(
    (one) => (one.channel === channel && one.purpose === purpose) || one.id === templateId,
  );
  const isGone = templateId !== null && !templates.some(({ id }) => id === templateId);
  return [
    { id: automatic, label: text('templateAutomatic') },
    ...fitting.map(({ id, name }) => ({ id, label: name })),
    ...(isGone ? [{ id: templateId, label: text('templateGone') }] : []),
  ];
}
