import { followUpSchema, suppressionSchema } from '@/lib/domain/model';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';

/** What the settings are about, for the page: it reads, only the background writes. */
export interface SettingsRows {
  /** The local dates (`YYYY-MM-DD`) on which something is due, one for each follow-up that waits. */
  dueDates: string[];
  /** `domain:acme.com` or `address:dana@acme.com`: who is never asked about. */
  suppressed: string[];
}

export async function readSettingsRows(db: Database, onBadRow: OnBadRow): Promise<SettingsRows> {
  return db.transaction('r', db.followUps, db.suppressions, async () => {
    const waiting = await db.followUps
      .where('[state+dueAt]')
      .between(['waiting', 0], ['waiting', Infinity])
      .toArray();
    const suppressions = createParser('suppressions', suppressionSchema, onBadRow).many(
      await db.suppressions.toArray(),
    );
    return {
      dueDates: createParser('followUps', followUpSchema, onBadRow)
        .many(waiting)
        .flatMap(({ dueOn, deletedAt }) => (dueOn && deletedAt === null ? [dueOn.date] : [])),
      suppressed: suppressions.filter(({ deletedAt }) => deletedAt === null).map(({ key }) => key),
    };
  });
}
