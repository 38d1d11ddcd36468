import { useEffect, useRef, useState } from 'react';
import { type Clock, formatDate } from '@/lib/domain/format';
import type { AboutView } from '@/lib/domain/views';
import { useDateReader } from '../date-reader';
import { useText } from '../text';
import { Button } from '../ui/button';
import { useOwnId } from '../ui/own-id';
import { TypedDateField } from '../ui/typed-date-field';

interface DecisionFieldProps {
  about: Pick<AboutView, 'decisionOn' | 'namedDecision'>;
  clock: Clock;
  /** @param on `YYYY-MM-DD`; null: nobody knows */
  onDecision: (on: string | null) => void;
}

/** When the prospect decides: typed in the rep's own words, or taken from theirs. */
export function DecisionField({ about, clock, onDecision }: DecisionFieldProps) {
  const text = useText();
  const title = useOwnId();
  const readDate = useDateReader();
  const [isTyping, setIsTyping] = useState(false);
  const { decisionOn, namedDecision } = about;
  const buttons = useRef<HTMLDivElement>(null);
  const wasTyping = useRef(false);
  useEffect(() => {
    if (wasTyping.current && !isTyping) buttons.current?.querySelector('button')?.focus();
    wasTyping.current = isTyping;
  }, [isTyping]);
  const dayOf = (date: string) => formatDate(date, text.locale);
  return (
    <section className="field" aria-labelledby={title}>
      <h4 id={title}>{text('decidesOn')}</h4>
      {isTyping && readDate ? (
        <TypedDateField
          isDay
          initial=""
          now={clock.now}
          zone={clock.zone}
          readDate={readDate}
          onPick={(_, day) => {
            setIsTyping(false);
            onDecision(day);
          }}
          onBack={() => setIsTyping(false)}
        />
      ) : (
        <div ref={buttons} className="decision">
          <span>{decisionOn === null ? text('placeUnknown') : dayOf(decisionOn)}</span>
          {readDate ? (
            <Button onClick={() => setIsTyping(true)}>
              {text(decisionOn === null ? 'setIt' : 'changeIt')}
            </Button>
          ) : null}
          {decisionOn === null ? null : <Button onClick={() => onDecision(null)}>{text('clearIt')}</Button>}
        </div>
      )}
      {namedDecision && namedDecision.date !== decisionOn ? (
        <div className="decision">
          <Button onClick={() => onDecision(namedDecision.date)}>
            {text('takeDate', dayOf(namedDecision.date))}
          </Button>
          <span className="hint" dir="auto">
            {text('decisionSaid', namedDecision.said)}
          </span>
        </div>
      ) : null}
      <p className="hint">{text('decisionWhy')}</p>
    </section>
  );
}
