import type { NoteView } from '@/lib/domain/views';
import { UnknownFollowUpError } from './change-follow-up';
import type { Deps } from './ports/deps';

/**
 * Keeps a note, new or changed. It is saved while it is written, so that writing the same again is
 * no second one.
 *
 * @throws UnknownFollowUpError also where a note of that id is another follow-up's
 */
export async function writeNote(deps: Deps, key: string, { id, at, text }: NoteView): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const known = await tables.notes.get(id);
    if (!(await tables.followUps.get(key)) || (known && known.followUpKey !== key)) {
      throw new UnknownFollowUpError('There is no such follow-up to write this note to');
    }
    if (known?.text === text) return;
    await tables.notes.put({
      id,
      followUpKey: key,
      at: known?.at ?? Math.min(at, now),
      text,
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
      deletedAt: null,
    });
  });
}

/** Takes a note away; one that is not there, or another follow-up's, is left alone. */
export async function removeNote(deps: Deps, key: string, id: string): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const known = await tables.notes.get(id);
    if (known?.followUpKey !== key) return;
    await tables.notes.put({ ...known, updatedAt: now, deletedAt: now });
  });
}
