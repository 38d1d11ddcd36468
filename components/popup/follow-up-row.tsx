import { useState } from 'react';
import type { Channel } from '@/lib/domain/cadence';
import type { CadenceLabel, DateChoice, FollowUpView, LaterChoice } from '@/lib/domain/views';
import { type Clock, formatMoment } from '@/lib/domain/format';
import { useText } from '../text';
import { DatesFor } from '../also-touched';
import { cadenceName } from '../cadence-name';
import { OutcomeMenu, type Told } from '../outcome-menu';
import { Button, IconButton } from '../ui/button';
import { ChoiceMenu } from '../ui/choice-menu';
import { DateMenu } from '../ui/date-menu';
import { CheckIcon, ChevronIcon, ClockIcon, FlagIcon, OpenIcon, PenIcon, StopIcon } from '../ui/icons';
import type { Polish } from './draft-buttons';
import { DraftPanel, type KnownActions } from './draft-panel';
import { describeDue } from './describe-due';
import { describeFreshness } from '@/lib/domain/freshness';
import { describeMove, describeNo, describeStep } from '@/lib/domain/describe-step';
import { Row } from './row';

export interface RowContext {
  now: number;
  zone: string;
  choices: readonly DateChoice[];
  /** Whose mailbox it is, where there are several. */
  showsAccount: boolean;
  isBusy: boolean;
  /** Whether Tab stops here. */
  isCurrent: boolean;
  cadences: readonly CadenceLabel[];
}

interface FollowUpRowProps extends RowContext {
  view: FollowUpView;
  onOpen: () => void;
  onDraft: () => void;
  onSnooze: (at: number) => void;
  onDone: () => void;
  onStop: () => void;
  /** What is known for the draft, and how it is changed. */
  known: KnownActions;
  onReadLater: () => Promise<LaterChoice[]>;
  onOpenText: (text: string) => void;
  onCopy: (text: string) => Promise<void>;
  /** @param channel null: as planned */
  onTell: (channel: Channel | null, told: Told) => void;
  onCadence: (cadenceId: string) => void;
  polish: Polish | null;
}

/** The row itself: what is due is written, what is not is looked at. */
export function FollowUpRow({ view, ...props }: FollowUpRowProps) {
  const text = useText();
  const clock = { now: props.now, zone: props.zone, locale: text.locale };
  const isDue = view.dueAt !== null && view.dueAt <= props.now;
  const stop = props.isCurrent ? 0 : -1;
  const [isDraftOpen, setIsDraftOpen] = useState(false);
  return (
    <DatesFor person={view}>
      <Row
        id={view.key}
        who={view.who}
        email={view.email}
        company={view.company}
        subject={view.subject || text('noSubject')}
        when={<When view={view} clock={clock} isDue={isDue} />}
        facts={<Facts view={view} clock={clock} showsAccount={props.showsAccount} />}
        isBusy={props.isBusy}
        renderMain={(content) => (
          <button
            type="button"
            className="main"
            tabIndex={stop}
            onClick={isDue ? props.onDraft : props.onOpen}
          >
            {content}
          </button>
        )}
        below={
          <>
            {view.step === null && isDue ? <WhatNext {...props} stop={stop} /> : null}
            {isDraftOpen ? (
              <DraftPanel
                {...props}
                firstName={view.firstName}
                revision={view}
                readLater={props.onReadLater}
                onOpen={props.onOpenText}
              />
            ) : null}
          </>
        }
        actions={
          <>
            <IconButton
              name={text('showDraft')}
              icon={<PenIcon />}
              shortcut="p"
              tabIndex={stop}
              aria-expanded={isDraftOpen}
              onClick={() => setIsDraftOpen(!isDraftOpen)}
            />
            <IconButton
              name={text('openInGmail')}
              icon={<OpenIcon />}
              shortcut="o"
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
                <IconButton
                  name={text('snooze')}
                  icon={<ClockIcon />}
                  shortcut="s"
                  tabIndex={stop}
                  {...bind}
                />
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
                <IconButton
                  name={text('setOutcome')}
                  icon={<FlagIcon />}
                  shortcut="r"
                  tabIndex={stop}
                  {...bind}
                />
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
              shortcut="x"
              tabIndex={stop}
              onClick={props.onStop}
            />
          </>
        }
      />
    </DatesFor>
  );
}

/** The cadence is over, and nobody has answered: what shall come now. */
function WhatNext({
  stop,
  cadences,
  onCadence,
  onStop,
}: Pick<FollowUpRowProps, 'cadences' | 'onCadence' | 'onStop'> & { stop: 0 | -1 }) {
  const text = useText();
  return (
    <div className="what-next">
      <Button kind="primary" tabIndex={stop} onClick={() => onCadence('longGame')}>
        {text('startLongGame')}
      </Button>
      <ChoiceMenu
        name={text('anotherCadence')}
        items={cadences
          .filter(({ id }) => id !== 'longGame')
          .map((cadence) => ({
            id: cadence.id,
            label: cadenceName(cadence, text),
            onSelect: () => onCadence(cadence.id),
          }))}
        renderTrigger={(bind) => (
          <Button tabIndex={stop} {...bind}>
            {text('anotherCadence')}
            <ChevronIcon />
          </Button>
        )}
      />
      <Button kind="quiet" tabIndex={stop} onClick={onStop}>
        {text('stopTracking')}
      </Button>
    </div>
  );
}

function When({ view, clock, isDue }: { view: FollowUpView; clock: Clock; isDue: boolean }) {
  const text = useText();
  return (
    <span
      className={view.state === 'replied' ? 'replied' : isDue ? 'overdue' : undefined}
      title={view.dueAt === null ? undefined : formatMoment(view.dueAt, clock)}
    >
      {describeDue(view, clock, text)}
    </span>
  );
}

function Facts({ view, clock, showsAccount }: { view: FollowUpView; clock: Clock; showsAccount: boolean }) {
  const text = useText();
  const freshness = describeFreshness(view, clock, text);
  const moved = describeMove(view.moves, text);
  const no = describeNo(view, text);
  return (
    <>
      <span className={view.step ? undefined : 'doubt'}>{describeStep(view, text)}</span>
      <span>
        {view.touch > view.plannedTouches
          ? text('touchNumber', view.touch)
          : text('touchOf', view.touch, view.plannedTouches)}
      </span>
      {view.touch > 1 && view.silentDays > 0 ? (
        <span>{text.count('silentDays', view.silentDays)}</span>
      ) : null}
      {freshness ? (
        <span className={freshness.isDoubtful ? 'doubt' : undefined}>{freshness.words}</span>
      ) : null}
      {moved === null ? null : <span>{moved}</span>}
      {no === null ? null : <span dir="auto">{no}</span>}
      {showsAccount ? <bdi>{view.account}</bdi> : null}
    </>
  );
}
