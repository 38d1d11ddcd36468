import { useEffect, useId, useRef } from 'react';
import { cadences } from '@/lib/domain/cadence';
import type { HealthView } from '@/lib/domain/health';
import type { ChosenOutcome } from '@/lib/domain/model';
import { type Clock, formatPast } from '@/lib/domain/format';
import type { DateChoice, FollowUpView, NoteView, ThreadCardView } from '@/lib/domain/views';
import { cadenceName } from '../cadence-name';
import { isolate } from '../isolate';
import { useText } from '../text';
import { Button, IconButton } from '../ui/button';
import { ChoiceMenu } from '../ui/choice-menu';
import { DateMenu } from '../ui/date-menu';
import { ChevronIcon, CloseIcon } from '../ui/icons';
import { HealthLight } from '../ui/health-light';
import { useClose } from '../ui/popover';
import { CardNotes } from './card-notes';
import {
  type CardDone,
  describeDone,
  describeHistory,
  describeReplyState,
  describeState,
  outcomeKeys,
} from './describe-card';

export interface CardActions {
  /** Write the follow-up into a reply here. */
  onOpenDraft: () => void;
  /** Track again what ended. @param at epoch ms */
  onTrack: (at: number) => void;
  /** @param at epoch ms */
  onReschedule: (at: number) => void;
  onDone: () => void;
  onStop: () => void;
  onOutcome: (outcome: ChosenOutcome) => void;
  onCadence: (cadenceId: string) => void;
  /** The note as it is now: saved while it is written. */
  onNote: (note: NoteView) => void;
  onRemoveNote: (note: NoteView) => void;
  onUndo: () => void;
  /** The card was opened or closed: it reads more than the chip does. */
  onOpen: (isOpen: boolean) => void;
  newNoteId: () => string;
}

export interface CardContent {
  /** Null while it is being read. */
  card: ThreadCardView | null;
  /** What was just done and can be undone. */
  done: CardDone | null;
  /** One calm sentence, already in the rep's language. */
  error: string | null;
  /** Whether Steadfast sees what it needs in this tab. */
  health: HealthView;
}

export interface ThreadCardProps extends CardContent, CardActions {
  followUp: FollowUpView;
  choices: readonly DateChoice[];
  /** Epoch ms. */
  now: number;
  zone: string;
}

/** All that is known of one follow-up, and all that can be done to it. */
export function ThreadCard(props: ThreadCardProps) {
  const { followUp, card, now, zone, onOpen } = props;
  const text = useText();
  const close = useClose();
  const title = useId();
  const clock = { now, zone, locale: text.locale };
  const tell = useRef(onOpen);
  useEffect(() => {
    const open = tell.current;
    open(true);
    return () => open(false);
  }, []);
  const focus = useKeptFocus();
  return (
    <dialog open ref={focus} className="card" aria-labelledby={title} tabIndex={-1}>
      <header>
        <h2 id={title} aria-label={text('cardName', isolate(followUp.who))}>
          <bdi title={followUp.email}>{followUp.who}</bdi>
          {followUp.company === null ? null : (
            <>
              {' · '}
              <bdi className="company">{followUp.company}</bdi>
            </>
          )}
        </h2>
        <HealthLight healths={[props.health]} now={now} zone={zone} />
        <IconButton name={text('close')} icon={<CloseIcon />} shortcut="Escape" onClick={close} />
      </header>
      <Standing followUp={followUp} card={card} clock={clock} />
      <Actions {...props} />
      <Said {...props} clock={clock} />
      <CardNotes
        notes={card?.notes ?? []}
        clock={clock}
        newId={props.newNoteId}
        onNote={props.onNote}
        onRemove={props.onRemoveNote}
      />
      {card && card.history.length > 0 ? <History card={card} clock={clock} /> : null}
    </dialog>
  );
}

// A button that goes with what it did takes the focus with it, and the keys would be Gmail's again.
function useKeptFocus() {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const card = element.current;
    const page = card?.ownerDocument;
    if (card && page?.activeElement === page?.body && !card.matches(':focus-within')) card.focus();
  });
  return element;
}

function Standing({ followUp, card, clock }: Pick<ThreadCardProps, 'followUp' | 'card'> & { clock: Clock }) {
  const text = useText();
  const { touch, plannedTouches, silentDays, state } = followUp;
  const replyState = describeReplyState(followUp, clock, text);
  const isOver = state === 'replied' || state === 'closed';
  return (
    <div className="standing">
      <p className={`state ${state}`}>{describeState(followUp, card, clock, text)}</p>
      {isOver ? null : (
        <p className="facts">
          <span>
            {touch > plannedTouches ? text('touchNumber', touch) : text('touchOf', touch, plannedTouches)}
          </span>
          {touch === 1 ? <span>{text('yourTurn')}</span> : null}
          {touch > 1 && silentDays > 0 ? <span>{text.count('silentDays', silentDays)}</span> : null}
        </p>
      )}
      {replyState ? (
        <p className={replyState.isDoubtful ? 'facts doubt' : 'facts'}>{replyState.words}</p>
      ) : null}
    </div>
  );
}

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

function Actions({ followUp, card, choices, now, zone, ...on }: ThreadCardProps) {
  const text = useText();
  const close = useClose();
  const isOver = followUp.state === 'replied' || followUp.state === 'closed';
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
            items={cadences.map(({ id }) => ({
              id,
              label: cadenceName(id, text),
              isChecked: id === card.cadenceId,
              onSelect: () => on.onCadence(id),
            }))}
            renderTrigger={(bind) => (
              <Button kind="quiet" title={text('cadence')} {...bind}>
                <span className="cut">{cadenceName(card.cadenceId, text)}</span>
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

function Said({ done, error, clock, onUndo }: ThreadCardProps & { clock: Clock }) {
  const text = useText();
  return (
    <>
      <div className={done ? 'said' : undefined}>
        <output>{done ? describeDone(done, clock, text) : ''}</output>
        {done ? (
          <Button kind="link" onClick={onUndo}>
            {text('undo')}
          </Button>
        ) : null}
      </div>
      {error === null ? null : (
        <p className="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}

function History({ card, clock }: { card: ThreadCardView; clock: Clock }) {
  const text = useText();
  return (
    <details>
      <summary>{text('history')}</summary>
      <ol>
        {card.history.map((line) => (
          <li key={`${line.at} ${line.what}`}>
            <span>{describeHistory(line, clock, text)}</span>
            <span className="when">{formatPast(line.at, clock)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
