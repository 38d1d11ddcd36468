import type { Draft } from '@/tests/gmail/model';
import type { Texts } from '../texts/texts';
import { isAddress } from './recipients';

/** What stands in the way of a send. */
type Obstacle =
  /** A box that can only be closed. */
  | { kind: 'alert'; text: string }
  /** Gmail's own box with OK and Cancel. */
  | { kind: 'ask'; text: string }
  /** The browser's own question. */
  | { kind: 'confirm'; text: string };

/** What keeps a mail from being sent, or may; null when nothing does. */
export function checkDraft(draft: Draft, texts: Texts): Obstacle | null {
  const fields = [
    [draft.to, texts.to],
    [draft.cc, texts.cc],
    [draft.bcc, texts.bcc],
  ] as const;
  if (fields.every(([people]) => people.length === 0)) return { kind: 'alert', text: texts.noRecipients };
  for (const [people, name] of fields) {
    const bad = people.find(({ email }) => !isAddress(email));
    if (bad) return { kind: 'alert', text: texts.badAddress(bad.email, name) };
  }
  // There are no attachments here, so whoever speaks of one has forgotten it.
  if (/\b(?:i have|i've|is|see|please find) attached\b/i.test(draft.html))
    return { kind: 'ask', text: texts.attachmentForgotten };
  const isEmpty = draft.html === '' && draft.quotedHtml === '';
  return isEmpty || draft.subject.trim() === '' ? { kind: 'confirm', text: texts.emptyMessage } : null;
}
