import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TextProvider } from '@/components/text';
import type { Text } from '@/lib/domain/text';

export interface ShadowMount {
  host: HTMLElement;
  shadow: ShadowRoot;
  render: (content: ReactNode) => void;
  /** Clicks the first match in it, if there is one. */
  press: (selector: string) => void;
  /** Shows it in Gmail's corner, above what stands there already. */
  enterCorner: () => void;
  remove: () => void;
}

const corner = 'steadfast-corner';
/* Above Gmail's own toast, which stands 24 px from the corner and is 48 px high, and above Gmail's lists, but below
   whatever it opens over them: a compose is never covered. */
const cornerCss =
  'position:fixed;z-index:4;inset-block-end:84px;inset-inline-start:min(24px,2vw);max-inline-size:min(560px,96vw);' +
  'display:flex;flex-direction:column-reverse;align-items:start;gap:8px';

/**
 * A place of our own in Gmail's page: its styles do not reach in, ours not out. Not attached yet.
 *
 * @param tabIndex puts its buttons among Gmail's own of the same number, which come before all without one
 */
export function createShadowMount(
  page: Document,
  name: string,
  css: string,
  text: Text,
  tabIndex: number | null = null,
): ShadowMount {
  const host = page.createElement('steadfast-ui');
  host.dataset['steadfast'] = name;
  // So that with a number of its own the host is not a stop of its own.
  const shadow = host.attachShadow({ mode: 'closed', delegatesFocus: tabIndex !== null });
  if (tabIndex !== null) host.tabIndex = tabIndex;
  shadow.append(createStyle(page, css));
  const container = page.createElement('div');
  shadow.append(container);
  const root = createRoot(container);
  return {
    host,
    shadow,
    render: (content) => root.render(<TextProvider text={text}>{content}</TextProvider>),
    press: (selector) => shadow.querySelector<HTMLElement>(selector)?.click(),
    enterCorner: () => {
      const found = page.querySelector(corner);
      const place = found ?? page.createElement(corner);
      place.append(host);
      if (found) return;
      place.setAttribute('style', cornerCss);
      page.body.append(place);
    },
    remove: () => {
      root.unmount();
      const place = host.closest(corner);
      host.remove();
      if (place?.childElementCount === 0) place.remove();
    },
  };
}

function createStyle(page: Document, css: string): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = css;
  return style;
}
