import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import { longestNote } from '@/lib/domain/note';
import { useText } from '../../text';
import { Button } from '../../ui/button';

/** Takes a note down: by its button, or Ctrl or ⌘ and Enter. */
export function NoteForm({ onNote }: { onNote: (text: string) => void }) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = () => {
    const area = field.current;
    const note = area?.value.trim() ?? '';
    if (!area || note === '') return area?.focus();
    area.value = '';
    onNote(note);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
  };
  return (
    <form className="note-form" onSubmit={submit}>
      <textarea
        ref={field}
        aria-label={text('noteNew')}
        placeholder={text('noteHint')}
        maxLength={longestNote}
        dir="auto"
        rows={2}
        onKeyDown={onKeyDown}
      />
      <Button type="submit">{text('noteKeep')}</Button>
    </form>
  );
}
