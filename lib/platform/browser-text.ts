import { browser } from 'wxt/browser';
import { createText, type Text } from '@/lib/domain/text';

/** The browser's own translations: the language is the browser's, where we have it. */
export function browserText(): Text {
  const read = (key: string, values: readonly string[]) =>
    browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], [...values]);
  return createText(read, () => read('@@ui_locale', []).replace('_', '-') || 'en');
}
