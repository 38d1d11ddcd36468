import type { BulkChange } from '@/lib/domain/bulk-change';
import type { CadenceLabel, DateChoice } from '@/lib/domain/views';
import { cadenceName } from '../../cadence-name';
import { offeredOutcomes, outcomeKeys } from '../../outcome-keys';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { ChoiceMenu } from '../../ui/choice-menu';
import { DateMenu } from '../../ui/date-menu';
import { CheckIcon, ClockIcon, FlagIcon, RepeatIcon, StopIcon } from '../../ui/icons';

interface SelectionBarProps {
  count: number;
  choices: readonly DateChoice[];
  cadences: readonly CadenceLabel[];
  /** Epoch ms. */
  now: number;
  zone: string;
  isBusy: boolean;
  onChange: (change: BulkChange) => void;
  onClear: () => void;
}

/** What can be done with all that are selected. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, choices, cadences, now, zone, isBusy, onChange, onClear } = props;
  const text = useText();
  return (
    <div className="selection" role="toolbar" aria-label={text('forSelected')} aria-busy={isBusy}>
      <output>{text.count('rowsSelected', count)}</output>
      <Button disabled={isBusy} onClick={() => onChange({ type: 'done' })}>
        <CheckIcon />
        {text('done')}
      </Button>
      <DateMenu
        name={text('snoozeUntil')}
        choices={choices}
        now={now}
        zone={zone}
        onPick={(until) => onChange({ type: 'snooze', until })}
        renderTrigger={(bind) => (
          <Button disabled={isBusy} {...bind}>
            <ClockIcon />
            {text('snooze')}
          </Button>
        )}
      />
      <ChoiceMenu
        name={text('columnCadence')}
        items={cadences.map((cadence) => ({
          id: cadence.id,
          label: cadenceName(cadence, text),
          onSelect: () => onChange({ type: 'cadence', cadenceId: cadence.id }),
        }))}
        renderTrigger={(bind) => (
          <Button disabled={isBusy} {...bind}>
            <RepeatIcon />
            {text('columnCadence')}
          </Button>
        )}
      />
      <ChoiceMenu
        name={text('setOutcome')}
        items={offeredOutcomes(null, null).map((outcome) => ({
          id: outcome,
          label: text(outcomeKeys[outcome]),
          isApart: outcome === 'doNotContact',
          onSelect: () => onChange({ type: 'outcome', outcome }),
        }))}
        renderTrigger={(bind) => (
          <Button disabled={isBusy} {...bind}>
            <FlagIcon />
            {text('outcomeName')}
          </Button>
        )}
      />
      <Button disabled={isBusy} onClick={() => onChange({ type: 'stop' })}>
        <StopIcon />
        {text('stopTracking')}
      </Button>
      <Button kind="link" onClick={onClear}>
        {text('selectNothing')}
      </Button>
    </div>
  );
}
