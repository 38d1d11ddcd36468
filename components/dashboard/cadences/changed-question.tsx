import { useEffect, useRef } from 'react';
import { useText } from '../../text';
import { Button } from '../../ui/button';

/** What another page has done to the cadence while it was edited here. */
export type ChangedElsewhere = 'changed' | 'removed';

interface ChangedQuestionProps {
  how: ChangedElsewhere;
  /** What the rep was about to do. */
  wish: 'save' | 'remove';
  isBusy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Asks which of the two stays, or whether what was changed is removed: neither happens unasked. */
export function ChangedQuestion({ how, wish, isBusy, onKeepMine, onTakeTheirs }: ChangedQuestionProps) {
  const text = useText();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('button')?.focus(), []);
  return (
    <div className="question" ref={root}>
      <fieldset>
        <legend>{text(how === 'removed' ? 'removedElsewhere' : 'changedElsewhere')}</legend>
        <div className="buttons">
          <Button kind="primary" disabled={isBusy} onClick={onKeepMine}>
            {text(wish === 'remove' ? 'removeAllTheSame' : 'keepMine')}
          </Button>
          <Button disabled={isBusy} onClick={onTakeTheirs}>
            {text(how === 'removed' ? 'discard' : wish === 'remove' ? 'keepChanged' : 'takeTheirs')}
          </Button>
        </div>
      </fieldset>
    </div>
  );
}
