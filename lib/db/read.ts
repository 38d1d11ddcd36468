import { Dexie } from 'dexie';
import { allCadences, type Cadences } from '@/lib/domain/cadences';
import { prospectSchema, storedCadenceSchema, storedPointSchema } from '@/lib/domain/library';
import { type FollowUp, followUpSchema, type State } from '@/lib/domain/model';
import type { Calendar } from '@/lib/domain/calendar';
import { dateChoices } from '@/lib/domain/schedule';
import { type Known, suggestDates } from '@/lib/domain/suggest-dates';
import { viewFollowUp } from '@/lib/domain/view';
import type { PopupView } from '@/lib/domain/views';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';
import { readRecentSends } from './read-recent-sends';

/** What the popup shows at most of each section; the rest is told as a number. */
const mostDue = 50;
const mostUpcoming = 20;

/**
 * What the popup shows, in one read transaction. For pages: they read, only the background writes.
 *
 * @param now epoch ms
 */
export async function readPopup(
  db: Database,
  now: number,
  work: Calendar,
  onBadRow: OnBadRow,
): Promise<PopupView> {
  const tables = [db.followUps, db.messages, db.cadences, db.points, db.prospects, db.meta];
  return db.transaction('r', tables, async () => {
    const calendar = { ...work, cadences: await readCadences(db, onBadRow) };
    const followUps = createParser('followUps', followUpSchema, onBadRow);
    const view = (row: FollowUp) => viewFollowUp(row, now, calendar);
    // Stopped by a bounce: not due, but not to be forgotten either.
    const paused = await inState(db, 'paused').limit(mostUpcoming).toArray();
    const due = followUps.many(await inState(db, 'due').limit(mostDue).toArray());
    const upcoming = followUps.many([
      ...paused,
      ...(await inState(db, 'waiting').limit(mostUpcoming).toArray()),
    ]);
    const known = await readKnown(db, [...due, ...upcoming], onBadRow);
    const notice = await db.meta.get('notice');
    return {
      due: due.map(view),
      dueCount: await inState(db, 'due').count(),
      upcoming: upcoming.map(view),
      upcomingCount: paused.length + (await inState(db, 'waiting').count()),
      recentSends: await readRecentSends(db, now, calendar, onBadRow),
      choices: dateChoices(now, calendar),
      suggested: Object.fromEntries(
        [...due, ...upcoming].map((row) => [row.key, suggestDates(row, known(row), now, calendar)]),
      ),
      cadences: calendar.cadences.map(({ id, name }) => ({ id, name })),
      notice:
        notice?.key === 'notice'
          ? { id: notice.id, kind: notice.kind, count: notice.count, at: notice.at }
          : null,
    };
  });
}

/** The rep's own and the built-in ones. */
export async function readCadences(db: Database, onBadRow: OnBadRow): Promise<Cadences> {
  const rows = createParser('cadences', storedCadenceSchema, onBadRow).many(await db.cadences.toArray());
  return allCadences(rows.filter(({ deletedAt }) => deletedAt === null));
}

/** What is known of each of them, read at once. */
async function readKnown(
  db: Database,
  rows: readonly FollowUp[],
  onBadRow: OnBadRow,
): Promise<(row: FollowUp) => Known> {
  const ranges = rows.map(({ key }): [unknown[], unknown[]] => [
    [key, Dexie.minKey],
    [key, Dexie.maxKey],
  ]);
  const stored = await db.points.where('[followUpKey+at]').inAnyRange(ranges).toArray();
  const emails = [...new Set(rows.map(({ prospect }) => prospect.email))];
  const people = await db.prospects.bulkGet(emails);
  const points = createParser('points', storedPointSchema, onBadRow).many(stored);
  const prospects = createParser('prospects', prospectSchema, onBadRow).many(
    people.filter((person) => person !== undefined),
  );
  return ({ key, prospect }) => ({
    points: points.filter(({ followUpKey, deletedAt }) => followUpKey === key && deletedAt === null),
    prospect: prospects.find(({ email, deletedAt }) => email === prospect.email && deletedAt === null),
  });
}

/** Earliest first. */
function inState(db: Database, state: State) {
  return db.followUps.where('[state+dueAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
}
