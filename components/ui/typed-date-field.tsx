import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Clock, formatDay, formatMoment } from '@/lib/domain/format';
import { longestDatePhrase } from '@/lib/domain/date-phrase';
import type { Text } from '@/lib/domain/text';
import type { ReadDate } from '../date-reader';
import { isolate } from '../isolate';
import { useText } from '../text';
import { Button } from './button';
import { instantOfInput } from './input-moment';
import { useOwnId } from './own-id';
import { createPhraseReader, type PhraseReader, type Reading } from './phrase-reader';

interface TypedDateFieldProps {
  /** What was typed already. */
  initial: string;
  /** Epoch ms. */
  now: number;
  zone: string;
  /** Always the same function: another one reads anew. */
  readDate: ReadDate;
  /** @param at epoch ms, later than `now` */
  onPick: (at: number) => void;
  onBack: () => void;
}

/** Takes a date in the rep's own words, tells back which moment that is, and takes none that is over. */
export function TypedDateField({ initial, now, zone, readDate, onPick, onBack }: TypedDateFieldProps) {
  const text = useText();
  const id = useOwnId();
  const input = useRef<HTMLInputElement>(null);
  const reader = useRef<PhraseReader | null>(null);
  const [typed, setTyped] = useState(initial);
  const [reading, setReading] = useState<Reading>({ kind: 'empty' });
  /** Enter was pressed before the answer had come. */
  const isWanted = useRef(false);
  // Before the next key comes, which belongs into it.
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const made = createPhraseReader(readDate, setReading);
    reader.current = made;
    made.read(input.current?.value ?? '');
    return made.close;
  }, [readDate]);

  const at = reading.kind === 'read' && reading.date.at > now ? reading.date.at : null;
  useEffect(() => {
    if (isWanted.current && at !== null) onPick(at);
    if (reading.kind !== 'asking') isWanted.current = false;
  }, [reading, at, onPick]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    isWanted.current = reading.kind === 'asking';
    if (at === null) input.current?.focus();
    else onPick(at);
  };
  const type = (phrase: string) => {
    isWanted.current = false;
    setTyped(phrase);
    reader.current?.read(phrase);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Else the browser closes the whole menu.
    event.preventDefault();
    onBack();
  };
  const isWrong = reading.kind === 'unknown' || reading.kind === 'failed' || isOver(reading, now);
  return (
    <form className="date-field typed" noValidate onSubmit={submit}>
      <label htmlFor={id}>{text('typeDateLabel')}</label>
      <input
        ref={input}
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        maxLength={longestDatePhrase}
        placeholder={text('typeDateExample')}
        value={typed}
        aria-describedby={`${id}-said`}
        aria-invalid={isWrong}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={leave}
      />
      <output id={`${id}-said`} htmlFor={id} className={isWrong ? 'wrong' : undefined}>
        {sayReading(reading, typed, { now, zone, locale: text.locale }, text)}
      </output>
      <Button type="submit" kind="primary">
        {text('setDate')}
      </Button>
    </form>
  );
}

function isOver(reading: Reading, now: number): boolean {
  return reading.kind === 'read' && reading.date.at <= now;
}

function sayReading(reading: Reading, typed: string, clock: Clock, text: Text): string {
  if (reading.kind === 'unknown') return text('dateUnknown');
  if (reading.kind === 'failed') return text('dateNotRead');
  if (reading.kind !== 'read') return '';
  const { at, movedFrom, understood } = reading.date;
  const moment = formatMoment(at, clock);
  if (isOver(reading, clock.now)) return text('dateIsPast', moment);
  const off = movedFrom === null ? null : instantOfInput(`${movedFrom}T12:00`, clock.zone);
  const said = off === null ? moment : text('dateMoved', moment, formatDay(off, clock));
  // Where words were left over, the rep sees which ones were not.
  return understood.trim() === typed.trim() ? said : text('dateUnderstood', isolate(understood.trim()), said);
}
