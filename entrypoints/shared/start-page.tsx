import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { directionOf, TextProvider } from '@/components/text';
import type { Text } from '@/lib/domain/text';
import { report } from '@/lib/platform/log';
import { followText, readChosenMessages } from '@/lib/platform/rep-text';
import { storedTheme } from '@/lib/platform/stored-theme';

/**
 * Begins a page of ours in the rep's language and its direction, and follows a change of it.
 *
 * @param start gets what draws the page, as often as it is called
 */
export function startPage(start: (draw: (page: ReactNode) => void) => Promise<void>): void {
  followTheme();
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no root element');
  const root = createRoot(container);
  let text: Text | null = null;
  let page: ReactNode = null;
  const show = () => {
    if (text && page !== null) root.render(<TextProvider text={text}>{page}</TextProvider>);
  };
  void followText(readChosenMessages, (chosen) => {
    text = chosen;
    document.documentElement.lang = text.locale;
    document.documentElement.dir = directionOf(text.locale);
    show();
  });
  start((drawn) => {
    page = drawn;
    show();
  }).catch((error: unknown) => report('The page did not start', error));
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
