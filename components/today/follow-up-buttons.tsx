import { cadenceName } from '../cadence-name';
import { OutcomeMenu } from '../outcome-menu';
import { useText } from '../text';
import { IconButton } from '../ui/button';
import { ChoiceMenu } from '../ui/choice-menu';
import { DateMenu } from '../ui/date-menu';
import {
  CheckIcon,
  ClockIcon,
  FlagIcon,
  NoteIcon,
  OpenIcon,
  PenIcon,
  RepeatIcon,
  StopIcon,
} from '../ui/icons';
import type { FollowUpRowProps } from './follow-up-row-props';
import { NoteMenu } from './note-menu';

interface FollowUpButtonsProps extends FollowUpRowProps {
  /** Undefined where it does not open in the row. */
  isDraftOpen: boolean | undefined;
  onDraftOpen: () => void;
}

/** What can be done with a follow-up, each with its key. */
export function FollowUpButtons({ view, isDraftOpen, onDraftOpen, ...props }: FollowUpButtonsProps) {
  const text = useText();
  const stop = props.isCurrent ? 0 : -1;
  return (
    <>
      <IconButton
        name={text('showDraft')}
        icon={<PenIcon />}
        shortcut="p"
        tabIndex={stop}
        aria-expanded={isDraftOpen}
        onClick={onDraftOpen}
      />
      <IconButton
        name={text('openInGmail')}
        icon={<OpenIcon />}
        shortcut="g"
        tabIndex={stop}
        onClick={props.onOpen}
      />
      <DateMenu
        name={text('snoozeUntil')}
        choices={props.choices}
        now={props.now}
        zone={props.zone}
        onPick={props.onSnooze}
        renderTrigger={(bind) => (
          <IconButton name={text('snooze')} icon={<ClockIcon />} shortcut="s" tabIndex={stop} {...bind} />
        )}
      />
      <OutcomeMenu
        name={text('setOutcome')}
        known={view.outcome}
        now={props.now}
        zone={props.zone}
        readLater={props.onReadLater}
        onTell={(told) => props.onTell(null, told)}
        renderTrigger={(bind) => (
          <IconButton name={text('setOutcome')} icon={<FlagIcon />} shortcut="o" tabIndex={stop} {...bind} />
        )}
      />
      <ChoiceMenu
        name={text('changeCadence')}
        items={props.cadences.map((cadence) => ({
          id: cadence.id,
          label: cadenceName(cadence, text),
          onSelect: () => props.onCadence(cadence.id),
        }))}
        renderTrigger={(bind) => (
          <IconButton
            name={text('changeCadence')}
            icon={<RepeatIcon />}
            shortcut="c"
            tabIndex={stop}
            {...bind}
          />
        )}
      />
      <NoteMenu
        onNote={props.onNote}
        renderTrigger={(bind) => (
          <IconButton name={text('noteNew')} icon={<NoteIcon />} shortcut="n" tabIndex={stop} {...bind} />
        )}
      />
      <IconButton
        name={text('done')}
        icon={<CheckIcon />}
        shortcut="e"
        tabIndex={stop}
        onClick={props.onDone}
      />
      <IconButton
        name={text('stopTracking')}
        icon={<StopIcon />}
        shortcut="d"
        tabIndex={stop}
        onClick={props.onStop}
      />
    </>
  );
}
