import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { directionOf, TextProvider } from '@/components/text';
import { browserText } from '@/lib/platform/browser-text';
import { report } from '@/lib/platform/log';
import { storedTheme } from '@/lib/platform/stored-theme';

/**
 * Begins a page of ours in the browser's language and direction.
 *
 * @param start gets what draws the page, as often as it is called
 */
export function startPage(start: (draw: (page: ReactNode) => void) => Promise<void>): void {
  const text = browserText();
  document.documentElement.lang = text.locale;
  document.documentElement.dir = directionOf(text.locale);
  followTheme();
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no root element');
  const root = createRoot(container);
  start((page) => root.render(<TextProvider text={text}>{page}</TextProvider>)).catch((error: unknown) =>
    report('The page did not start', error),
  );
}

/** Light or dark as the rep has chosen, else as the browser. */
function followTheme(): void {
  const { dataset } = document.documentElement;
  const show = async () => {
    const theme = await storedTheme.read();
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  };
  storedTheme.watch(() => void show());
  void show();
}
