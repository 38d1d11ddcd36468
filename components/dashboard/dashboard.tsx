import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useLanguage, useText } from '../text';
import '../ui/tokens.css';
import '../ui/controls.css';
import { Button } from '../ui/button';
import { MarkIcon, SearchIcon } from '../ui/icons';
import { UndoBar } from '../ui/undo-bar';
import './dashboard.css';
import type { PageLink } from './page-links';

interface CountedLink extends PageLink {
  /** How much is to do there; null: not known, or nothing that is counted. */
  count?: number | null;
}

interface DashboardProps {
  pages: readonly CountedLink[];
  /** The id of the page that is shown. */
  current: string;
  /** What can be taken back, in the rep's words, for as long as it stands here. */
  undo: { label: string; onUndo: () => void } | null;
  /** One calm sentence, in the rep's language. */
  error: string | null;
  /** Everything by its name: without it, it is not offered. `keys` as they stand on the keyboard. */
  palette?: { keys: string; onOpen: () => void };
  /** Without it, the browser's. */
  theme?: 'light' | 'dark';
  children: ReactNode;
}

/** The frame around each page: the ways to the others, what can be undone, what went wrong. */
export function Dashboard({ pages, current, undo, error, palette, theme, children }: DashboardProps) {
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
        {palette ? (
          <Button className="to-palette" aria-keyshortcuts="Control+K" onClick={palette.onOpen}>
            <SearchIcon />
            <span className="cut">{text('paletteOpen')}</span>
            <kbd aria-hidden="true">{palette.keys}</kbd>
          </Button>
        ) : null}
        <Navigation pages={pages} current={current} />
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

function Navigation({ pages, current }: Pick<DashboardProps, 'pages' | 'current'>) {
  const text = useText();
  const bar = useRef<HTMLElement>(null);
  // Where the bar is narrow it scrolls.
  useEffect(() => {
    bar.current
      ?.querySelector(`[href="#${current}"]`)
      ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav ref={bar} aria-label={text('pages')}>
      {pages.map(({ id, title, icon: PageIcon, count = null }) =>
        PageIcon === null ? null : (
          <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
            <PageIcon />
            <span>{text(title)}</span>
            {count === null || count === 0 ? null : (
              <span className="count">{count.toLocaleString(text.locale)}</span>
            )}
          </a>
        ),
      )}
    </nav>
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
