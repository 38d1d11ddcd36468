import { findInterface } from '@/components/gmail/interface';
import { createText, type ReloadWord, type Text } from '@/lib/domain/text';
import { readTheme } from '@/lib/gmail/dom/theme';
import { createShadowMount } from './shadow-mount';

/**
 * For when the extension is updated or removed under this tab: our part here ends, and a reload is offered, quietly.
 * A script that was left behind can ask for no words, and asking for them keeps a page that loads waiting for the
 * browser: the background tells them.
 */
export function createReloadOffer(page: Document) {
  let words: Partial<Record<string, string>> = {};
  return {
    learn(told: Record<ReloadWord, string>) {
      words = told;
    },
    /** Nothing can be said where the background never answered. */
    show() {
      if (words['updatedReload'] === undefined) return;
      // What is put together of a name and its key is only that. There is no number to write in any language.
      const read = (key: string, values: readonly string[]) => words[key] ?? values.join(' · ');
      offerReload(
        page,
        createText(read, () => 'en'),
      );
    },
  };
}

function offerReload(page: Document, text: Text): void {
  const label = text('reload');
  // Nothing was ever drawn here, and there is nobody left who could bring what draws.
  if (!findInterface()) return offerPlainly(page, text('updatedReload'), label);
  const mount = createShadowMount(page, 'notice', text);
  mount.render({
    theme: readTheme(page),
    notice: text('updatedReload'),
    action: { label, onAct: reload },
    onHold: () => undefined,
    onClose: mount.remove,
  });
  return mount.enterCorner();
}

function offerPlainly(page: Document, notice: string, label: string): void {
  const line = page.createElement('steadfast-ui');
  line.setAttribute('role', 'status');
  line.style.cssText =
    'all:initial;position:fixed;z-index:4;inset-block-end:84px;inset-inline-start:min(24px,2vw);padding:10px 12px;' +
    'border:1px solid #8888;border-radius:10px;background:Canvas;color:CanvasText;font:13px system-ui,sans-serif';
  line.style.colorScheme = readTheme(page);
  const button = page.createElement('button');
  button.textContent = label;
  button.style.cssText = 'margin-inline-start:12px;font:inherit;cursor:pointer';
  button.addEventListener('click', reload);
  line.append(notice, button);
  page.body.append(line);
}

function reload(): void {
  location.reload();
}
