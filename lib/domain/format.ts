/** What a moment is told from. `now` in epoch ms, `zone` an IANA name, `locale` a BCP 47 tag. */
export interface Clock {
  now: number;
  zone: string;
  locale: string;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

// Making a formatter costs more than using it, and a list uses the same few for every row.
const made = new Map<string, unknown>();

function once<Made>(key: string, make: () => Made): Made {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Made;
}

/** "09:00" where the day has 24 hours, "9:00 AM" where it has twice twelve. */
function timeIn(locale: string): Intl.DateTimeFormatOptions {
  return once(`time ${locale}`, () => {
    const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
    return {
      hour: hour12 === true ? ('numeric' as const) : ('2-digit' as const),
      minute: '2-digit' as const,
    };
  });
}

function write(at: number, { zone, locale }: Clock, options: Intl.DateTimeFormatOptions): string {
  const key = `date ${locale} ${zone} ${Object.entries(options).join()}`;
  return once(key, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })).format(at);
}

function relativeIn(locale: string, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  const key = `relative ${locale} ${Object.entries(options).join()}`;
  return once(key, () => new Intl.RelativeTimeFormat(locale, options));
}

const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** Midnights between now and `at` (epoch ms) in the zone: 0 today, 1 tomorrow, -1 yesterday. */
export function daysAway(at: number, { now, zone }: Clock): number {
  return dayNumber(at, zone) - dayNumber(now, zone);
}

/** The same of a calendar date (`YYYY-MM-DD`). */
export function daysTo(date: string, { now, zone }: Clock): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs - dayNumber(now, zone);
}

function dayNumber(at: number, zone: string): number {
  const clock = { now: at, zone, locale: 'en-CA' };
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return Date.parse(`${write(at, clock, numeric)}T00:00:00Z`) / dayMs;
}

/** "today", "tomorrow", "Wed 25 Nov", and with the year where it is another one. */
export function formatDay(at: number, clock: Clock): string {
  return nearDay(at, clock) ?? write(at, clock, withYear(at, clock, day));
}

/** A calendar date (`YYYY-MM-DD`): "Thu 24 Dec". */
export function formatDate(date: string, locale: string): string {
  const noon = Date.parse(`${date}T12:00:00Z`);
  return write(noon, { now: noon, zone: 'UTC', locale }, day);
}

/** "Wed 25 Nov", also for a day that is near, and with the year where it is another one. */
export function formatFullDay(at: number, clock: Clock): string {
  return write(at, clock, withYear(at, clock, day));
}

/** "22 Nov 2026". */
export function formatDated(at: number, clock: Clock): string {
  return write(at, clock, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "today 14:30", "tomorrow 09:00", "Wed 25 Nov, 09:00". */
export function formatMoment(at: number, clock: Clock): string {
  const time = timeIn(clock.locale);
  const near = nearDay(at, clock);
  return near === null
    ? write(at, clock, withYear(at, clock, { ...day, ...time }))
    : `${near} ${write(at, clock, time)}`;
}

/** "14:30". */
export function formatTime(at: number, clock: Clock): string {
  return write(at, clock, timeIn(clock.locale));
}

/** A moment that is over, as short as it stays clear: "today 09:00", "Tue 16:10", "Fri 6 Nov, 16:10". */
export function formatPast(at: number, clock: Clock): string {
  const away = daysAway(at, clock);
  return away < -1 && away > -7
    ? write(at, clock, { weekday: 'short', ...timeIn(clock.locale) })
    : formatMoment(at, clock);
}

/** "5 min ago", "3 hr ago", "2 days ago"; null within the last minute, for which languages have a word. */
export function formatAge(at: number, { now, locale }: Clock): string | null {
  const minutes = Math.floor((now - at) / minuteMs);
  if (minutes < 1) return null;
  const age = relativeIn(locale, { style: 'short' });
  if (minutes < 60) return age.format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? age.format(-hours, 'hour') : age.format(-Math.floor(hours / 24), 'day');
}

function nearDay(at: number, clock: Clock): string | null {
  const away = daysAway(at, clock);
  if (Math.abs(away) > 1) return null;
  return relativeIn(clock.locale, { numeric: 'auto' }).format(away, 'day');
}

function withYear(at: number, clock: Clock, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  const year = { year: 'numeric' } as const;
  return write(at, clock, year) === write(clock.now, clock, year) ? options : { ...options, ...year };
}
