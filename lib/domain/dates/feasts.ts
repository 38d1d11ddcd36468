import { addDaysTo, freeReason } from '../calendar';
import { addWorkdays, dateFrom, partsOf, weekdayFrom, workdayFrom, type Today } from './days';
import type { Feast } from './meant';

interface Days {
  on: (year: number) => string;
  /** Days later on which people are still away. */
  away: number;
}

const feasts: Record<Feast, Days> = {
  christmasEve: { on: (year) => `${year}-12-24`, away: 2 },
  christmas: { on: (year) => `${year}-12-25`, away: 1 },
  boxingDay: { on: (year) => `${year}-12-26`, away: 0 },
  newYearsEve: { on: (year) => `${year}-12-31`, away: 1 },
  newYear: { on: (year) => `${year}-01-01`, away: 0 },
  goodFriday: { on: (year) => addDaysTo(easterIn(year), -2), away: 3 },
  easter: { on: easterIn, away: 1 },
  easterMonday: { on: (year) => addDaysTo(easterIn(year), 1), away: 0 },
  /** Of the United States: the fourth Thursday of November; the Friday is taken off. */
  thanksgiving: { on: (year) => addDaysTo(weekdayFrom(`${year}-11-01`, 4), 21), away: 1 },
};

/** The next time that a feast is, today included (`YYYY-MM-DD`). */
export function nextFeast(feast: Feast, today: Today): string {
  return soonest((year) => feasts[feast].on(year), today);
}

/** The first working day after the next time that a feast is. */
export function workdayAfterFeast(feast: Feast, today: Today): string {
  const { on, away } = feasts[feast];
  return soonest((year) => workdayFrom(addDaysTo(on(year), away + 1), today), today);
}

/** The last working day before it. */
export function workdayBeforeFeast(feast: Feast, today: Today): string {
  return soonest((year) => addWorkdays(feasts[feast].on(year), -1, today), today);
}

function soonest(dateIn: (year: number) => string, today: Today): string {
  const { year } = partsOf(today.date);
  const dates = [year - 1, year, year + 1].map(dateIn);
  return dates.find((date) => date >= today.date) ?? dateIn(year + 1);
}

/** "The holidays" are those around New Year for who says so from here on (month and day). */
const seasonIsNearFrom = '10-01';
/** How many days ahead another block of holidays may be. */
const blockAhead = 100;
const longestBlock = 14;

/**
 * The first working day after "the holidays": after the public holidays around New Year from October on,
 * else after the next block of two public holidays or more that only days off are between; if there is
 * none soon, after New Year.
 */
export function workdayAfterHolidays(today: Today): string {
  const afterNewYear = soonest((year) => workdayFrom(`${year}-01-02`, today), today);
  const isSeason = today.date.slice(5) >= seasonIsNearFrom || afterNewYear < addDaysTo(today.date, 14);
  return (isSeason ? null : workdayAfterBlock(today)) ?? afterNewYear;
}

function workdayAfterBlock(today: Today): string | null {
  let holidays = 0;
  // From before today on: the rep may be in the middle of it.
  for (let days = -longestBlock; days < blockAhead; days += 1) {
    const date = addDaysTo(today.date, days);
    const reason = freeReason(date, today.calendar);
    if (reason?.kind === 'holiday') holidays += 1;
    if (reason) continue;
    if (holidays > 1 && days > 0) return date;
    holidays = 0;
  }
  return null;
}

/** The first working day after the rep's vacation, this one or the next; null where none is planned. */
export function workdayAfterVacation(today: Today): string | null {
  const ends = today.calendar.vacations.map(({ to }) => to).filter((to) => to >= today.date);
  const [soonest] = ends.sort();
  return soonest === undefined ? null : workdayFrom(addDaysTo(soonest, 1), today);
}

/** Where summer ends with February; a zone that is not here is taken to be north of the equator. */
const southern =
  /^(?:Australia\/|Antarctica\/|Pacific\/Auckland|Africa\/(?:Johannesburg|Windhoek|Harare|Maputo|Gaborone)|America\/(?:Sao_Paulo|Argentina\/|Buenos_Aires|Santiago|Montevideo|Asuncion))/u;

/** The first working day of autumn: September, or March in the south. */
export function workdayAfterSummer(today: Today): string {
  const month = southern.test(today.calendar.zone) ? 3 : 9;
  return soonest((year) => workdayFrom(dateFrom(year, month, 1) ?? today.date, today), today);
}

/** Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easterIn(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dateFrom(year, Math.floor(days / 31), (days % 31) + 1) ?? `${year}-04-01`;
}
