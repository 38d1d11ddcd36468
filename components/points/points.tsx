import { useRef, useState } from 'react';
import type { Clock } from '@/lib/domain/format';
import type { PointChange } from '@/lib/domain/point-change';
import type { DraftView } from '@/lib/domain/views';
import { useText } from '../text';
import { Button } from '../ui/button';
import { useOwnId } from '../ui/own-id';
import { useKeptFocus } from '../ui/use-kept-focus';
import { kindKey, writtenKinds } from './point-kinds';
import { PointForm } from './point-form';
import { PointRow } from './point-row';

interface PointsProps extends Pick<DraftView, 'points' | 'leftOut'> {
  clock: Clock;
  newId: () => string;
  onChange: (change: PointChange) => void;
  /** Opens the mails; without it, they are on screen. */
  onOpenMail?: () => void;
}

/** What was said and can be brought up, each with where it was said: to be changed, left out, and added to. */
export function Points({ points, leftOut, newId, onChange, ...row }: PointsProps) {
  const text = useText();
  const title = useOwnId();
  const section = useKeptFocus<HTMLElement>();
  return (
    <section ref={section} tabIndex={-1} className="points" aria-labelledby={title}>
      <h3 id={title}>{text('points')}</h3>
      {points.length === 0 ? <p className="none">{text('pointsNone')}</p> : null}
      <ul>
        {points.map((point) => (
          <PointRow key={point.id} point={point} isUsed onChange={onChange} {...row} />
        ))}
      </ul>
      {leftOut.length === 0 ? null : (
        <details>
          <summary>{text.count('pointsLeftOut', leftOut.length)}</summary>
          <ul>
            {leftOut.map((point) => (
              <PointRow key={point.id} point={point} isUsed={false} onChange={onChange} {...row} />
            ))}
          </ul>
        </details>
      )}
      <AddPoint newId={newId} onChange={onChange} />
    </section>
  );
}

function AddPoint({ newId, onChange }: Pick<PointsProps, 'newId' | 'onChange'>) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [kind, setKind] = useState(0);
  const leave = () => {
    setIsOpen(false);
    queueMicrotask(() => place.current?.querySelector('button')?.focus());
  };
  const save = (words: string) => {
    const sort = writtenKinds[kind];
    if (sort) onChange({ what: 'add', id: newId(), ...sort, text: words });
    leave();
  };
  return (
    <div ref={place}>
      {isOpen ? (
        <PointForm label={text('pointWords')} initial="" onSave={save} onCancel={leave}>
          <select
            aria-label={text('pointSort')}
            value={kind}
            onChange={(event) => setKind(Number(event.currentTarget.value))}
          >
            {writtenKinds.map((sort, index) => (
              <option key={kindKey(sort)} value={index}>
                {text(kindKey(sort))}
              </option>
            ))}
          </select>
        </PointForm>
      ) : (
        <Button kind="link" onClick={() => setIsOpen(true)}>
          {text('pointAdd')}
        </Button>
      )}
    </div>
  );
}
