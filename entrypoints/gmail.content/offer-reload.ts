import { findInterface } from '@/components/gmail/interface';
import { createText, type MessageKey, type Text } from '@/lib/domain/text';
import { readTheme } from '@/lib/gmail/dom/theme';
import { createShadowMount } from './shadow-mount';

const needed: readonly MessageKey[] = ['updatedReload', 'reload', 'close', 'extensionShortName'];

/**
 * For when the extension is updated or removed under this tab: our part here ends, and a reload is offered, quietly.
 * The words are read ahead, because a script that was left behind cannot ask for any.
 *
 * @returns shows the offer
 */
export function prepareReloadOffer(page: Document, text: Text): () => void {
  const { locale } = text;
  const words = new Map<string, string>(needed.map((key) => [key, text(key)]));
  return () => {
    offerReload(
      page,
      createText(
        // What is put together of a name and its key is only that.
        (key, values) => words.get(key) ?? values.join(' · '),
        () => locale,
      ),
    );
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
