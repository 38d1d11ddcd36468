import { Dexie } from 'dexie';
import { defaultCadenceId } from '@/lib/domain/cadences';
import { followUpKeyOf } from '@/lib/domain/ids';
import { type Message, messageSchema, type Person } from '@/lib/domain/model';
import { placeOf } from '@/lib/domain/place';
import { askOnce, placedAt } from '@/lib/domain/place-follow-up';
import { companyOf } from '@/lib/domain/prospect';
import { atStart, type OwnDate, planAhead, type Planner } from '@/lib/domain/schedule';
import { viewRecentSend } from '@/lib/domain/view';
import type { RecentSendView } from '@/lib/domain/views';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';
import { createTables } from './tables';

/** What the popup shows at most; the rest is in Gmail. */
const mostRecent = 20;
const recentMs = 7 * 24 * 60 * 60 * 1000;

/** With more than this that wait, looking for a day with room would keep the popup waiting. */
const mostWaiting = 1_500;

/**
 * The mails that nobody follows up yet, newest first. In the caller's transaction.
 *
 * @param now epoch ms
 */
export async function sentLately(db: Database, now: number, onBadRow: OnBadRow): Promise<Message[]> {
  const rows = await db.messages
    .where('[proposal+at]')
    .between(['open', now - recentMs], ['open', Dexie.maxKey])
    .reverse()
    .limit(mostRecent)
    .toArray();
  return createParser('messages', messageSchema, onBadRow)
    .many(rows)
    .filter(({ legacyThreadId }) => legacyThreadId !== null);
}

/**
 * These mails, each with the day that its follow-up would get. In the caller's transaction.
 *
 * @param now epoch ms
 */
export async function viewRecentSends(
  db: Database,
  messages: readonly Message[],
  now: number,
  calendar: Planner,
  onBadRow: OnBadRow,
): Promise<RecentSendView[]> {
  if (messages.length === 0) return [];
  const ownDate = await ownDates(db, now, calendar, onBadRow);
  const views = await Promise.all(
    messages.map(async (message) => {
      const prospect = message.verdict?.prospect;
      return prospect ? viewRecentSend(message, await ownDate(message, prospect), now, calendar) : null;
    }),
  );
  return views.filter((view) => view !== null);
}

/** When the usual cadence has the first touch after a mail. */
async function ownDates(
  db: Database,
  now: number,
  calendar: Planner,
  onBadRow: OnBadRow,
): Promise<(message: Message, prospect: Person) => Promise<OwnDate>> {
  const { followUps, prospects } = createTables(db, () => {}, onBadRow);
  const others = askOnce(followUps);
  const waiting = db.followUps
    .where('[state+dueAt]')
    .between(['waiting', Dexie.minKey], ['waiting', Dexie.maxKey]);
  const mayMove = (await waiting.offset(mostWaiting).first()) !== undefined;
  return async ({ account, legacyThreadId, at }, prospect) => {
    const key = followUpKeyOf(account, legacyThreadId ?? '');
    const place = placeOf(prospect.email, await prospects.get(prospect.email), await followUps.get(key));
    const candidate = {
      ...atStart(defaultCadenceId),
      key,
      prospect,
      company: companyOf(prospect.email),
      place,
    };
    const planned = planAhead(candidate, Math.min(at || now, now), calendar, now);
    return mayMove
      ? { at: planned.dueAt, mayMove }
      : { at: await placedAt(candidate, planned, others, calendar, now) };
  };
}
