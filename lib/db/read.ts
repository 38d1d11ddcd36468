import { Dexie } from 'dexie';
import { allCadences, type Cadences } from '@/lib/domain/cadences';
import { storedCadenceSchema } from '@/lib/domain/library';
import { accountSchema, type FollowUp, followUpSchema, type State } from '@/lib/domain/model';
import type { Calendar } from '@/lib/domain/calendar';
import { rankPoints } from '@/lib/domain/points/rank-points';
import { dateChoices } from '@/lib/domain/schedule';
import { type Known, suggestDates } from '@/lib/domain/suggest-dates';
import { viewFollowUp } from '@/lib/domain/view';
import type { FollowUpView, PopupView } from '@/lib/domain/views';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';
import { type Day, dayOfMoment, readProgress, readWins } from './read-day';
import { readKnown } from './read-known';
import { sentLately, viewRecentSends } from './read-recent-sends';

/** What is wanted of the lists: the account (null: all), and how many are drawn at most of what is due and what comes. */
export interface Wanted {
  account: string | null;
  due: number;
  upcoming: number;
}

/** What is shown at first; the rest is told as a number. */
export const atFirst: Wanted = { account: null, due: 50, upcoming: 20 };
const mostAnswered = 20;
const mostAsked = 20;

/** What is drawn first; what is slow to count is not in it. */
export interface Lists extends Omit<PopupView, 'progress' | 'wins' | 'accounts' | 'upcomingCount'> {
  /** Of those that come: stopped by a bounce. */
  pausedCount: number;
}

/** Answers that are older than so many days wait for the second reading: there may be thousands with nothing to say. */
const recentDays = 30;

/**
 * The lists of the popup, as of one moment. For pages: they read, only the background writes.
 *
 * @param now epoch ms
 */
export async function readLists(
  db: Database,
  now: number,
  work: Calendar,
  onBadRow: OnBadRow,
  wanted: Wanted = atFirst,
): Promise<Lists> {
  const day = dayOfMoment(now, work.zone);
  const tables = [db.followUps, db.messages, db.cadences, db.points, db.prospects, db.meta];
  // Firefox ends a transaction that waits for something else than the database.
  return db.transaction('r', tables, async () => {
    const inState = (state: State, before: unknown = Dexie.maxKey) =>
      rowsIn(db, wanted.account, state, before);
    // Each answer of the database is a way there and back: asked for all together, they make it once.
    const [cadences, allPaused, allDue, dueCount, overdueCount, answered, waiting, notice, sends] =
      await Promise.all([
        readCadences(db, onBadRow),
        inState('paused').toArray(),
        inState('due').limit(wanted.due).toArray(),
        inState('due').count(),
        inState('due', day.startAt).count(),
        openAnswers(db, wanted.account, recentFrom(day), Dexie.maxKey),
        inState('waiting').limit(wanted.upcoming).toArray(),
        db.meta.get('notice'),
        sentLately(db, now, onBadRow),
      ]);
    const calendar = { ...work, cadences };
    const followUps = createParser('followUps', followUpSchema, onBadRow);
    const read = followUps.many(allPaused);
    const asked = read.filter(({ question }) => question !== null).toSorted(byQuestion);
    // Stopped by a bounce: not due, but not to be forgotten either.
    const paused = read.filter(({ question }) => question === null);
    const due = followUps.many(allDue);
    const upcoming = [...paused.slice(0, wanted.upcoming), ...followUps.many(waiting)];
    const [known, recentSends] = await Promise.all([
      readKnown(db, [...due, ...upcoming], onBadRow),
      viewRecentSends(db, sends, now, calendar, onBadRow),
    ]);
    const view = (row: FollowUp) => viewFollowUp(row, now, calendar, known(row).prospect);
    return {
      due: due.map(view),
      dueCount,
      overdueCount,
      asked: asked.slice(0, mostAsked).map(view),
      askedCount: asked.length,
      answered: followUps.many(answered.slice(0, mostAnswered)).map(view),
      answeredCount: answered.length,
      upcoming: upcoming.map(view),
      pausedCount: paused.length,
      recentSends: recentSends.filter(({ account }) => wanted.account === null || account === wanted.account),
      choices: dateChoices(now, calendar),
      suggested: Object.fromEntries(
        [...due, ...upcoming].map((row) => [row.key, suggestDates(row, known(row), now, calendar)]),
      ),
      points: Object.fromEntries(
        [...due, ...upcoming].flatMap((row) => {
          const first = firstPoint(known(row), day.date);
          return first === undefined ? [] : [[row.key, first]];
        }),
      ),
      cadences: calendar.cadences.map(({ id, name }) => ({ id, name })),
      notice:
        notice?.key === 'notice'
          ? { id: notice.id, kind: notice.kind, count: notice.count, at: notice.at }
          : null,
    };
  });
}

