import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { useOwnId } from '../../ui/own-id';

/** What happens to the follow-ups that run on a cadence that is changed. */
export type RunningKind = 'recount' | 'keepDates' | 'keepOld';

interface RunningQuestionProps {
  running: number;
  /** What the old steps would be kept as. */
  oldName: string;
  isBusy: boolean;
  onAnswer: (kind: RunningKind) => void;
  onCancel: () => void;
}

const answers: Record<RunningKind, MessageKey> = {
  recount: 'runningRecount',
  keepDates: 'runningKeepDates',
  keepOld: 'runningKeepOld',
};

/** Asks, before a change is saved, what becomes of what runs on the cadence. */
export function RunningQuestion({ running, oldName, isBusy, onAnswer, onCancel }: RunningQuestionProps) {
  const text = useText();
  const name = useOwnId();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<RunningKind>('recount');
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer(chosen);
  };
  return (
    <form className="question" ref={form} onSubmit={submit}>
      <fieldset>
        <legend>{text.count('runningQuestion', running)}</legend>
        {(Object.keys(answers) as RunningKind[]).map((kind) => (
          <label key={kind}>
            <input type="radio" name={name} checked={chosen === kind} onChange={() => setChosen(kind)} />
            <span>{kind === 'keepOld' ? text('runningKeepOld', oldName) : text(answers[kind])}</span>
          </label>
        ))}
      </fieldset>
      <div className="buttons">
        <Button type="submit" kind="primary" disabled={isBusy}>
          {text('save')}
        </Button>
        <Button onClick={onCancel}>{text('cancel')}</Button>
      </div>
    </form>
  );
}
