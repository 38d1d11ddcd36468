import { casual, GB, type ParsedResult } from 'chrono-node/en';
import { localMomentOf, weekdayOf } from '../calendar';
import { dateFrom, twoDigits, type Today } from './days';
import { isMonthFirst } from './day-order';
import { english } from './english';
import type { FoundDate } from './read-phrase';
import { cutAt, isTelling } from './read-phrase';
import { tokensOf } from './tokens';

/**
 * What chrono would make something of that is not sure: whose midnight "Friday midnight" is, before
 * Friday or after; and dates in numbers, whose order is ours to tell.
 */
const unread = /midnight|\d\s*[./]\s*\d/iu;

/**
 * English dates that our own rules do not know: "twenty-second of December", "Dec 14 2026, 3pm EST".
 * Only a full date with day and month is taken, and only where nothing else is said beside it: what
 * chrono guesses is not what was said.
 */
export function readByChrono(phrase: string, today: Today): FoundDate | null {
  const chrono = isMonthFirst(today.locale) ? casual : GB;
  // Chrono counts in the process' zone. At noon of the rep's day, told without a zone of its own, no
  // clock change anywhere comes between.
  const instant = new Date(`${today.date}T12:00:00Z`);
  if (unread.test(phrase)) return null;
  const results = chrono.parse(phrase, { instant, timezone: 0 }, { forwardDate: true });
  const [result] = results;
  if (!result || results.length > 1 || result.end) return null;
  const cuts = cutAt(phrase, result.index, result.index + result.text.length);
  if (tokensOf(cuts.rest).some((token) => isTelling(token, english))) return null;
  const told = toldBy(result, today.calendar.zone);
  return told && { ...told, ...cuts };
}

function toldBy({ start }: ParsedResult, zone: string): Pick<FoundDate, 'meant' | 'time'> | null {
  const isRelative = start.tags().has('result/relativeDate');
  if (isRelative || !start.isCertain('day') || !start.isCertain('month')) return null;
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  const date = dateFrom(year, month, day);
  if (date === null || (start.isCertain('weekday') && start.get('weekday') !== weekdayOf(date))) return null;
  const meant = { date, moves: false, isWritten: true };
  if (!start.isCertain('hour')) return { meant, time: null };
  const [hour, minute] = [start.get('hour') ?? 0, start.get('minute') ?? 0];
  const offset = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
  if (offset !== null) {
    const at = Date.UTC(year, month - 1, day, hour, minute) - offset * 60_000;
    return { meant: { ...meant, date: localMomentOf(at, zone).date, at }, time: null };
  }
  const time = `${twoDigits(hour)}:${twoDigits(minute)}`;
  return { meant, time: { on: () => time, isClock: true } };
}
