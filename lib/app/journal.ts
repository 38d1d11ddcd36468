import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { NewId } from './ports/deps';
import type { Tables } from './ports/store';

type Noted = Partial<
  Pick<
    JournalEntry,
    | 'followUpKey'
    | 'messageKey'
    | 'detail'
    | 'before'
    | 'library'
    | 'known'
    | 'inbound'
    | 'others'
    | 'entries'
  >
>;

/**
 * Writes down what happened, in the transaction in which it happens.
 *
 * @param at epoch ms
 * @returns the entry's id: what an undo names
 */
export async function note(
  tables: Tables,
  newId: NewId,
  at: number,
  what: string,
  noted: Noted = {},
): Promise<string> {
  const id = newId();
  const {
    followUpKey = null,
    messageKey = null,
    detail = null,
    before = null,
    library,
    known,
    inbound,
    others,
    entries,
  } = noted;
  await tables.journal.add({
    id,
    at,
    what,
    followUpKey,
    messageKey,
    detail,
    before,
    ...(library ? { library } : {}),
    ...(known ? { known } : {}),
    ...(inbound ? { inbound } : {}),
    ...(others ? { others } : {}),
    ...(entries ? { entries } : {}),
  });
  return id;
}
