import { useEffect, useRef, useState } from 'react';
import { type Clock, formatPast } from '@/lib/domain/format';
import { longestNote } from '@/lib/domain/note';
import type { NoteView } from '@/lib/domain/views';
import { useText } from '../text';
import { IconButton } from '../ui/button';
import { EditIcon, RemoveIcon } from '../ui/icons';
import { useOwnId } from '../ui/own-id';

interface CardNotesProps {
  notes: readonly NoteView[];
  clock: Clock;
  newId: () => string;
  onNote: (note: NoteView) => void;
  onRemove: (note: NoteView) => void;
}

/** What the rep wrote down, newest first, and a field for more. Nothing needs to be saved: it is. */
export function CardNotes({ notes, clock, newId, onNote, onRemove }: CardNotesProps) {
  const text = useText();
  const title = useOwnId();
  const [draftId, setDraftId] = useState(newId);
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <section aria-labelledby={title} className="notes">
      <h3 id={title}>{text('notes')}</h3>
      <NoteField
        key={draftId}
        name={text('noteNew')}
        note={{ id: draftId, at: clock.now, text: '' }}
        onNote={onNote}
        onRemove={onRemove}
        onLeave={(isWritten) => isWritten && setDraftId(newId())}
      />
      <ul>
        {notes
          .filter(({ id }) => id !== draftId)
          .map((note) => (
            <li key={note.id}>
              {note.id === edited ? (
                <NoteField
                  name={text('noteEdit')}
                  note={note}
                  isAtHand
                  onNote={onNote}
                  onRemove={onRemove}
                  onLeave={() => setEdited(null)}
                />
              ) : (
                <>
                  <p dir="auto">{note.text}</p>
                  <span className="when">{formatPast(note.at, clock)}</span>
                  <IconButton
                    name={text('noteEdit')}
                    icon={<EditIcon />}
                    onClick={() => setEdited(note.id)}
                  />
                  <IconButton
                    name={text('noteRemove')}
                    icon={<RemoveIcon />}
                    onClick={() => onRemove(note)}
                  />
                </>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** A pause this long in writing, ms, saves. */
const pauseMs = 400;

interface NoteFieldProps {
  name: string;
  note: NoteView;
  /** It was asked for: the caret goes into it, behind what is there. */
  isAtHand?: boolean;
  onNote: (note: NoteView) => void;
  onRemove: (note: NoteView) => void;
  /** @param isWritten whether there is a note now */
  onLeave: (isWritten: boolean) => void;
}

/** Saves after each pause, when it is left, and when it goes, whatever makes it go. */
function NoteField({ name, note, isAtHand = false, onNote, onRemove, onLeave }: NoteFieldProps) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = useRef(note.text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isKept, setIsKept] = useState(false);
  const written = useRef(note.text);

  const keep = () => {
    clearTimeout(timer.current);
    const now = written.current.trim();
    if (now === '' || now === kept.current) return;
    kept.current = now;
    onNote({ ...note, text: now });
    setIsKept(true);
  };
  const settle = () => {
    keep();
    // Emptied is deleted, but only once it is left: who empties it may be writing it anew.
    if (written.current.trim() !== '' || kept.current === '') return;
    onRemove({ ...note, text: kept.current });
    kept.current = '';
  };
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  useEffect(() => () => latest.current(), []);
  useEffect(() => {
    const area = field.current;
    if (!isAtHand || !area) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [isAtHand]);
  return (
    <>
      <textarea
        ref={field}
        aria-label={name}
        placeholder={text('noteHint')}
        defaultValue={note.text}
        maxLength={longestNote}
        dir="auto"
        rows={1}
        onInput={(event) => {
          written.current = event.currentTarget.value;
          setIsKept(false);
          clearTimeout(timer.current);
          timer.current = setTimeout(keep, pauseMs);
        }}
        onBlur={() => {
          settle();
          onLeave(written.current.trim() !== '');
        }}
      />
      <span className="when">{isKept ? text('noteKept') : ''}</span>
    </>
  );
}
