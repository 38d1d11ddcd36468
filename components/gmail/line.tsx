import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useLanguage, useText } from '../text';
import { IconButton } from '../ui/button';
import { CloseIcon, MarkIcon } from '../ui/icons';
import { containKeys } from './contain-keys';

export type Theme = 'light' | 'dark';

export interface LineProps {
  theme: Theme;
  /** True while the pointer or the focus is on it: the host must not take it away then. */
  onHold: (held: boolean) => void;
  /** The rep closed it: the cross, or Escape inside it. */
  onClose: () => void;
}

interface Content {
  /** The sentence. */
  said: string;
  /** Behind it, softer. */
  detail?: string | null;
  /** At the end of the sentence. */
  action?: ReactNode;
  /** Below the sentence. */
  children?: ReactNode;
}

/** A quiet line in Gmail's corner: said to screen readers, never focused by itself. */
export function Line({ theme, onHold, onClose, said, detail, action, children }: LineProps & Content) {
  const text = useText();
  const { line, hold } = useHold(onHold);
  const onKeyDown = (event: KeyboardEvent) => {
    containKeys(event);
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className="sf" data-theme={theme} aria-label={text('extensionShortName')}>
      <div
        ref={line}
        className="line"
        {...useLanguage()}
        role="presentation"
        onPointerEnter={() => hold(true)}
        onPointerLeave={() => hold(false)}
        onFocusCapture={() => hold(true)}
        onBlurCapture={() => hold(false)}
        onKeyDown={onKeyDown}
        onKeyUp={containKeys}
        onKeyPress={containKeys}
      >
        <MarkIcon />
        <p>
          <Announced said={said} />
          {detail ? <span className="detail">{detail}</span> : null}
        </p>
        {action}
        <IconButton name={text('close')} icon={<CloseIcon />} shortcut="Escape" onClick={onClose} />
        {children ? <div className="below">{children}</div> : null}
      </div>
    </section>
  );
}

// Firefox says nothing when the button with the focus goes: a line that has changed looks for itself
// whether it is still held, or it would stand there for good.
function useHold(onHold: (held: boolean) => void) {
  const line = useRef<HTMLDivElement>(null);
  const isHeld = useRef(false);
  const hold = (held: boolean) => {
    if (held === isHeld.current) return;
    isHeld.current = held;
    onHold(held);
  };
  useEffect(() => {
    if (!line.current?.matches(':hover, :focus-within')) hold(false);
  });
  return { line, hold };
}

// Screen readers announce what changes in a status, not a status that arrives full: the words come
// one step after the element.
function Announced({ said }: { said: string }) {
  const status = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (status.current) status.current.textContent = said;
  }, [said]);
  return <output ref={status} />;
}
