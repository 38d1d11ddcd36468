import { localMomentOf } from './calendar';
import { cadenceOf } from './cadences';
import type { Booking } from './day-book';
import { spread, type Touch } from './load';
import type { FollowUp } from './model';
import type { Plannable, Planned, Planner } from './schedule';

/** The follow-ups that a day's room depends on. Instants are epoch ms. */
export interface OtherFollowUps {
  /** Waiting ones due from `from` until `to`. */
  dueBetween(from: number, to: number): Promise<FollowUp[]>;
  /** Those that are due now. */
  due(): Promise<FollowUp[]>;
  /** All with this person, in whatever thread. */
  withPerson(email: string): Promise<FollowUp[]>;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * How many days ahead others are looked at. Mostly the first of them have room; days beyond the last count as free.
 */
const looksAhead = [8, 45];

/** Two: the day on which a look ends is seen in part, and zones differ. */
const seenInPartMs = 2 * dayMs;

/**
 * A follow-up that was planned by its cadence, on the nearest day that has room for it: so many touches a day, so many
 * to one company, so far from others to the same person. What anybody has named is left as it is.
 *
 * @param now epoch ms: what is due and not done yet is today's load
 */
export async function placeFollowUp<Planned extends PlannedTouch>(
  followUp: Planned,
  others: OtherFollowUps,
  calendar: Planner,
  now: number,
): Promise<Planned> {
  const { dueAt, dueOn, dueBy, prospect } = followUp;
  if (dueAt === null || dueOn === null || dueBy !== 'cadence') return followUp;
  const today = localMomentOf(now, calendar.zone).date;
  const known = [
    ...(await others.withPerson(prospect.email)),
    ...(dueOn.date <= today ? await others.due() : []),
  ];
  const touch = touchOf(followUp, calendar, dueOn);
  const from = startOfDay(dueAt) - dayMs;
  for (const days of looksAhead) {
    const until = from + days * dayMs;
    const all = [...known, ...(await others.dueBetween(from, until))];
    const placed = spread(touch, bookingsAmong(all, followUp.key, calendar, today), calendar);
    if (placed.at > until - seenInPartMs && days !== looksAhead.at(-1)) continue;
    if (placed.at === dueAt) break;
    const moves = [...followUp.moves, ...placed.moves].slice(0, mostMoves);
    return { ...followUp, dueAt: placed.at, dueOn: placed.on, moves };
  }
  return followUp;
}

/** Whom a touch would be made to. */
export type Candidate = Plannable & Pick<FollowUp, 'key' | 'prospect' | 'company'>;

/** When that touch would be, epoch ms, if it were planned by its cadence now. */
export async function placedAt(
  candidate: Candidate,
  planned: Planned,
  others: OtherFollowUps,
  calendar: Planner,
  now: number,
): Promise<number> {
  const touch = { ...candidate, ...planned, dueBy: 'cadence' as const };
  return (await placeFollowUp(touch, others, calendar, now)).dueAt ?? planned.dueAt;
}

type PlannedTouch = Pick<
  FollowUp,
  'key' | 'prospect' | 'company' | 'place' | 'cadenceId' | 'dueAt' | 'dueOn' | 'dueBy' | 'moves'
>;

/** Asks each question once: for several that are placed at one moment. */
export function askOnce(others: OtherFollowUps): OtherFollowUps {
  const answers = new Map<string, Promise<FollowUp[]>>();
  const once = (question: string, ask: () => Promise<FollowUp[]>) => {
    const answer = answers.get(question) ?? ask();
    answers.set(question, answer);
    return answer;
  };
  return {
    dueBetween: (from, to) => once(`${from} ${to}`, () => others.dueBetween(from, to)),
    due: () => once('due', () => others.due()),
    withPerson: (email) => once(email, () => others.withPerson(email)),
  };
}

/** So that neighbours look at the same days. */
function startOfDay(at: number): number {
  return at - (at % dayMs);
}

/** As many as a row can hold. */
export const mostMoves = 20;

/** What a follow-up asks of a day. */
export function touchOf(
  { key, prospect, company, place, cadenceId }: Omit<PlannedTouch, 'dueAt' | 'dueOn' | 'dueBy' | 'moves'>,
  calendar: Planner,
  wish: Touch['wish'],
): Touch {
  const { priority } = cadenceOf(cadenceId, calendar.cadences);
  return { key, person: prospect.email, company, wish, priority, place };
}

/** What they take of the days' room, but for the one of that key; each counted once. */
function bookingsAmong(
  followUps: readonly FollowUp[],
  but: string,
  calendar: Planner,
  today: string,
): Booking[] {
  const others = new Map(followUps.map((other) => [other.key, other]));
  others.delete(but);
  return [...others.values()].flatMap((other) => bookingsOf(other, calendar, today));
}

/** The touch that is planned, which is today's once it is due (`today`: `YYYY-MM-DD`), and the last one that was made. */
export function bookingsOf(
  { prospect, company, state, dueOn, lastTouchAt }: FollowUp,
  { zone }: Planner,
  today: string,
): Booking[] {
  const person = prospect.email;
  const made = { date: localMomentOf(lastTouchAt, zone).date, person, company: null };
  if (!dueOn) return [made];
  const isOverdue = state === 'due' && dueOn.date < today;
  return [{ date: isOverdue ? today : dueOn.date, person, company }, made];
}
