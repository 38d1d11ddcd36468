import { rowBadgeCss } from '@/components/gmail/row-badge-styles';
import type { RowView } from '@/lib/domain/views';
import type { RowWords } from './describe-row';

/** How the list around it looks. */
export interface Surroundings {
  theme: 'light' | 'dark';
  /** There is room for the drawing only. */
  isSmall: boolean;
}

export interface RowBadge {
  host: HTMLElement;
  /** `describe` is asked only where something is another than before. */
  show: (view: RowView, surroundings: Surroundings, describe: () => RowWords) => void;
}

/** On a grid of 16 × 16. Due is the same clock, filled, so that the state does not hang on colour alone. */
const drawings: Record<RowWords['look'], string> = {
  waiting: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M8 4.75V8l2.25 1.5',
  due: 'M8 1.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5Zm.75 3v3.35l2.1 1.4-.85 1.25L7.25 8.4V4.25Z',
  replied: 'M6.5 3.5l-4 4 4 4M2.5 7.5h7a4 4 0 0 1 4 4v1',
};
const tag = 'steadfast-ui';
const name = 'row-badge';
const svg = 'http://www.w3.org/2000/svg';

/** All badges in the page, and what copies of them there are. */
export function badgesIn(page: Document): NodeListOf<Element> {
  return page.querySelectorAll(`${tag}[data-steadfast="${name}"]`);
}

export function isBadge(element: Element | null): element is HTMLElement {
  return element?.localName === tag;
}

/** By hand, without a renderer: a screen has dozens of them, and Gmail draws its rows anew all the time. */
export function createRowBadge(page: Document): RowBadge {
  const host = page.createElement(tag);
  host.dataset['steadfast'] = name;
  const style = page.createElement('style');
  style.textContent = rowBadgeCss;
  const badge = page.createElement('span');
  badge.setAttribute('role', 'img');
  const icon = page.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  const path = page.createElementNS(svg, 'path');
  icon.append(path);
  const label = page.createElement('span');
  badge.append(icon, label);
  host.attachShadow({ mode: 'closed' }).append(style, badge);
  let shown: { view: RowView; surroundings: Surroundings } | null = null;
  return {
    host,
    show(view, surroundings, describe) {
      if (shown?.view === view && shown.surroundings === surroundings) return;
      shown = { view, surroundings };
      const { theme, isSmall } = surroundings;
      const { look, label: words, sentence } = describe();
      badge.dataset['theme'] = theme;
      badge.className = `sf badge ${look}${isSmall ? ' small' : ''}`;
      badge.title = sentence;
      badge.setAttribute('aria-label', sentence);
      path.setAttribute('d', drawings[look]);
      label.textContent = words;
    },
  };
}
