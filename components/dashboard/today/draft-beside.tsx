import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FollowUpView } from '@/lib/domain/views';
import { DatesFor } from '../../also-touched';
import { isolate } from '../../isolate';
import { useText } from '../../text';
import { RowDraft } from '../../today/row-draft';
import { type ListedRows, rowProps } from '../../today/row-props';

interface DraftBesideProps extends ListedRows {
  /** Takes the focus of the key for drafts. */
  root: RefObject<HTMLElement | null>;
}

/** The rep goes on through the rows quicker than drafts are worth reading. */
const restMs = 120;

/** The draft of the current row, to be changed beside the list; nothing where the row has none. */
export function DraftBeside({ root, ...list }: DraftBesideProps) {
  const text = useText();
  const { view: lists, today } = list;
  const key = useRested(today.roving.current);
  const view = [...lists.due, ...lists.upcoming].find((row: FollowUpView) => row.key === key);
  const back = useRef(today.roving.focus);
  useEffect(() => {
    back.current = today.roving.focus;
  });
  useEffect(() => {
    const beside = root.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('textarea');
      if (event.key !== 'Escape' || event.defaultPrevented || !isTyping) return;
      event.preventDefault();
      back.current();
    };
    beside?.addEventListener('keydown', onKeyDown);
    return () => beside?.removeEventListener('keydown', onKeyDown);
  }, [root, back]);
  return (
    <aside ref={root} className="beside" aria-label={text('draft')}>
      {view ? (
        <DatesFor person={view}>
          <h2 dir="auto">{text('draftFor', isolate(view.who))}</h2>
          <RowDraft key={view.key} {...rowProps(list).followUp(view)} />
        </DatesFor>
      ) : (
        <p className="soft">{text('draftNone')}</p>
      )}
    </aside>
  );
}

/** The value, once it has stood for a moment; the first one at once. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
