import type { ReactNode } from 'react';
import type { State } from '@/lib/domain/model';
import type { FollowUpView, ThreadView } from '@/lib/domain/views';
import { type Clock, formatDay, formatMoment } from '@/lib/domain/format';
import { DatesFor } from '../also-touched';
import { useLanguage, useText } from '../text';
import { Button } from '../ui/button';
import { DateMenu } from '../ui/date-menu';
import { CheckIcon, ChevronIcon, ClockIcon, DueIcon, MarkIcon, RepliedIcon } from '../ui/icons';
import { Popover } from '../ui/popover';
import { useKeptFocus } from '../ui/use-kept-focus';
import { containKeys } from './contain-keys';
import type { Theme } from './line';
import type { CardActions, CardContent } from './card-props';
import { ThreadCard } from './thread-card';

export interface ThreadControlProps extends CardActions, CardContent {
  view: ThreadView;
  /** Epoch ms. */
  now: number;
  zone: string;
  theme: Theme;
}

/** The chip beside Gmail's subject: whether this thread is followed up, when, and how to change it. */
export function ThreadControl(props: ThreadControlProps) {
  const { view, error, theme } = props;
  // What offers to track goes once it is tracked, and what tells of the follow-up comes in its place.
  const around = useKeptFocus(focusFirst);
  return (
    <div
      ref={around}
      className="sf chip"
      data-theme={theme}
      role="presentation"
      {...useLanguage()}
      onKeyDown={containKeys}
      onKeyUp={containKeys}
      onKeyPress={containKeys}
    >
      {view.followUp ? <Tracked {...props} followUp={view.followUp} /> : <Untracked {...props} />}
      {error === null ? null : (
        <span className="error cut" role="alert" title={error}>
          {error}
        </span>
      )}
    </div>
  );
}

const focusFirst = (chip: HTMLDivElement) => chip.querySelector('button')?.focus();

function Untracked({ view, now, zone, onTrack }: ThreadControlProps) {
  const text = useText();
  const [planned] = view.choices;
  return (
    <DatesFor person={view.datesFor}>
      <DateMenu
        name={text('trackWhen')}
        choices={view.choices}
        now={now}
        zone={zone}
        onPick={onTrack}
        renderTrigger={(bind) => (
          <span className="split">
            {planned ? (
              <Button
                title={formatMoment(planned.at, { now, zone, locale: text.locale })}
                onClick={() => onTrack(planned.at)}
              >
                <MarkIcon />
                <span className="cut">{text('trackThread')}</span>
              </Button>
            ) : null}
            <Button aria-label={text('trackWhen')} title={text('trackWhen')} {...bind}>
              <ChevronIcon />
            </Button>
          </span>
        )}
      />
    </DatesFor>
  );
}

function Tracked({ followUp, view, ...props }: ThreadControlProps & { followUp: FollowUpView }) {
  const text = useText();
  const clock = { now: props.now, zone: props.zone, locale: text.locale };
  return (
    <Popover
      kind="dialog"
      className="panel card-panel"
      renderTrigger={(bind) => (
        <Button className={followUp.state} title={titleOf(followUp, clock)} {...bind}>
          {icons[followUp.state]}
          <span className="cut">{labelOf(followUp, clock)}</span>
          <ChevronIcon />
        </Button>
      )}
    >
      <DatesFor person={followUp}>
        <ThreadCard {...props} followUp={followUp} choices={view.choices} />
      </DatesFor>
    </Popover>
  );

  function labelOf({ state, dueAt }: FollowUpView, clock: Clock): string {
    if (state === 'replied') return text('chipReplied');
    if (state === 'closed') return text('chipClosed');
    if (state === 'paused') return text('chipPaused');
    if (state === 'due') return text('chipDue');
    return dueAt === null ? text('chipTracked') : text('chipFollowUp', formatDay(dueAt, clock));
  }

  function titleOf({ dueAt, touch, plannedTouches }: FollowUpView, clock: Clock): string {
    const isPlanned = touch <= plannedTouches;
    const touches = isPlanned ? text('touchOf', touch, plannedTouches) : text('touchNumber', touch);
    return dueAt === null ? touches : `${formatMoment(dueAt, clock)} · ${touches}`;
  }
}

const icons: Record<State, ReactNode> = {
  held: <ClockIcon />,
  waiting: <ClockIcon />,
  paused: <ClockIcon />,
  due: <DueIcon />,
  replied: <RepliedIcon />,
  closed: <CheckIcon />,
};
