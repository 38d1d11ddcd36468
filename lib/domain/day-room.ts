import { addDaysTo, type Calendar, hoursOn, instantOf, localMomentOf } from './calendar';
import { minuteOf, timeOf } from './minute-of-day';
import type { Move } from './model';
import { isZone } from './place';
import type { Hours } from './work-week';

const minuteMs = 60_000;
const minutesOfDay = 24 * 60;

/** When a prospect may be written to, in their own time zone. */
const theirStart = '08:00';
const theirEnd = '18:00';

/** Both ends belong to it: minutes of a local day, or epoch ms. */
interface Span {
  from: number;
  to: number;
}

type Why = Extract<Move['why'], 'hours' | 'quiet' | 'theirHours'>;

/** The moment (epoch ms), and why it is later than asked for; or why there is none on that day. */
type Found = { at: number; why: Why | null } | { at: null; why: Why };

/**
 * The first moment on a working day that suits both; see `allowedFrom`.
 *
 * @param earliest local `HH:MM`; null for the whole day
 * @param theirZone the prospect's time zone (IANA), null where it is not known
 */
export function momentOn(
  date: string,
  earliest: string | null,
  calendar: Calendar,
  theirZone: string | null,
): Found {
  const hours = hoursOn(date, calendar);
  const quiet = leavesRoom(calendar) ? calendar.quiet : null;
  const day = roomIn(hours, quiet).flatMap((room) => instantsOf(date, room, calendar.zone));
  const wished = earliest === null ? null : instantOf({ date, time: earliest, zone: calendar.zone });
  const rest = wished === null ? day : after(day, wished);
  const [first] = rest;
  if (!first) return { at: null, why: earliest !== null && earliest > hours.end ? 'hours' : 'quiet' };
  const theirs = theirZone !== null && isZone(theirZone) ? theirDays(first.from, theirZone) : [];
  const best = nearest(rest, theirs);
  if (distance(best, theirs) > 0 && distance(nearest(day, theirs), theirs) === 0)
    return { at: null, why: 'theirHours' };
  if (wished === null || best === wished) return { at: best, why: null };
  if (best > first.from) return { at: best, why: 'theirHours' };
  return { at: best, why: earliest !== null && earliest < hours.start ? 'hours' : 'quiet' };
}

/** Quiet hours over all of the working hours would hold everything back for ever. */
function leavesRoom({ week, quiet }: Calendar): boolean {
  return week.hours.some((hours) => hours !== null && roomIn(hours, quiet).length > 0);
}

/** What quiet hours leave of working hours, in minutes of the day. */
function roomIn({ start, end }: Hours, quiet: Calendar['quiet']): Span[] {
  const all = { from: minuteOf(start), to: minuteOf(end) };
  if (!quiet) return [all];
  const from = minuteOf(quiet.from);
  const to = minuteOf(quiet.to);
  const loud =
    from < to
      ? [
          { from: 0, to: from - 1 },
          { from: to, to: minutesOfDay },
        ]
      : [{ from: to, to: from - 1 }];
  return loud.flatMap((span) => common(span, all));
}

/** An end that the clocks leave out that day is taken as far before the gap as it lies in it. */
function instantsOf(date: string, span: Span, zone: string): Span[] {
  const from = instantOf({ date, time: timeOf(span.from), zone });
  const to = instantOf({ date, time: timeOf(span.to), zone });
  const late = minuteOf(localMomentOf(to, zone).time) - span.to;
  const end = to - Math.max(late, 0) * minuteMs;
  return from <= end ? [{ from, to: end }] : [];
}

function common(one: Span, other: Span): Span[] {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from <= to ? [{ from, to }] : [];
}

function after(spans: readonly Span[], at: number): Span[] {
  return spans.flatMap((span) => common(span, { from: at, to: Number.POSITIVE_INFINITY }));
}

/** When they may be written to around `at`. */
function theirDays(at: number, zone: string): Span[] {
  const { date } = localMomentOf(at, zone);
  return [-1, 0, 1].map((offset) => {
    const day = addDaysTo(date, offset);
    return {
      from: instantOf({ date: day, time: theirStart, zone }),
      to: instantOf({ date: day, time: theirEnd, zone }),
    };
  });
}

/** The first moment in `spans` that is nearest to `wished`: at the beginning of one of them, or an end. */
function nearest(spans: readonly Span[], wished: readonly Span[]): number {
  const moments = spans.flatMap((span) => [
    span.from,
    ...wished.map(({ from }) => from).filter((from) => from > span.from && from <= span.to),
    span.to,
  ]);
  return moments.reduce((best, one) => (distance(one, wished) < distance(best, wished) ? one : best));
}

/** Ms from a moment to the nearest of these spans; 0 in one, infinite where there are none. */
function distance(at: number, spans: readonly Span[]): number {
  return Math.min(...spans.map(({ from, to }) => Math.max(from - at, at - to, 0)));
}
