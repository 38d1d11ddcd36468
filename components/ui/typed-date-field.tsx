import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Clock, daysAway, formatDay, formatFullDay, formatMoment } from '@/lib/domain/format';
import { longestDatePhrase } from '@/lib/domain/date-phrase';
import type { Text } from '@/lib/domain/text';
import type { TypedDate } from '@/lib/domain/views';
import { useAlsoTouched } from '../also-touched';
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
  /** The day alone counts, as it was named: also a day off, and today. */
  isDay?: boolean;
  /**
   * @param at epoch ms, later than `now` unless a day is asked for
   * @param day `YYYY-MM-DD`, as it was named
   */
  onPick: (at: number, day: string) => void;
  onBack: () => void;
}

/** Takes a date in the rep's own words, tells back which moment that is, and takes none that is over. */
export function TypedDateField({
  initial,
  now,
  zone,
  readDate,
  isDay = false,
  onPick,
  onBack,
}: TypedDateFieldProps) {
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

  const clock = { now, zone, locale: text.locale };
  const isPast = isOver(reading, clock, isDay);
  const date = reading.kind === 'read' && !isPast ? reading.date : null;
  const also = useAlsoTouched(date === null || isDay ? [] : [date.at]);
  const alsoTouched = date === null || isDay ? null : also(date.at);
  useEffect(() => {
    if (isWanted.current && date !== null) onPick(date.at, dayNamed(date));
    if (reading.kind !== 'asking') isWanted.current = false;
  }, [reading, date, onPick]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    isWanted.current = reading.kind === 'asking';
    if (date === null) input.current?.focus();
    else onPick(date.at, dayNamed(date));
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
  const isWrong = reading.kind === 'unknown' || reading.kind === 'failed' || isPast;
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
        {sayReading(reading, typed, clock, text, isDay)}
        {alsoTouched === null ? null : <p>{alsoTouched}</p>}
      </output>
      <Button type="submit" kind="primary">
        {text('setDate')}
      </Button>
    </form>
  );
}

function isOver(reading: Reading, clock: Clock, isDay: boolean): boolean {
  if (reading.kind !== 'read') return false;
  return isDay ? daysAway(noonOf(reading.date, clock), clock) < 0 : reading.date.at <= clock.now;
}

/** The day off that the words led to, rather than the working day after it. */
function dayNamed({ on, movedFrom }: TypedDate): string {
  return movedFrom ?? on.date;
}

/** Epoch ms. */
function noonOf(date: TypedDate, { now, zone }: Clock): number {
  return instantOfInput(`${dayNamed(date)}T12:00`, zone) ?? now;
}

function sayReading(reading: Reading, typed: string, clock: Clock, text: Text, isDay: boolean): string {
  if (reading.kind === 'unknown') return text('dateUnknown');
  if (reading.kind === 'failed') return text('dateNotRead');
  if (reading.kind !== 'read') return '';
  const { at, movedFrom, understood } = reading.date;
  const moment = isDay ? formatFullDay(noonOf(reading.date, clock), clock) : formatMoment(at, clock);
  if (isOver(reading, clock, isDay)) return text('dateIsPast', moment);
  const off = isDay || movedFrom === null ? null : instantOfInput(`${movedFrom}T12:00`, clock.zone);
  const said = off === null ? moment : text('dateMoved', moment, formatDay(off, clock));
  // Where words were left over, the rep sees which ones were not.
  return understood.trim() === typed.trim() ? said : text('dateUnderstood', isolate(understood.trim()), said);
}
