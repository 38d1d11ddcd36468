import type { Tables } from '@/lib/app/ports/store';
import type { Calendar } from '@/lib/domain/calendar';
import { type FollowUp, followUpSchema } from '@/lib/domain/model';
import { placeOf } from '@/lib/domain/place';
import type { HabitView, ProspectView } from '@/lib/domain/prospect-view';
import type { Prospect } from '@/lib/domain/library';
import { companyOf, nameOf } from '@/lib/domain/prospect';
import { dateChoices } from '@/lib/domain/schedule';
import { habitOf, hoursPerDay } from '@/lib/domain/silence';
import { suggestDates } from '@/lib/domain/suggest-dates';
import { timelineOf } from '@/lib/domain/timeline';
import { viewFollowUp, viewPoint } from '@/lib/domain/view';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';
import { readCadences } from './read';
import { createTables } from './tables';

/** Threads of one person, and of others of their company, that are shown at most. */
const mostThreads = 50;
/** Entries of one thread's journal that are looked at: some are of no interest. */
const entriesPerLine = 4;

const open: ReadonlySet<FollowUp['state']> = new Set(['held', 'waiting', 'due', 'paused']);

interface ProspectWanted {
  email: string;
  /** Lines of the timeline. */
  most: number;
}

/**
 * All that is known of the person with that address.
 *
 * @param now epoch ms
 */
export async function readProspect(
  db: Database,
  { email, most }: ProspectWanted,
  now: number,
  work: Calendar,
  onBadRow: OnBadRow,
): Promise<ProspectView> {
  const tables = createTables(db, () => {}, onBadRow);
  const calendar = { ...work, cadences: await readCadences(db, onBadRow) };
  const person = await tables.prospects.get(email);
  const threads = inOrder(await tables.followUps.withPerson(email));
  const [newest] = threads;
  const company = newest?.company ?? companyOf(email);
  const all: Awaited<ReturnType<typeof readKept>>[] = [];
  for (const followUp of threads) all.push(await readKept(tables, followUp, most));
  const timeline = timelineOf(all, calendar.cadences);
  const view = (row: FollowUp) => viewFollowUp(row, now, calendar);
  return {
    email,
    who: newest ? nameOf(newest.prospect) : email,
    company,
    place: placeOf(email, person, ...threads),
    tags: person?.tags ?? [],
    habit: habitIn(person, work),
    bouncedAt: person?.bouncedAt ?? null,
    resources: await readGiven(tables, person),
    threads: threads.map(view),
    colleagues: (await readColleagues(db, company, email, onBadRow)).map(view),
    timeline: timeline.slice(0, most),
    hasMore: timeline.length > most,
    points:
      all[0]?.points.filter(({ isLeftOut }) => !isLeftOut).map((point) => viewPoint(point, false)) ?? [],
    leftOut:
      all[0]?.points.filter(({ isLeftOut }) => isLeftOut).map((point) => viewPoint(point, false)) ?? [],
    choices: dateChoices(now, calendar),
    suggested: Object.fromEntries(
      all.map(({ followUp, points }) => [
        followUp.key,
        suggestDates(followUp, { points, prospect: person }, now, calendar),
      ]),
    ),
    cadences: calendar.cadences.map(({ id, name }) => ({ id, name })),
  };
}

/** Those that go on first, then the newest; not more than can be drawn. */
function inOrder(rows: readonly FollowUp[]): FollowUp[] {
  const rank = ({ state }: FollowUp) => Number(!open.has(state));
  return rows
    .toSorted((one, other) => rank(one) - rank(other) || other.lastTouchAt - one.lastTouchAt)
    .slice(0, mostThreads);
}

async function readKept(tables: Tables, followUp: FollowUp, most: number) {
  const { key } = followUp;
  return {
    followUp,
    touches: await tables.touches.of(key),
    notes: await tables.notes.of(key),
    // One more than is shown tells that there is more.
    entries: await tables.journal.of(key, entriesPerLine * (most + 1)),
    points: await tables.points.of(key),
  };
}

function habitIn(person: Prospect | undefined, work: Calendar): HabitView | null {
  const answers = person?.answers.map(({ touchedAt, answeredAt }) => ({
    touchAt: touchedAt,
    replyAt: answeredAt,
  }));
  const habit = habitOf(answers ?? [], work);
  return habit && { ...habit, dayHours: hoursPerDay(work) };
}

async function readGiven(tables: Tables, person: Prospect | undefined): Promise<ProspectView['resources']> {
  const given: ProspectView['resources'] = [];
  for (const id of person?.sentResources ?? []) {
    const resource = await tables.resources.get(id);
    if (resource) given.unshift({ id, title: resource.title, link: resource.link });
  }
  return given;
}

async function readColleagues(
  db: Database,
  company: string | null,
  email: string,
  onBadRow: OnBadRow,
): Promise<FollowUp[]> {
  if (company === null) return [];
  const others = await db.followUps
    .where('company')
    .equals(company)
    .filter(({ prospect, deletedAt }) => prospect.email !== email && deletedAt === null)
    .limit(mostThreads)
    .toArray();
  return inOrder(createParser('followUps', followUpSchema, onBadRow).many(others));
}
