import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../text';
import { IconButton } from '../../ui/button';
import { CloseIcon } from '../../ui/icons';
import { useOwnId } from '../../ui/own-id';
import { Marked } from '../follow-ups/marked';
import './palette.css';

/** What can be chosen. */
export interface PaletteOption {
  id: string;
  label: string;
  /** Softly behind it. */
  detail?: string;
  icon?: ReactNode;
}

interface CommandPaletteProps {
  /** What the choice is about, such as whose follow-up; null at the beginning. */
  about: string | null;
  typed: string;
  placeholder: string;
  options: readonly PaletteOption[];
  /** What to point out in the options, folded. */
  words: readonly string[];
  /** What is said below: that nothing is found, that more is being read. */
  said: string;
  onType: (typed: string) => void;
  onChoose: (id: string) => void;
  /** One step back, with Backspace where nothing is typed. */
  onBack: () => void;
  onClose: () => void;
}

/** The browser's own lists of a field take no icons, and cannot be marked. */
const listRole = { role: 'listbox' } as const;
const optionRole = (isSelected: boolean) => ({ role: 'option', 'aria-selected': isSelected }) as const;

/** One field from which everything can be reached: the browser's own dialog, and in it a combobox with its list. */
export function CommandPalette(props: CommandPaletteProps) {
  const { about, typed, placeholder, options, words, said, onType, onChoose, onBack, onClose } = props;
  const text = useText();
  const id = useOwnId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useActive(options, `${about} ${typed}`);
  useOpen(dialog);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { length } = options;
    const steps: Record<string, number> = {
      ArrowDown: (active + 1) % length,
      ArrowUp: (active + length - 1) % length,
      PageDown: Math.min(active + 8, length - 1),
      PageUp: Math.max(active - 8, 0),
    };
    const next = steps[event.key];
    const chosen = options[active];
    if (next !== undefined && length > 0) setActive(next);
    else if (event.key === 'Enter' && chosen) onChoose(chosen.id);
    else if (event.key === 'Backspace' && typed === '' && about !== null) onBack();
    else return;
    event.preventDefault();
  };
  const optionId = (at: number) => `${id}-${at}`;
  return (
    <dialog ref={dialog} className="palette" aria-label={text('palette')} onClose={onClose}>
      <div className="palette-box">
        <div className="palette-field">
          {about === null ? null : (
            <button type="button" className="palette-about" title={text('paletteBack')} onClick={onBack}>
              <bdi>{about}</bdi>
            </button>
          )}
          <input
            type="text"
            role="combobox"
            aria-label={placeholder}
            aria-expanded={options.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={options[active] ? optionId(active) : undefined}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            placeholder={placeholder}
            value={typed}
            onInput={(event) => onType(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <IconButton name={text('close')} icon={<CloseIcon />} onClick={onClose} />
        </div>
        <div ref={list} {...listRole} className="palette-list" id={`${id}-list`} aria-label={text('palette')}>
          {options.map((option, at) => (
            <button
              key={option.id}
              type="button"
              {...optionRole(at === active)}
              id={optionId(at)}
              tabIndex={-1}
              // The focus stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onPointerMove={() => setActive(at)}
              onClick={() => onChoose(option.id)}
            >
              {option.icon ?? <span className="icon" />}
              <span className="cut" dir="auto">
                <Marked text={option.label} words={words} />
              </span>
              {option.detail === undefined ? null : (
                <span className="cut soft" dir="auto">
                  <Marked text={option.detail} words={words} />
                </span>
              )}
            </button>
          ))}
        </div>
        <output>{said}</output>
      </div>
    </dialog>
  );
}

/** The option that Enter takes: the first one whenever something else is looked for. */
function useActive(options: readonly PaletteOption[], sought: string): [number, (at: number) => void] {
  const [state, setState] = useState({ sought, at: 0 });
  const at = state.sought === sought ? Math.min(state.at, Math.max(0, options.length - 1)) : 0;
  return [at, (next) => setState({ sought, at: next })];
}

/** Open for as long as it is there; then the focus is where it was. */
function useOpen(dialog: { current: HTMLDialogElement | null }): void {
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    shown?.querySelector('input')?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog]);
}
