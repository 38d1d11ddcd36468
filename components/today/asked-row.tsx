import type { FollowUpView } from '@/lib/domain/views';
import { formatPast } from '@/lib/domain/format';
import { describeQuestion } from '../describe-answer';
import { useText } from '../text';
import { Button } from '../ui/button';
import { Row } from './row';
import type { RowContext } from './row-context';

interface AskedRowProps extends RowContext {
  view: FollowUpView;
  question: NonNullable<FollowUpView['question']>;
  /** Opens the follow-up's own thread. */
  onOpen: () => void;
  /** Opens the one that is asked about. */
  onOpenAsked: () => void;
  onSay: (isSame: boolean) => void;
}

/** They have written in another thread: a press on the row opens that one, and two keys answer. */
export function AskedRow({ view, question, onOpen, onOpenAsked, onSay, ...props }: AskedRowProps) {
  const text = useText();
  const clock = { now: props.now, zone: props.zone, locale: text.locale };
  const stop = props.isCurrent ? 0 : -1;
  const canOpen = question.legacyThreadId !== null;
  const says = [
    { isSame: true, label: text('yes'), shortcut: 'y' },
    { isSame: false, label: text('no'), shortcut: 'n' },
  ];
  return (
    <Row
      id={view.key}
      who={view.who}
      email={view.email}
      company={view.company}
      subject={view.subject || text('noSubject')}
      when={<span className="replied">{formatPast(question.at, clock)}</span>}
      facts={
        <>
          <span>{describeQuestion(view, question, text)}</span>
          {props.showsAccount ? <bdi>{view.account}</bdi> : null}
        </>
      }
      isBusy={props.isBusy}
      isCurrent={props.isCurrent}
      renderMain={(content) => (
        <button type="button" className="main" tabIndex={stop} onClick={canOpen ? onOpenAsked : onOpen}>
          {content}
        </button>
      )}
      actions={null}
      below={
        <fieldset className="what-next" aria-label={text('sameMatter')}>
          {says.map(({ isSame, label, shortcut }) => (
            <Button
              key={shortcut}
              title={text('nameWithKey', label, shortcut.toUpperCase())}
              shortcut={shortcut}
              tabIndex={stop}
              onClick={() => onSay(isSame)}
            >
              {label}
            </Button>
          ))}
          {canOpen ? (
            <Button
              kind="link"
              title={text('nameWithKey', text('openThatThread'), 'G')}
              shortcut="g"
              tabIndex={stop}
              onClick={onOpenAsked}
            >
              {text('openThatThread')}
            </Button>
          ) : null}
        </fieldset>
      }
    />
  );
}
