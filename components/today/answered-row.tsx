import type { FollowUpView, LaterChoice } from '@/lib/domain/views';
import { formatPast } from '@/lib/domain/format';
import { describeAnswerer, describeProposed, openAnswerOf } from '../describe-answer';
import { OutcomeMenu, type Told } from '../outcome-menu';
import { useText } from '../text';
import { IconButton } from '../ui/button';
import { CheckIcon, NoteIcon, OpenIcon } from '../ui/icons';
import { NoteMenu } from './note-menu';
import { Row } from './row';
import type { RowContext } from './row-context';

interface AnsweredRowProps extends RowContext {
  view: FollowUpView;
  onOpen: () => void;
  /** Nothing more is to be said about the answer. */
  onSettle: () => void;
  onReadLater: () => Promise<LaterChoice[]>;
  onTell: (told: Told) => void;
}

/** An answer of which the rep has not said yet what came of it: a press on it asks, and proposes what its words sound like. */
export function AnsweredRow({ view, onOpen, onSettle, onReadLater, onTell, ...props }: AnsweredRowProps) {
  const text = useText();
  const clock = { now: props.now, zone: props.zone, locale: text.locale };
  const stop = props.isCurrent ? 0 : -1;
  const answer = openAnswerOf(view);
  const facts = answer ? [describeProposed(answer, text), describeAnswerer(view, answer, text)] : [];
  return (
    <Row
      id={view.key}
      who={view.who}
      email={view.email}
      company={view.company}
      subject={view.subject || text('noSubject')}
      when={answer ? <span className="replied">{formatPast(answer.at, clock)}</span> : null}
      facts={
        <>
          {facts.map((fact) => (fact === null ? null : <span key={fact}>{fact}</span>))}
          {props.showsAccount ? <bdi>{view.account}</bdi> : null}
          <span className="track">{text('outcome')}</span>
        </>
      }
      isBusy={props.isBusy}
      isCurrent={props.isCurrent}
      renderMain={(content) => (
        <OutcomeMenu
          name={text('setOutcome')}
          known="replied"
          suggested={answer?.proposed ?? null}
          now={props.now}
          zone={props.zone}
          readLater={onReadLater}
          onTell={onTell}
          renderTrigger={(bind) => (
            <button type="button" className="main" aria-keyshortcuts="o" tabIndex={stop} {...bind}>
              {content}
            </button>
          )}
        />
      )}
      actions={
        <>
          <IconButton
            name={text('openInGmail')}
            icon={<OpenIcon />}
            shortcut="g"
            tabIndex={stop}
            onClick={onOpen}
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
            onClick={onSettle}
          />
        </>
      }
    />
  );
}
