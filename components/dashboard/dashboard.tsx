import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import type { MessageKey } from '@/lib/domain/text';
import { useLanguage, useText } from '../text';
import '../ui/tokens.css';
import '../ui/controls.css';
import { MarkIcon } from '../ui/icons';
import { UndoBar } from '../ui/undo-bar';
import './dashboard.css';

interface DashboardProps {
  pages: readonly { id: string; title: MessageKey }[];
  /** The id of the page that is shown. */
  current: string;
  /** What can be taken back, in the rep's words, for as long as it stands here. */
  undo: { label: string; onUndo: () => void } | null;
  /** One calm sentence, in the rep's language. */
  error: string | null;
  /** Without it, the browser's. */
  theme?: 'light' | 'dark';
  children: ReactNode;
}

/** The frame around each page: the ways to the others, what can be undone, what went wrong. */
export function Dashboard({ pages, current, undo, error, theme, children }: DashboardProps) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  useFocusOnChange(main, current);
  const skip = (event: MouseEvent) => {
    // The address names the page: it must stay.
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className="sf dashboard" data-theme={theme} {...useLanguage()}>
      <a className="skip" href="#content" onClick={skip}>
        {text('skipToContent')}
      </a>
      <header>
        <p className="brand">
          <MarkIcon />
          {text('extensionShortName')}
        </p>
        <nav aria-label={text('pages')}>
          {pages.map(({ id, title }) => (
            <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {text(title)}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} id="content" tabIndex={-1}>
        {error === null ? null : (
          <p className="trouble error" role="alert">
            {error}
          </p>
        )}
        {children}
      </main>
      <footer>
        <output>{undo ? <UndoBar {...undo} /> : null}</output>
      </footer>
    </div>
  );
}

/** As after a page load: who uses the keyboard or a screen reader begins at the top of the new page. */
function useFocusOnChange(main: { current: HTMLElement | null }, page: string): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
    main.current?.scrollTo?.(0, 0);
  }, [main, page]);
}
