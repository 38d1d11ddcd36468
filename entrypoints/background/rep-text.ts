import { changeableText } from '@/lib/domain/text';
import { browserLocale, browserText } from '@/lib/platform/browser-text';
import { followText, readChosenMessages } from '@/lib/platform/rep-text';

const { text, change } = changeableText(browserText());
let isChosen = false;

/** What the worker says, in the rep's language once `followRepText` has resolved. */
export { text };

/** Calls back once the rep's language is known, and after each change of it. */
export const followRepText = (onText: () => void): Promise<void> =>
  followText(readChosenMessages, (to, chosen) => {
    change(to);
    isChosen = chosen;
    onText();
  });

/** BCP 47 tag: in what words and order the rep writes dates. */
export function repLocale(): string {
  return isChosen ? text.locale : browserLocale();
}
