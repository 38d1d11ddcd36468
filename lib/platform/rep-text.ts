import { browser } from 'wxt/browser';
import { type Messages, readCatalogue, readFrom } from '@/lib/domain/language';
import { createText, localeOf, type Text } from '@/lib/domain/text';
import { browserLocale, browserText } from './browser-text';
import { report } from './log';
import { storedLanguage } from './stored-language';

/**
 * The texts that the rep has chosen in place of the browser's own; null where nothing is chosen. The browser hands out
 * its own language only, so they are read from the package. For the extension's pages and worker:
 * a tab of Gmail's may not read it.
 */
export async function readChosenMessages(): Promise<Messages | null> {
  const choice = await storedLanguage.read();
  if (choice === 'system') return null;
  const file = await fetch(browser.runtime.getURL(`/_locales/${choice}/messages.json`));
  return readCatalogue(await file.json());
}

/**
 * Tells in what texts the rep wants to be spoken to: once, and again whenever they choose others. Resolves when it
 * was told for the first time. Where the chosen ones cannot be read, the browser's own do.
 *
 * @param readChosen gives the messages; null: the browser's own
 */
export async function followText(
  readChosen: () => Promise<Messages | null>,
  onText: (text: Text, isChosen: boolean) => void,
): Promise<void> {
  let asked = 0;
  const tell = async () => {
    asked += 1;
    const turn = asked;
    const messages = await readChosen().catch((error: unknown) => {
      report('The chosen texts cannot be read', error);
      return null;
    });
    // Another choice was made meanwhile, and that one tells.
    if (turn === asked) onText(messages ? textIn(messages) : browserText(), messages !== null);
  };
  storedLanguage.watch(() => void tell());
  await tell();
}

function textIn(messages: Messages): Text {
  return createText(readFrom(messages), () => localeOf(browserLocale(), messages['languageTag'] ?? 'en'));
}
