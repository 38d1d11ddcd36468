import type { FollowUpView } from '@/lib/domain/views';
import { describeQuestion } from '../describe-answer';
import { useText } from '../text';
import { Button } from '../ui/button';
import type { CardActions } from './card-props';

interface CardAskedProps extends Pick<CardActions, 'onSameMatter' | 'onOpenAsked'> {
  followUp: FollowUpView;
  question: NonNullable<FollowUpView['question']>;
}

/** They have written in another thread: is it about the same? */
export function CardAsked({ followUp, question, onSameMatter, onOpenAsked }: CardAskedProps) {
  const text = useText();
  return (
    <fieldset className="asked-here" aria-label={text('sameMatter')}>
      <p className="state paused">{describeQuestion(followUp, question, text)}</p>
      <div className="actions">
        <span>{text('sameMatter')}</span>
        <Button onClick={() => onSameMatter(true)}>{text('yes')}</Button>
        <Button onClick={() => onSameMatter(false)}>{text('no')}</Button>
        {question.legacyThreadId === null ? null : (
          <Button kind="link" onClick={onOpenAsked}>
            {text('openThatThread')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
