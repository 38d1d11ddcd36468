import type { BulkChange } from '@/lib/domain/bulk-change';
import type { CadenceLabel, DateChoice } from '@/lib/domain/views';
import { cadenceName } from '../cadence-name';
import { offeredOutcomes, outcomeKeys } from '../outcome-keys';
import { useText } from '../text';
import { IconButton } from '../ui/button';
import { ChoiceMenu } from '../ui/choice-menu';
import { DateMenu } from '../ui/date-menu';
import { CheckIcon, ClockIcon, CloseIcon, FlagIcon, RepeatIcon, StopIcon } from '../ui/icons';

interface BulkBarProps {
  count: number;
  choices: readonly DateChoice[];
  cadences: readonly CadenceLabel[];
  /** Epoch ms. */
  now: number;
  zone: string;
  onChange: (change: BulkChange) => void;
  onClear: () => void;
}

/** What can be done with all rows that are marked; its keys come before those of the row. */
export function BulkBar({ count, choices, cadences, now, zone, onChange, onClear }: BulkBarProps) {
  const text = useText();
  return (
    <div className="bulk" role="toolbar" aria-label={text('bulkActions')} data-bulk>
      <output>{text.count('selected', count)}</output>
      <IconButton
        name={text('done')}
        icon={<CheckIcon />}
        shortcut="e"
        onClick={() => onChange({ type: 'done' })}
      />
      <DateMenu
        name={text('snoozeUntil')}
        choices={choices}
        now={now}
        zone={zone}
        onPick={(until) => onChange({ type: 'snooze', until })}
        renderTrigger={(bind) => (
          <IconButton name={text('snooze')} icon={<ClockIcon />} shortcut="s" {...bind} />
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
          <IconButton name={text('setOutcome')} icon={<FlagIcon />} shortcut="o" {...bind} />
        )}
      />
      <ChoiceMenu
        name={text('changeCadence')}
        items={cadences.map((cadence) => ({
          id: cadence.id,
          label: cadenceName(cadence, text),
          onSelect: () => onChange({ type: 'cadence', cadenceId: cadence.id }),
        }))}
        renderTrigger={(bind) => (
          <IconButton name={text('changeCadence')} icon={<RepeatIcon />} shortcut="c" {...bind} />
        )}
      />
      <IconButton
        name={text('stopTracking')}
        icon={<StopIcon />}
        shortcut="d"
        onClick={() => onChange({ type: 'stop' })}
      />
      <IconButton name={text('selectNone')} icon={<CloseIcon />} shortcut="Escape" onClick={onClear} />
    </div>
  );
}
