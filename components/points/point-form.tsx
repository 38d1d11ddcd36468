import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { longestPointText } from '@/lib/domain/points/limits';
import { useText } from '../text';
import { Button } from '../ui/button';
import { useOwnId } from '../ui/own-id';

interface PointFormProps {
  /** What it asks for. */
  label: string;
  initial: string;
  /** What else is asked, before the words. */
  children?: ReactNode;
  /** What else can be done, behind the buttons. */
  more?: ReactNode;
  /** @param words one line that says something */
  onSave: (words: string) => void;
  onCancel: () => void;
}

/** Asks for the words of a point: Enter saves, Escape leaves it as it was. */
export function PointForm({ label, initial, children, more, onSave, onCancel }: PointFormProps) {
  const text = useText();
  const id = useOwnId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(initial);
  const [isEmpty, setIsEmpty] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') return onSave(words.trim());
    setIsEmpty(true);
    return field.current?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Else the browser closes all that is around.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className="point-form" noValidate onSubmit={submit}>
      {children}
      <input
        ref={field}
        onKeyDown={leave}
        type="text"
        dir="auto"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isEmpty}
        aria-describedby={isEmpty ? id : undefined}
        maxLength={longestPointText}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setIsEmpty(false);
        }}
      />
      {isEmpty ? (
        <p id={id} className="error" role="alert">
          {text('pointEmpty')}
        </p>
      ) : null}
      <div className="point-buttons">
        <Button type="submit" kind="primary">
          {text('save')}
        </Button>
        <Button onClick={onCancel}>{text('cancel')}</Button>
        {more}
      </div>
    </form>
  );
}
