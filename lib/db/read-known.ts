import { Dexie } from 'dexie';
import { type Prospect, prospectSchema, storedPointSchema } from '@/lib/domain/library';
import type { FollowUp } from '@/lib/domain/model';
import type { Known } from '@/lib/domain/suggest-dates';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';

type KnownRows = Known & { prospect: Prospect | undefined };

/** What is known of each of these follow-ups, in the caller's transaction. */
export async function readKnown(
  db: Database,
  rows: readonly FollowUp[],
  onBadRow: OnBadRow,
): Promise<(row: FollowUp) => KnownRows> {
  const points = createParser('points', storedPointSchema, onBadRow);
  const prospects = createParser('prospects', prospectSchema, onBadRow);
  const emails = [...new Set(rows.map(({ prospect }) => prospect.email))];
  // One question for each, all together: over many ranges at once a cursor goes from row to row.
  const [stored, people] = await Promise.all([
    Promise.all(rows.map(({ key }) => pointsOf(db, key))),
    db.prospects.bulkGet(emails),
  ]);
  const pointsBy = new Map(
    rows.map(({ key }, index) => [key, points.many(stored[index] ?? []).filter(isThere)]),
  );
  const peopleBy = new Map(
    prospects
      .many(people.filter((person) => person !== undefined))
      .filter(isThere)
      .map((person) => [person.email, person]),
  );
  return ({ key, prospect }) => ({
    points: pointsBy.get(key) ?? [],
    prospect: peopleBy.get(prospect.email),
  });
}

function pointsOf(db: Database, key: string): Promise<unknown[]> {
  return db.points.where('[followUpKey+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray();
}

function isThere({ deletedAt }: { deletedAt: number | null }): boolean {
  return deletedAt === null;
}
