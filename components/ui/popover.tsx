import {
  type ComponentProps,
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
  useCallback,
  useContext,
  useRef,
  useState,
} from 'react';
import { useOwnId } from './own-id';

/** What the button that opens it must carry. */
export type PopoverTrigger = Pick<
  ComponentProps<'button'>,
  'popoverTarget' | 'aria-haspopup' | 'aria-expanded'
>;

interface PopoverProps {
  kind: 'menu' | 'dialog';
  className?: string;
  renderTrigger: (bind: PopoverTrigger) => ReactNode;
  /** Drawn while it is open only. */
  children: ReactNode;
}

const CloseContext = createContext(() => {});

/** Closes the popover around. */
export function useClose(): () => void {
  return useContext(CloseContext);
}

/**
 * A native popover under its button: the browser stacks it, closes it on Escape and outside clicks,
 * and, outside shadow roots, gives the focus back. Its keys stay inside, away from the shortcuts of the page around it.
 */
export function Popover({ kind, className = 'panel', renderTrigger, children }: PopoverProps) {
  const id = useOwnId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  // Filled before it shows, so that it is measured once; emptied after it has closed, because the
  // browser gives the focus back only from what is still there.
  const fill = (event: ToggleEvent) => {
    if (event.target === panel.current && event.newState === 'open') setIsOpen(true);
  };
  const settle = (event: ToggleEvent) => {
    // A menu inside has its own: React passes such events on to what is around.
    if (event.target !== panel.current) return;
    if (event.newState === 'open') {
      const first = ['dialog', '[aria-checked="true"]', '[role^="menuitem"], input, textarea, button']
        .map((selector) => panel.current?.querySelector<HTMLElement>(selector))
        .find(Boolean);
      first?.focus();
      return;
    }
    returnFocus(panel.current);
    setIsOpen(false);
  };
  const close = useCallback(() => panel.current?.hidePopover(), []);
  return (
    <>
      {renderTrigger({ popoverTarget: id, 'aria-haspopup': kind, 'aria-expanded': isOpen })}
      <div ref={panel} id={id} className={className} popover="auto" onBeforeToggle={fill} onToggle={settle}>
        {isOpen ? (
          <div role="presentation" onKeyDown={keepInside} onKeyUp={keepInside} onKeyPress={keepInside}>
            <CloseContext.Provider value={close}>{children}</CloseContext.Provider>
          </div>
        ) : null}
      </div>
    </>
  );
}

// In a shadow root, Chromium (156) leaves the focus in the panel that it has just hidden.
function returnFocus(panel: HTMLElement | null): void {
  const root = panel?.getRootNode();
  const focused = root && 'activeElement' in root ? root.activeElement : null;
  if (!panel || !(focused instanceof Element && panel.contains(focused))) return;
  panel.parentElement?.querySelector<HTMLElement>(`[popovertarget="${panel.id}"]`)?.focus();
}

function keepInside(event: KeyboardEvent): void {
  event.stopPropagation();
}
