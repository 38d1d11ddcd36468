import type { ChosenOutcome } from '@/lib/domain/model';
import { cadenceName } from '../cadence-name';
import { useText } from '../text';
import { Button } from '../ui/button';
import { ChoiceMenu } from '../ui/choice-menu';
import { DateMenu } from '../ui/date-menu';
import { ChevronIcon } from '../ui/icons';
import { useClose } from '../ui/popover';
import type { ThreadCardProps } from './card-props';
import { outcomeKeys } from './describe-card';

const outcomes: readonly ChosenOutcome[] = [
  'meeting',
  'replied',
  'notNow',
  'no',
  'won',
  'lost',
  'leftCompany',
  'wrongPerson',
  'doNotContact',
];

/** What the rep can do about it: buttons in rows, menus under them. */
export function CardButtons({ followUp, card, choices, now, zone, ...on }: ThreadCardProps) {
  const text = useText();
  const close = useClose();
  const isOver = followUp.state === 'replied' || followUp.state === 'closed';
  const id = card?.cadenceId ?? '';
  const current = card?.cadences.find((cadence) => cadence.id === id) ?? { id, name: null };
  const openDraft = () => {
    close();
    on.onOpenDraft();
  };
  return (
    <>
      <div className="actions">
        {isOver ? null : (
          <>
            <Button kind="primary" onClick={openDraft}>
              {text('openDraft')}
            </Button>
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
        <ChoiceMenu
          name={text('outcome')}
          items={outcomes
            .filter((outcome) => outcome !== card?.outcome)
            .map((outcome) => ({
              id: outcome,
              label: text(outcomeKeys[outcome]),
              isApart: outcome === 'doNotContact',
              onSelect: () => on.onOutcome(outcome),
            }))}
          renderTrigger={(bind) => (
            <Button {...bind}>
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
