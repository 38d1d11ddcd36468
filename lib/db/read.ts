import { Dexie } from 'dexie';
import { allCadences, type Cadences } from '@/lib/domain/cadences';
import { storedCadenceSchema } from '@/lib/domain/library';
import { followUpSchema, type Message, messageSchema, type State } from '@/lib/domain/model';
import type { Calendar } from '@/lib/domain/calendar';
import { dateChoices, type Planner } from '@/lib/domain/schedule';
import { viewFollowUp, viewRecentSend } from '@/lib/domain/view';
import type { PopupView } from '@/lib/domain/views';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';

/** What the popup shows at most of each section; the rest is told as a number. */
const mostDue = 50;
const mostUpcoming = 20;
const mostRecent = 20;
const recentMs = 7 * 24 * 60 * 60 * 1000;

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
  return db.transaction('r', db.followUps, db.messages, db.cadences, db.meta, async () => {
    const calendar = { ...work, cadences: await readCadences(db, onBadRow) };
    const followUps = createParser('followUps', followUpSchema, onBadRow);
    const view = (rows: unknown[]) => followUps.many(rows).map((row) => viewFollowUp(row, now, calendar));
    // Stopped by a bounce: not due, but not to be forgotten either.
    const paused = await inState(db, 'paused').limit(mostUpcoming).toArray();
    const notice = await db.meta.get('notice');
    return {
      due: view(await inState(db, 'due').limit(mostDue).toArray()),
      dueCount: await inState(db, 'due').count(),
      upcoming: view([...paused, ...(await inState(db, 'waiting').limit(mostUpcoming).toArray())]),
      upcomingCount: paused.length + (await inState(db, 'waiting').count()),
      recentSends: await recentSends(db, now, calendar, onBadRow),
      choices: dateChoices(now, calendar),
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

/** Earliest first. */
function inState(db: Database, state: State) {
  return db.followUps.where('[state+dueAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
}

async function recentSends(
  db: Database,
  now: number,
  calendar: Planner,
  onBadRow: OnBadRow,
): Promise<PopupView['recentSends']> {
  const rows = await db.messages
    .where('[proposal+at]')
    .between(['open', now - recentMs], ['open', Dexie.maxKey])
    .reverse()
    .limit(mostRecent)
    .toArray();
  const messages = createParser('messages', messageSchema, onBadRow).many(rows);
  const canBeTracked = ({ legacyThreadId }: Message) => legacyThreadId !== null;
  return messages.filter(canBeTracked).flatMap((message) => viewRecentSend(message, now, calendar) ?? []);
}
