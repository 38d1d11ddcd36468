import type { FrontView, ThreadView } from '@/lib/domain/views';
import { type Clock, formatDay } from '@/lib/domain/format';
import { DatesFor } from '../also-touched';
import { isolate } from '../isolate';
import { useText } from '../text';
import { Button } from '../ui/button';
import { DateMenu } from '../ui/date-menu';
import { ChevronIcon } from '../ui/icons';

interface FrontBarProps {
  front: FrontView;
  clock: Clock;
  /** @param at epoch ms; null: as planned */
  onTrack: (key: string, at: number | null) => void;
  onReload: () => void;
}

/** The Gmail tab in front: its thread, to be tracked with one click, or what is in the way of that. */
export function FrontBar({ front, clock, onTrack, onReload }: FrontBarProps) {
  const text = useText();
  if (front.kind === 'none') return null;
  const tracked = front.kind === 'thread' ? trackedLine(front.view) : null;
  return (
    <section className="front" aria-label={text('frontThread')}>
      {front.kind === 'needsReload' ? (
        <>
          <p>{text('frontNeedsReload')}</p>
          <Button kind="primary" onClick={onReload}>
            {text('frontReload')}
          </Button>
        </>
      ) : null}
      {front.kind === 'unreadable' ? <p>{text('frontUnreadable')}</p> : null}
      {front.kind === 'thread' ? (
        <div className="thread">
          <h2>{text('frontThread')}</h2>
          <p className="cut" dir="auto">
            {front.subject === '' ? text('noSubject') : isolate(front.subject)}
          </p>
        </div>
      ) : null}
      {front.kind === 'thread' && tracked === null ? (
        <TrackButtons view={front.view} clock={clock} onTrack={(at) => onTrack(front.key, at)} />
      ) : null}
      {tracked === null ? null : <p>{tracked}</p>}
    </section>
  );

  function trackedLine({ followUp }: ThreadView): string | null {
    if (!followUp || followUp.state === 'closed' || followUp.state === 'replied') return null;
    if (followUp.state === 'due') return text('chipDue');
    if (followUp.state === 'paused') return text('chipPaused');
    return followUp.dueAt === null
      ? text('chipTracked')
      : text('chipFollowUp', formatDay(followUp.dueAt, clock));
  }
}

function TrackButtons({
  view,
  clock,
  onTrack,
}: {
  view: ThreadView;
  clock: Clock;
  onTrack: (at: number | null) => void;
}) {
  const text = useText();
  return (
    <DatesFor person={view.datesFor}>
      <DateMenu
        name={text('trackWhen')}
        choices={view.choices}
        now={clock.now}
        zone={clock.zone}
        onPick={onTrack}
        renderTrigger={(bind) => (
          <span className="split">
            <Button kind="primary" onClick={() => onTrack(null)}>
              {text('trackThread')}
            </Button>
            <Button kind="primary" aria-label={text('trackWhen')} title={text('trackWhen')} {...bind}>
              <ChevronIcon />
            </Button>
          </span>
        )}
      />
    </DatesFor>
  );
}
