import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { longestNote } from '@/lib/domain/note';
import { useText } from '../text';
import { Button } from '../ui/button';
import { useOwnId } from '../ui/own-id';
import { Popover, type PopoverTrigger, useClose } from '../ui/popover';

interface NoteMenuProps {
  onNote: (text: string) => void;
  renderTrigger: (bind: PopoverTrigger) => ReactNode;
}

/** A note, written and kept with Enter; Shift+Enter begins a line. */
export function NoteMenu({ onNote, renderTrigger }: NoteMenuProps) {
  return (
    <Popover kind="dialog" renderTrigger={renderTrigger}>
      <NoteForm onNote={onNote} />
    </Popover>
  );
}

function NoteForm({ onNote }: Pick<NoteMenuProps, 'onNote'>) {
  const text = useText();
  const close = useClose();
  const id = useOwnId();
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = () => {
    const note = field.current?.value.trim() ?? '';
    close();
    if (note !== '') onNote(note);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep();
  };
  return (
    <form
      className="date-field"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id}>{text('noteNew')}</label>
      <textarea ref={field} id={id} rows={3} maxLength={longestNote} dir="auto" onKeyDown={onKeyDown} />
      <Button type="submit" kind="primary">
        {text('keepNote')}
      </Button>
    </form>
  );
}
