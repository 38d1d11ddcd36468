import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { longestReason } from '@/lib/domain/note';
import { useText } from './text';
import { Button } from './ui/button';
import { Menu, type MenuItem } from './ui/menu';
import { useOwnId } from './ui/own-id';

interface NumberedProps {
  name: string;
  items: readonly MenuItem[];
  /** Takes the first letter of an answer in the rep's own words; null: there is none but the items. */
  onLetter: ((letter: string) => void) | null;
}

/** The key of each of the first ten: on a keyboard, 0 comes after 9. */
const digits = '1234567890';

/** A menu whose items also have their number for a key. */
export function Numbered({ name, items, onLetter }: NumberedProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[event.key.length === 1 ? digits.indexOf(event.key) : -1];
    const isLetter = /^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!item && !(isLetter && onLetter)) return;
    event.preventDefault();
    if (item) item.onSelect();
    else onLetter?.(event.key);
  };
  const numbered = items.map((item, index) => {
    const parts = [item.detail, digits[index]].filter((part) => part !== undefined);
    return parts.length > 0 ? { ...item, detail: parts.join(' · ') } : item;
  });
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <Menu name={name} items={numbered} />
    </div>
  );
}

export function OwnReason({ label, onWrite }: { label: string; onWrite: (reason: string | null) => void }) {
  const text = useText();
  const id = useOwnId();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onWrite(reason.trim() || null);
  };
  return (
    <form className="date-field" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={longestReason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" kind="primary">
        {text('next')}
      </Button>
    </form>
  );
}

/** What asks next takes the focus from what was answered. */
export function Question({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('[role^="menuitem"], input')?.focus(), []);
  return <div ref={element}>{children}</div>;
}
