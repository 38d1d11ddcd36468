import type { Cadences } from '@/lib/domain/cadences';
import { type StoredTemplate, storedTemplateSchema } from '@/lib/domain/library';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';
import { readCadences } from './read';
import { createTables } from './tables';

/** What the rep has made, for pages: they read, only the background writes. */

export interface CadenceLibrary {
  cadences: Cadences;
  /** Own templates that a step can name. */
  templates: StoredTemplate[];
  /** How many open follow-ups run on each, by its id; none: not there. */
  running: ReadonlyMap<string, number>;
}

/** All cadences with what runs on them, in one read transaction. */
export async function readCadenceLibrary(db: Database, onBadRow: OnBadRow): Promise<CadenceLibrary> {
  return db.transaction('r', db.cadences, db.templates, db.followUps, async () => {
    const { followUps } = createTables(db, () => {}, onBadRow);
    const cadences = await readCadences(db, onBadRow);
    const running = new Map<string, number>();
    for (const { id } of cadences) {
      const count = (await followUps.onCadence(id)).length;
      if (count > 0) running.set(id, count);
    }
    const templates = createParser('templates', storedTemplateSchema, onBadRow).many(
      await db.templates.toArray(),
    );
    return { cadences, templates: templates.filter(({ deletedAt }) => deletedAt === null), running };
  });
}
