import type { KeyboardEvent, ReactNode } from 'react';
import { CheckIcon } from './icons';
import { useClose } from './popover';

export interface MenuItem {
  id: string;
  label: string;
  /** Said behind the label, such as the date that it means. */
  detail?: string;
  /** A reason in a sentence, below the label and on two lines at most; whole in a tooltip. */
  reason?: string;
  icon?: ReactNode;
  /** Set apart from what stands before it. */
  isApart?: boolean;
  /** One of several of which one holds: whether it is that one. */
  isChecked?: boolean;
  onSelect: () => void;
}

interface MenuProps {
  name: string;
  items: readonly MenuItem[];
  /** The id of the item that gets the focus; without one, whoever opens the menu gives it. */
  start?: string | null;
}

/** The items of an open popover: arrows, Home and End move, Tab leaves. */
export function Menu({ name, items, start = null }: MenuProps) {
  const close = useClose();
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Tab') return close();
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
    const at = all.findIndex((item) => item === event.target);
    const next = target(event.key, at, all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <div role="menu" aria-label={name} tabIndex={-1} onKeyDown={move}>
      {items.map((item) => (
        <button
          key={item.id}
          ref={item.id === start ? takeFocus : undefined}
          type="button"
          role={item.isChecked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.isChecked}
          tabIndex={-1}
          className={item.isApart ? 'apart' : undefined}
          // One item stands out, whether the mouse or a key chose it.
          onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
          onClick={item.onSelect}
        >
          {item.isChecked === true ? <CheckIcon /> : item.icon}
          <span className="cut">{item.label}</span>
          {item.detail === undefined ? null : <span className="detail">{item.detail}</span>}
          {item.reason === undefined ? null : (
            <span className="reason" dir="auto" title={item.reason}>
              {item.reason}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function takeFocus(item: HTMLElement | null): void {
  item?.focus();
}

function target(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
