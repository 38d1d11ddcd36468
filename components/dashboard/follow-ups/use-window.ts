import { type RefObject, useEffect, useRef, useState } from 'react';

/** So many rows beyond the edge are drawn, so that a quick turn of the wheel shows no gap. */
const spare = 8;

interface Window {
  /** The box that scrolls. */
  box: RefObject<HTMLDivElement | null>;
  /** The rows to draw: from `first` to before `end`. */
  first: number;
  end: number;
}

/** Of very many rows of one height (px) those that are on screen. */
export function useWindow(count: number, rowHeight: number): Window {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const scrolled = box.current;
    if (!scrolled) return undefined;
    const look = () => {
      const [top, height] = [scrolled.scrollTop, scrolled.clientHeight || 800];
      // Drawn anew when another row comes, not with each pixel.
      const place = Math.floor(top / rowHeight) * rowHeight;
      setSeen((before) =>
        before.top === place && before.height === height ? before : { top: place, height },
      );
    };
    look();
    scrolled.addEventListener('scroll', look, { passive: true });
    // The window changes its height, and so do its rows where they are few.
    const watched = new ResizeObserver(look);
    watched.observe(scrolled);
    return () => {
      scrolled.removeEventListener('scroll', look);
      watched.disconnect();
    };
  }, [rowHeight]);
  const top = Math.floor(seen.top / rowHeight);
  const last = Math.ceil((seen.top + seen.height) / rowHeight);
  return { box, first: Math.max(0, Math.min(top - spare, count)), end: Math.min(count, last + spare) };
}
