import { type ReactNode, useRef, useState } from 'react';
import { type Clock, formatPast } from '@/lib/domain/format';
import type { PointChange } from '@/lib/domain/point-change';
import type { PointView } from '@/lib/domain/views';
import { useText } from '../text';
import { Button, IconButton } from '../ui/button';
import { EditIcon } from '../ui/icons';
import { useOwnId } from '../ui/own-id';
import { kindKey } from './point-kinds';
import { PointForm } from './point-form';

interface PointRowProps {
  point: PointView;
  isUsed: boolean;
  clock: Clock;
  onChange: (change: PointChange) => void;
  /** Opens the mail that it was said in; without it, that is on screen. */
  onOpenMail?: (() => void) | undefined;
}

/** One point: its words open the sentence that they come from; a tick says whether drafts may bring it up. */
export function PointRow({ point, isUsed, onChange, ...props }: PointRowProps) {
  const text = useText();
  const row = useRef<HTMLLIElement>(null);
  const source = useOwnId();
  const [isOpen, setIsOpen] = useState(false);
  const [isEdited, setIsEdited] = useState(false);
  const leave = () => {
    setIsEdited(false);
    // The form goes, and with it what had the focus.
    row.current?.querySelector('input')?.focus();
  };
  const { id, isInText } = point;
  const kind = text(kindKey(point));
  return (
    <li ref={row} className={isUsed ? 'point' : 'point away'}>
      <input
        type="checkbox"
        aria-label={text('pointUse', point.text)}
        title={text('pointUseHow')}
        checked={isUsed}
        onChange={(event) => onChange({ what: 'use', id, isUsed: event.currentTarget.checked })}
      />
      {isEdited ? (
        <PointForm
          label={text('pointWords')}
          initial={point.text}
          onSave={(words) => {
            if (words !== point.text) onChange({ what: 'reword', id, text: words });
            leave();
          }}
          onCancel={leave}
          more={
            point.sentence === null ? (
              <Button kind="link" onClick={() => onChange({ what: 'remove', id })}>
                {text('remove')}
              </Button>
            ) : null
          }
        />
      ) : (
        <>
          <button
            type="button"
            className="words"
            aria-expanded={isOpen}
            aria-controls={source}
            onClick={() => setIsOpen(!isOpen)}
          >
            <span className="kind">{isInText ? text('pointInDraft', kind) : kind}</span>
            <span dir="auto">{point.text}</span>
          </button>
          <IconButton
            name={text('pointEdit', point.text)}
            icon={<EditIcon />}
            onClick={() => setIsEdited(true)}
          />
        </>
      )}
      <div id={source} className="source" hidden={!isOpen || isEdited}>
        <Source point={point} {...props} />
      </div>
    </li>
  );
}

/** The sentence as it stands in the mail, and when that was. */
function Source({
  point,
  clock,
  onOpenMail,
}: Pick<PointRowProps, 'point' | 'clock' | 'onOpenMail'>): ReactNode {
  const text = useText();
  const { sentence, owner, at } = point;
  const when = formatPast(at, clock);
  if (sentence === null) return <p>{text('pointWritten', when)}</p>;
  return (
    <>
      <blockquote dir="auto">{sentence}</blockquote>
      <p>
        {text(owner === 'rep' ? 'pointInYourMail' : 'pointInTheirMail', when)}
        {onOpenMail ? (
          <Button kind="link" onClick={onOpenMail}>
            {text('pointOpenMail')}
          </Button>
        ) : null}
      </p>
    </>
  );
}
