import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TextProvider } from '@/components/text';
import type { Text } from '@/lib/domain/text';

export interface ShadowMount {
  host: HTMLElement;
  render: (content: ReactNode) => void;
  remove: () => void;
}

/** A place of our own in Gmail's page: its styles do not reach in, ours not out. Not attached yet. */
export function createShadowMount(page: Document, name: string, css: string, text: Text): ShadowMount {
  const host = page.createElement('steadfast-ui');
  host.dataset['steadfast'] = name;
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.append(createStyle(page, css));
  const container = page.createElement('div');
  shadow.append(container);
  const root = createRoot(container);
  return {
    host,
    render: (content) => root.render(<TextProvider text={text}>{content}</TextProvider>),
    remove: () => {
      root.unmount();
      host.remove();
    },
  };
}

function createStyle(page: Document, css: string): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = css;
  return style;
}
