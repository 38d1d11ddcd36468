import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Clock, formatMoment } from '@/lib/domain/format';
import { useAlsoTouched } from '../also-touched';
import { useText } from '../text';
import { instantOfInput, toInput } from './input-moment';
import { Button } from './button';
import { useOwnId } from './own-id';

interface DateTimeFieldProps {
  label: string;
  /** Epoch ms: what it starts with. */
  initial: number;
  /** Epoch ms. */
  now: number;
  zone: string;
  /** @param at epoch ms, later than `now` */
  onPick: (at: number) => void;
}

/** Asks for a date and time, tells it back in words, and takes none that is over. */
export function DateTimeField({ label, initial, now, zone, onPick }: DateTimeFieldProps) {
  const text = useText();
  const id = useOwnId();
  const input = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(() => toInput(initial, zone));
  useEffect(() => input.current?.focus(), []);

  const at = instantOfInput(value, zone);
  const isFuture = at !== null && at > now;
  const also = useAlsoTouched(isFuture ? [at] : []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isFuture) onPick(at);
    else input.current?.focus();
  };
  return (
    <form className="date-field" noValidate onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="datetime-local"
        defaultValue={value}
        min={toInput(now, zone)}
        aria-describedby={`${id}-said`}
        aria-invalid={!isFuture}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <output id={`${id}-said`} htmlFor={id} className={isFuture ? undefined : 'wrong'}>
        {sayBack(at, { now, zone, locale: text.locale })}
        {isFuture && also(at) !== null ? <p>{also(at)}</p> : null}
      </output>
      <Button type="submit" kind="primary">
        {text('setDate')}
      </Button>
    </form>
  );

  function sayBack(at: number | null, clock: Clock): string {
    if (at === null) return text('dateMissing');
    return at > now ? formatMoment(at, clock) : text('dateIsPast', formatMoment(at, clock));
  }
}
