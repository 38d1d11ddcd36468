import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { Choice } from '../choice';

interface RemoveQuestionProps {
  running: number;
  /** Cadences that what runs can go on with; the first is proposed. */
  others: readonly { id: string; name: string }[];
  isBusy: boolean;
  onRemove: (moveTo: string) => void;
  onCancel: () => void;
}

/** Asks, before a cadence is deleted, what its follow-ups go on with. */
export function RemoveQuestion({ running, others, isBusy, onRemove, onCancel }: RemoveQuestionProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [moveTo, setMoveTo] = useState(others[0]?.id ?? '');
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRemove(moveTo);
  };
  return (
    <form className="question" ref={form} onSubmit={submit}>
      <p>{text.count('removeQuestion', running)}</p>
      <Choice
        label={text('goOnWith')}
        value={moveTo}
        options={others.map(({ id, name }) => ({ id, label: name }))}
        onChoose={setMoveTo}
      />
      <div className="buttons">
        <Button type="submit" kind="primary" disabled={isBusy}>
          {text('cadenceRemove')}
        </Button>
        <Button onClick={onCancel}>{text('cancel')}</Button>
      </div>
    </form>
  );
}
