import { cadenceName } from '../cadence-name';
import { openAnswerOf } from '../describe-answer';
import type { ShownDraft } from '../draft/use-draft';
import { LogIt } from '../log-it';
import { OutcomeMenu } from '../outcome-menu';
import { useText } from '../text';
import { Button } from '../ui/button';
import { ChoiceMenu } from '../ui/choice-menu';
import { DateMenu } from '../ui/date-menu';
import { ChevronIcon } from '../ui/icons';
import { useClose } from '../ui/popover';
import type { ThreadCardProps } from './card-props';

/** What the rep can do about it: buttons in rows, menus under them. */
export function CardButtons({
  followUp,
  card,
  choices,
  now,
  zone,
  shown,
  ...on
}: ThreadCardProps & Pick<ShownDraft, 'shown'>) {
  const text = useText();
  const close = useClose();
  const answer = openAnswerOf(followUp);
  const isOver = followUp.state === 'replied' || followUp.state === 'closed';
  // Words for the phone must not stand in a reply.
  const channel = shown?.draft.channel ?? followUp.step?.channel ?? 'email';
  /** The cadence is over, and the rep is asked what comes now. */
  const isOverdue = followUp.step === null && followUp.state === 'due';
  const id = card?.cadenceId ?? '';
  const current = card?.cadences.find((cadence) => cadence.id === id) ?? { id, name: null };
  const openDraft = () => {
    close();
    on.onOpenDraft(shown?.text);
  };
  return (
    <>
      <div className="actions">
        {isOver ? null : (
          <>
            {isOverdue ? (
              <Button kind="primary" onClick={() => on.onCadence('longGame')}>
                {text('startLongGame')}
              </Button>
            ) : null}
            {channel === 'email' ? (
              <Button
                kind={isOverdue ? 'plain' : 'primary'}
                disabled={shown?.text.trim() === ''}
                onClick={openDraft}
              >
                {text('openDraft')}
              </Button>
            ) : (
              <LogIt channel={channel} now={now} zone={zone} readLater={on.readLater} onTell={on.onTell} />
            )}
            <Button title={text('doneHint')} onClick={on.onDone}>
              {text('done')}
            </Button>
          </>
        )}
        <DateMenu
          name={text(isOver ? 'trackAgain' : 'snoozeUntil')}
          choices={choices}
          now={now}
          zone={zone}
          // What ended is not put off but begun anew.
          onPick={isOver ? on.onTrack : on.onReschedule}
          renderTrigger={(bind) => (
            <Button {...bind}>
              {text(isOver ? 'trackAgain' : 'snooze')}
              <ChevronIcon />
            </Button>
          )}
        />
        <OutcomeMenu
          name={text('outcome')}
          known={card?.outcome ?? null}
          suggested={answer?.proposed ?? null}
          now={now}
          zone={zone}
          readLater={on.readLater}
          onTell={(told) => on.onTell(null, told)}
          renderTrigger={(bind) => (
            <Button kind={isOver && answer ? 'primary' : 'plain'} {...bind}>
              {text('outcome')}
              <ChevronIcon />
            </Button>
          )}
        />
      </div>
      {isOver || !card ? null : (
        <div className="plan">
          <ChoiceMenu
            name={text('cadence')}
            items={card.cadences.map((cadence) => ({
              id: cadence.id,
              label: cadenceName(cadence, text),
              isChecked: cadence.id === current.id,
              onSelect: () => on.onCadence(cadence.id),
            }))}
            renderTrigger={(bind) => (
              <Button kind="quiet" title={text('cadence')} {...bind}>
                <span className="cut">{cadenceName(current, text)}</span>
                <ChevronIcon />
              </Button>
            )}
          />
          <Button kind="quiet" onClick={on.onStop}>
            {text('stopTracking')}
          </Button>
        </div>
      )}
    </>
  );
}
