import type { ProposalView } from '@/lib/domain/views';
import { type Clock, daysAway, formatMoment } from '@/lib/domain/format';
import { DatesFor } from '../also-touched';
import { isolate } from '../isolate';
import { reasonKeys } from '../reason';
import { useText } from '../text';
import { Button } from '../ui/button';
import { DateMenu } from '../ui/date-menu';
import { ChevronIcon } from '../ui/icons';
import { Line, type LineProps } from './line';

export interface AfterSendLineProps extends LineProps {
  proposal: ProposalView;
  /** Epoch ms. */
  now: number;
  zone: string;
  /** What became of it; `at` (epoch ms, null: no more) is when the follow-up is due. */
  tracked: { at: number | null; canUndo: boolean } | null;
  /** How it was declined; it can be taken back for a while. */
  declined: 'once' | 'domain' | null;
  /** One calm sentence, already in the rep's language. */
  error: string | null;
  /** @param at epoch ms */
  onTrack: (at: number) => void;
  onDecline: () => void;
  onNeverForDomain: () => void;
  onUndo: () => void;
}

/** After a send: offers to follow up, one click to take and none to ignore; says what was taken, or chosen before. */
export function AfterSendLine(props: AfterSendLineProps) {
  const { proposal, now, zone, tracked, declined, error, theme, onHold, onClose } = props;
  const text = useText();
  const clock = { now, zone, locale: text.locale };
  const [planned] = proposal.choices;
  const name = isolate(proposal.firstName);
  const isAnswered = tracked !== null || declined !== null;
  return (
    <Line
      theme={theme}
      onHold={onHold}
      onClose={onClose}
      said={say()}
      detail={isAnswered || !planned ? null : formatMoment(planned.at, clock)}
      action={
        tracked?.canUndo === true || declined ? (
          <Button kind="link" onClick={props.onUndo}>
            {text('undo')}
          </Button>
        ) : null
      }
    >
      {isAnswered && error === null ? null : (
        <>
          {isAnswered ? null : <Answers {...props} clock={clock} />}
          {error === null ? null : (
            <span className="error" role="alert">
              {error}
            </span>
          )}
        </>
      )}
    </Line>
  );

  function say(): string {
    if (tracked) return sayTracked(tracked.at);
    if (declined === 'domain') return text('didNever', isolate(proposal.domain ?? proposal.email));
    if (declined === 'once') return text('didDecline', name);
    return text.count('followUpQuestion', proposal.businessDays, name);
  }

  function sayTracked(at: number | null): string {
    if (at === null) return text('followingUpNoMore', name);
    const moment = formatMoment(at, clock);
    if (proposal.chosen === null) return text('trackingNext', name, moment);
    const isNear = Math.abs(daysAway(at, clock)) <= 1;
    return text(isNear ? 'followingUpNear' : 'followingUpOn', name, moment);
  }
}

function Answers({
  proposal,
  clock,
  onTrack,
  onDecline,
  onNeverForDomain,
}: AfterSendLineProps & { clock: Clock }) {
  const text = useText();
  const [planned] = proposal.choices;
  return (
    <DatesFor person={{ key: proposal.followUpKey, email: proposal.email }}>
      <DateMenu
        name={text('trackWhen')}
        choices={proposal.choices}
        now={clock.now}
        zone={clock.zone}
        onPick={onTrack}
        renderTrigger={(bind) => (
          <span className="split">
            {planned ? (
              <Button
                kind="primary"
                title={formatMoment(planned.at, clock)}
                onClick={() => onTrack(planned.at)}
              >
                {text('track')}
              </Button>
            ) : null}
            <Button kind="primary" aria-label={text('trackWhen')} title={text('trackWhen')} {...bind}>
              <ChevronIcon />
            </Button>
          </span>
        )}
      />
      <Button kind="quiet" onClick={onDecline}>
        {text('notThisTime')}
      </Button>
      {proposal.domain === null ? null : (
        <Button kind="quiet" title={proposal.domain} onClick={onNeverForDomain}>
          <span className="cut">{text('neverFor', isolate(proposal.domain))}</span>
        </Button>
      )}
      <span className="why">{text(reasonKeys[proposal.reason])}</span>
    </DatesFor>
  );
}
