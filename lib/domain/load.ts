import { type Allowed, allowedFrom, type Wish } from './allow';
import { type Calendar, freeReason, type Vacation } from './calendar';
import { type Booking, createDayBook, type DayBook } from './day-book';
import { dateOfDay, dayOf } from './day-number';
import type { Move } from './model';
import { type Blocked, movesOver } from './move';
import type { Whereabouts } from './place';

/** A touch that needs a day. */
export interface Touch {
  /** The follow-up's. */
  key: string;
  /** The address. */
  person: string;
  /** Null: of no company that is known. */
  company: string | null;
  /** When it would be if there were no others. */
  wish: Wish;
  /** The higher, the sooner it is given its day. */
  priority: number;
  place: Whereabouts | null;
}

export interface Placement extends Allowed {
  key: string;
}

/** How far from its wish a touch is moved at most, in days; then the fullest day takes one more. */
const farthestDays = 60;

/**
 * Puts one touch on the nearest allowed day that has room for it: below the rep's daily cap, with
 * few enough touches to the same company, and far enough from the same person's others. That is the
 * day wished for or a later one; an earlier one only where `earliest` is given and it is nearer.
 * Where sixty days have no room, the least loaded of them takes it.
 *
 * @param bookings what is planned around the wish, and the person's touches that were made
 * @param earliest the first moment that it may be moved to, in the future
 */
export function spread(
  touch: Touch,
  bookings: readonly Booking[],
  calendar: Calendar,
  earliest: Wish | null = null,
): Placement {
  const book = createDayBook(bookings, calendar);
  const first = allowedFrom(touch.wish, calendar, touch.place);
  const later = place(touch, first, book, calendar);
  const sooner = earliest && placeSooner(touch, first, later, book, calendar, earliest);
  return { key: touch.key, ...(sooner ?? later) };
}

/**
 * Puts many touches on days: those of higher priority first, then by key, so that the same touches
 * get the same days in whatever order they come. None is lost, and none comes before its wish.
 *
 * @param bookings what is planned and stays where it is, and touches that were made
 * @returns in the order in which they were given their days
 */
export function spreadAll(
  touches: readonly Touch[],
  calendar: Calendar,
  bookings: readonly Booking[] = [],
): Placement[] {
  const book = createDayBook(bookings, calendar);
  return touches.toSorted(byPriority).map((touch) => {
    const first = allowedFrom(touch.wish, calendar, touch.place);
    const placed = place(touch, first, book, calendar);
    book.add({ date: placed.on.date, person: touch.person, company: touch.company });
    return { key: touch.key, ...placed };
  });
}

/**
 * What a vacation does to what is planned: the touches that are planned in it, with their new days.
 *
 * @param touches all that are planned; the wish is when
 * @param bookings touches that were made
 */
export function spreadAround(
  vacation: Vacation,
  touches: readonly Touch[],
  calendar: Calendar,
  bookings: readonly Booking[] = [],
): Placement[] {
  const isIn = ({ wish }: Touch) => vacation.from <= wish.date && wish.date <= vacation.to;
  const staying = touches.filter((touch) => !isIn(touch)).map(bookingOf);
  const away = { ...calendar, vacations: [...calendar.vacations, vacation] };
  return spreadAll(touches.filter(isIn), away, [...bookings, ...staying]);
}

function bookingOf({ wish, person, company }: Touch): Booking {
  return { date: wish.date, person, company };
}

function byPriority(one: Touch, other: Touch): number {
  if (one.priority !== other.priority) return other.priority - one.priority;
  return one.key < other.key ? -1 : 1;
}

function place(touch: Touch, first: Allowed, book: DayBook, calendar: Calendar): Allowed {
  const blocked: Blocked[] = [];
  const start = dayOf(first.on.date);
  for (let day = start; day <= start + farthestDays; day += 1) {
    const date = dateOfDay(day);
    const why = blockOn(date, touch, book, calendar);
    const found = why ? null : onDay(date, touch, first, calendar);
    if (found) return { ...found, moves: [...first.moves, ...movesOver(blocked, date)] };
    blocked.push(why ?? { date, why: 'hours' });
  }
  return leastLoaded(touch, first, blocked, book, calendar);
}

function blockOn(date: string, touch: Touch, book: DayBook, calendar: Calendar): Blocked | null {
  const free = freeReason(date, calendar, touch.place?.country);
  if (free) return { date, why: free.kind, name: free.name };
  const refusal = book.refusal(date, touch);
  return refusal && { date, why: refusal };
}

/** At the hour of the first moment that was allowed, or else at any hour of that day; null where it has none. */
function onDay(date: string, touch: Touch, first: Allowed, calendar: Calendar): Allowed | null {
  if (date === first.on.date) return first;
  for (const time of [first.on.time, '00:00']) {
    const found = allowedFrom({ date, time }, calendar, touch.place);
    if (found.on.date === date) return found;
  }
  return null;
}

/** Of days that are all full, the one with fewest touches that does not press the person. */
function leastLoaded(
  touch: Touch,
  first: Allowed,
  blocked: readonly Blocked[],
  book: DayBook,
  calendar: Calendar,
): Allowed {
  const days = blocked.filter(({ date }) => freeReason(date, calendar, touch.place?.country) === null);
  const patient = days.filter(({ why }) => why !== 'person');
  // Of those that are alike, the first day stays first.
  const candidates = (patient.length > 0 ? patient : days).toSorted(
    (one, other) => book.count(one.date) - book.count(other.date),
  );
  for (const { date } of candidates) {
    const found = onDay(date, touch, first, calendar);
    if (!found) continue;
    const before = blocked.filter((one) => one.date < date);
    return { ...found, moves: [...first.moves, ...movesOver(before, date)] };
  }
  return first;
}

/** A day before the first one allowed that is nearer to it than `later`; null where there is none. */
function placeSooner(
  touch: Touch,
  first: Allowed,
  later: Allowed,
  book: DayBook,
  calendar: Calendar,
  earliest: Wish,
): Allowed | null {
  const start = dayOf(first.on.date);
  const nearest = dayOf(later.on.date) - start;
  for (let day = start - 1; day > start - nearest && day >= dayOf(earliest.date); day -= 1) {
    const date = dateOfDay(day);
    if (blockOn(date, touch, book, calendar)) continue;
    const found = onDay(date, touch, first, calendar);
    const isEarly = date === earliest.date && found !== null && found.on.time < earliest.time;
    if (found && !isEarly) return { ...found, moves: movesBack(touch, first, date, book, calendar) };
  }
  return null;
}

function movesBack(touch: Touch, first: Allowed, to: string, book: DayBook, calendar: Calendar): Move[] {
  const { date } = first.on;
  const why = blockOn(date, touch, book, calendar)?.why ?? 'load';
  return [...first.moves, { from: date, to, why }];
}
