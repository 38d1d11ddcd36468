import { type ReactNode, useEffect, useRef, useState } from 'react';
import { describeMove, describeNo, describeStep } from '@/lib/domain/describe-step';
import { type Clock, formatPast } from '@/lib/domain/format';
import { nudgeIdOf } from '@/lib/domain/ids';
import type { ThreadCardView } from '@/lib/domain/views';
import { cadenceName } from '../cadence-name';
import { DraftTools, DraftUnread, DraftWords } from '../draft/draft-words';
import { type ShownDraft, useDraft } from '../draft/use-draft';
import { isolate } from '../isolate';
import { cadenceAfter } from '../outcome-keys';
import { Points } from '../points/points';
import { useText } from '../text';
import { Button, IconButton } from '../ui/button';
import { CloseIcon } from '../ui/icons';
import { HealthLight } from '../ui/health-light';
import { useOwnId } from '../ui/own-id';
import { useClose } from '../ui/popover';
import { useKeptFocus } from '../ui/use-kept-focus';
import { describeAway, describeProposed, openAnswerOf } from '../describe-answer';
import { CardAsked } from './card-asked';
import { CardButtons } from './card-buttons';
import { CardNotes } from './card-notes';
import type { ThreadCardProps } from './card-props';
import { describeDone, describeHistory, describeReplyState, describeState } from './describe-card';

/** All that is known of one follow-up, and all that can be done to it. */
export function ThreadCard(props: ThreadCardProps) {
  const { followUp, card, now, zone, onOpen } = props;
  const text = useText();
  const close = useClose();
  const title = useOwnId();
  const clock = { now, zone, locale: text.locale };
  const tell = useRef(onOpen);
  useEffect(() => {
    const open = tell.current;
    open(true);
    return () => open(false);
  }, []);
  // The keys would be Gmail's again.
  const focus = useKeptFocus<HTMLDialogElement>();
  const isOver = followUp.state === 'replied' || followUp.state === 'closed';
  const draft = useDraft(
    isOver ? null : props.readDraft,
    followUp,
    nudgeIdOf(followUp.key, followUp.touch),
    props.words,
  );
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
      {followUp.question === null ? null : <CardAsked {...props} question={followUp.question} />}
      <CardButtons {...props} shown={draft.shown} />
      <Said {...props} clock={clock} />
      {isOver ? null : <CardDraft {...props} draft={draft} clock={clock} isDue={followUp.state === 'due'} />}
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

function Standing({ followUp, card, clock }: Pick<ThreadCardProps, 'followUp' | 'card'> & { clock: Clock }) {
  const text = useText();
  const { touch, plannedTouches, silentDays, state } = followUp;
  const replyState = describeReplyState(followUp, clock, text);
  const isOver = state === 'replied' || state === 'closed';
  const moved = isOver ? null : describeMove(followUp.moves, text);
  const no = isOver ? null : describeNo(followUp, text);
  const answer = openAnswerOf(followUp);
  const proposed = answer && describeProposed(answer, text);
  const away = isOver ? [] : describeAway(followUp, clock, text);
  return (
    <div className="standing">
      <p className={`state ${state}`}>{describeState(followUp, card, clock, text)}</p>
      {proposed === null ? null : <p className="facts">{proposed}</p>}
      {isOver ? null : (
        <p className={followUp.step ? 'facts' : 'facts doubt'}>{describeStep(followUp, text)}</p>
      )}
      {isOver ? null : (
        <p className="facts">
          <span>
            {touch > plannedTouches ? text('touchNumber', touch) : text('touchOf', touch, plannedTouches)}
          </span>
          {touch > 1 && silentDays > 0 ? <span>{text.count('silentDays', silentDays)}</span> : null}
        </p>
      )}
      {moved === null ? null : <p className="facts">{moved}</p>}
      {away.length === 0 ? null : <p className="facts">{away.join(' · ')}</p>}
      {no === null ? null : (
        <p className="facts" dir="auto">
          {no}
        </p>
      )}
      {replyState ? (
        <p className={replyState.isDoubtful ? 'facts doubt' : 'facts'}>{replyState.words}</p>
      ) : null}
    </div>
  );
}

/** The words for the next touch, to be changed before they go into a reply or are said. */
function CardDraft({
  draft,
  clock,
  isDue,
  onCopy,
  onPoint,
  newNoteId,
}: Pick<ThreadCardProps, 'onCopy' | 'onPoint' | 'newNoteId'> & {
  draft: ShownDraft;
  clock: Clock;
  isDue: boolean;
}) {
  const { shown } = draft;
  if (!shown) return draft.state === 'failed' ? <DraftUnread /> : null;
  const { isMail, points, leftOut } = shown.draft;
  return (
    <DraftFold isOpen={isDue || !isMail || draft.isOwn}>
      <DraftWords draft={draft} />
      <div className="draft-actions">
        <DraftTools draft={draft} onCopy={onCopy} />
      </div>
      <Points points={points} leftOut={leftOut} clock={clock} newId={newNoteId} onChange={onPoint} />
    </DraftFold>
  );
}

/** @param isOpen at first: then it is the rep's to open and close */
function DraftFold({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  const text = useText();
  const [isOpenAtFirst] = useState(isOpen);
  return (
    <details className="draft" open={isOpenAtFirst}>
      <summary>{text('draft')}</summary>
      {children}
    </details>
  );
}

function Said({ done, error, clock, onUndo, onCadence }: ThreadCardProps & { clock: Clock }) {
  const text = useText();
  const next = done?.what === 'outcome' ? cadenceAfter[done.outcome] : undefined;
  return (
    <>
      <div className={done ? 'said' : undefined}>
        <output>{done ? describeDone(done, clock, text) : ''}</output>
        {next === undefined ? null : (
          <Button kind="link" onClick={() => onCadence(next)}>
            {text('startCadence', cadenceName({ id: next, name: null }, text))}
          </Button>
        )}
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
