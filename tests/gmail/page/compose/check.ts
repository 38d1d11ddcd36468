import type { Draft } from '@/tests/gmail/model';
import type { Texts } from '../texts/texts';
import { isAddress } from './recipients';

/**
 * What keeps a mail from being sent: a message for a box that can only be closed, or a question that may be answered
 * with yes. Null when nothing does.
 */
export function checkDraft(draft: Draft, texts: Texts): { alert: string } | { confirm: string } | null {
  const fields = [
    [draft.to, texts.to],
    [draft.cc, texts.cc],
    [draft.bcc, texts.bcc],
  ] as const;
  if (fields.every(([people]) => people.length === 0)) return { alert: texts.noRecipients };
  for (const [people, name] of fields) {
    const bad = people.find(({ email }) => !isAddress(email));
    if (bad) return { alert: texts.badAddress(bad.email, name) };
  }
  const isEmpty = draft.subject.trim() === '' && draft.html === '' && draft.quotedHtml === '';
  return isEmpty ? { confirm: texts.emptyMessage } : null;
}
