import { useCallback, useEffect, useState } from 'react';
import { isPaletteKey } from '@/components/palette-key';
import { thisSystem } from '@/lib/platform/notifications-here';

interface PaletteState {
  isOpen: boolean;
  /** It is loaded with the first opening, and then stays. */
  wasOpened: boolean;
  /** Its keys as they stand on this keyboard. */
  keys: string;
  open: () => void;
  close: () => void;
}

/** Ctrl+K, or ⌘K, opens the palette on every page, and closes it; the address `#palette` opens it, and leaves the address. */
export function usePalette(): PaletteState {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const open = useCallback(() => {
    setOpened(true);
    setOpen(true);
  }, []);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return;
      // Else the browser goes to its own search.
      event.preventDefault();
      if (isOpen) close();
      // A question that is open is answered first.
      else if (document.querySelector('dialog[open]') === null) open();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isOpen, open, close]);
  useEffect(() => {
    const follow = (event?: HashChangeEvent) => {
      if (location.hash !== '#palette') return;
      const left = event ? new URL(event.oldURL).hash : '';
      history.replaceState(null, '', left || location.pathname);
      open();
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [open]);
  const isMac = thisSystem() === 'mac';
  return { isOpen, wasOpened, keys: isMac ? '⌘ K' : 'Ctrl K', open, close };
}