/** What stands beside the lists, and what of them is slow to find. */
export interface Beside extends Pick<PopupView, 'wins' | 'accounts'> {
  /** Dealt with today, and still to come today. */
  done: number;
  later: number;
  waitingCount: number;
  /** Answers beyond the recent ones, the newest first, and how many there are. */
  older: FollowUpView[];
  olderCount: number;
}

/** @param now epoch ms, the same as for the lists */
export async function readBeside(
  db: Database,
  now: number,
  work: Calendar,
  onBadRow: OnBadRow,
  { account }: Wanted = atFirst,
): Promise<Beside> {
  const day = dayOfMoment(now, work.zone);
  const calendar = { ...work, cadences: await readCadences(db, onBadRow) };
  const older = await openAnswers(db, account, Dexie.minKey, recentFrom(day));
  const first = createParser('followUps', followUpSchema, onBadRow).many(older.slice(0, mostAnswered));
  const accounts = createParser('accounts', accountSchema, onBadRow).many(await db.accounts.toArray());
  return {
    ...(await readProgress(db, day, onBadRow)),
    wins: await readWins(db, now, onBadRow),
    accounts: accounts.filter(({ deletedAt }) => deletedAt === null).map(({ address }) => address),
    waitingCount: await rowsIn(db, account, 'waiting', Dexie.maxKey).count(),
    older: first.map((row) => viewFollowUp(row, now, calendar)),
    olderCount: older.length,
  };
}

/** @param beside null while it is being read */
export function popupOf({ pausedCount, ...lists }: Lists, beside: Beside | null): PopupView {
  const { dueCount, askedCount, upcoming } = lists;
  const answeredCount = lists.answeredCount + (beside?.olderCount ?? 0);
  const open = dueCount + askedCount + answeredCount;
  return {
    ...lists,
    answered: [...lists.answered, ...(beside?.older ?? [])].slice(0, mostAnswered),
    answeredCount,
    upcomingCount: beside ? pausedCount + beside.waitingCount : upcoming.length,
    progress: beside
      ? { done: beside.done, total: beside.done + beside.later + open }
      : { done: 0, total: 0 },
    wins: beside?.wins ?? [],
    accounts: beside?.accounts ?? [],
  };
}

function recentFrom({ startAt }: Day): number {
  return startAt - recentDays * 24 * 3_600_000;
}

/** What is to be said first in the next touch, of what drafts may bring up. */
function firstPoint({ points }: Known, today: string): string | undefined {
  const used = points.filter(({ isLeftOut }) => !isLeftOut);
  const leftOut = points.filter(({ isLeftOut }) => isLeftOut);
  return rankPoints(used, today, {}, leftOut)[0]?.text;
}

/** The rep's own and the built-in ones. */
export async function readCadences(db: Database, onBadRow: OnBadRow): Promise<Cadences> {
  const rows = createParser('cadences', storedCadenceSchema, onBadRow).many(await db.cadences.toArray());
  return allCadences(rows.filter(({ deletedAt }) => deletedAt === null));
}

/** Answered ones of which the rep has not said yet what came of it, the newest first, by when they answered (epoch ms). */
async function openAnswers(
  db: Database,
  account: string | null,
  from: unknown,
  before: unknown,
): Promise<FollowUp[]> {
  const rows = await db.followUps
    .where('[state+repliedAt]')
    .between(['replied', from], ['replied', before])
    .toArray();
  // Read at once and then looked through: a filter of the database's goes from row to row, which takes far longer.
  return rows
    .filter((row) => row.answer?.isSettled === false && row.deletedAt === null && isOf(row, account))
    .toReversed();
}

/** The newest first. */
function byQuestion(a: FollowUp, b: FollowUp): number {
  return (b.question?.at ?? 0) - (a.question?.at ?? 0);
}

/** Earliest first, due before a moment (epoch ms). */
function rowsIn(db: Database, account: string | null, state: State, before: unknown) {
  const rows = db.followUps.where('[state+dueAt]').between([state, Dexie.minKey], [state, before]);
  return account === null ? rows : rows.filter((row) => isOf(row, account));
}

function isOf(row: FollowUp, account: string | null): boolean {
  return account === null || row.account === account;
}
