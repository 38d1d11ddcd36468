import { browser } from 'wxt/browser';
import { createText, localeOf, type Text } from '@/lib/domain/text';

/**
 * The browser's own translations: the language is the browser's, where we have it, and else English.
 * A browser in a third language names that as its own while it hands out English texts.
 */
export function browserText(): Text {
  return createText(read, () => localeOf(read('@@ui_locale'), read('languageTag') || 'en'));
}

/** BCP 47 tag of what the browser speaks, whether we have texts in it or not. */
export function browserLocale(): string {
  return browser.i18n.getUILanguage();
}

function read(key: string, values: readonly string[] = []): string {
  return browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], [...values]);
}
