import rowBadgeCss from '@/components/gmail/row-badge.css?inline';
import type { RowWords } from '@/lib/domain/views';

/** How the list around it looks. */
export interface Surroundings {
  theme: 'light' | 'dark';
  /** There is room for the drawing only. */
  isSmall: boolean;
}

export interface RowBadge {
  host: HTMLElement;
  show: (words: RowWords, surroundings: Surroundings) => void;
}

const tag = 'steadfast-ui';
const name = 'row-badge';
const selector = `${tag}[data-steadfast="${name}"]`;

/** The styles of all badges in the page; to be removed with them. */
export function addBadgeStyles(page: Document): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = rowBadgeCss;
  page.head.append(style);
  return style;
}

/** All badges in the page, and what copies of them there are. */
export function badgesIn(page: Document): NodeListOf<Element> {
  return page.querySelectorAll(selector);
}

export function isBadge(element: Element | null): element is HTMLElement {
  return element?.localName === tag;
}

/**
 * One element without a shadow root or anything in it: a screen has dozens of them, and Gmail draws its rows anew
 * all the time.
 */
export function createRowBadge(page: Document): RowBadge {
  const host = page.createElement(tag);
  host.dataset['steadfast'] = name;
  host.setAttribute('role', 'img');
  let shown: { words: RowWords; surroundings: Surroundings } | null = null;
  return {
    host,
    show(words, surroundings) {
      if (shown?.words === words && shown.surroundings === surroundings) return;
      shown = { words, surroundings };
      const { look, label, sentence } = words;
      const { theme, isSmall } = surroundings;
      host.title = sentence;
      host.setAttribute('aria-label', sentence);
      Object.assign(host.dataset, { look, theme });
      if (label === '' || isSmall) delete host.dataset['label'];
      else host.dataset['label'] = label;
    },
  };
}
