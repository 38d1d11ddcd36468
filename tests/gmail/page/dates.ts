/** How Gmail writes moments; `language` is a BCP 47 tag. English times carry U+202F before AM and PM. */

/** Short form of a list: the time today, the day this year, else the date. */
export function formatShort(at: number, now: number, language: string): string {
  const date = new Date(at);
  const today = new Date(now);
  if (date.toDateString() === today.toDateString()) return format(date, language, { timeStyle: 'short' });
  if (date.getFullYear() === today.getFullYear())
    return format(date, language, { month: 'short', day: 'numeric' });
  return format(date, language, { dateStyle: 'short' });
}

/** Full form for tooltips and quotations: `Sun, Nov 22, 2026, 3:41 PM`. */
export function formatFull(at: number, language: string): string {
  return format(new Date(at), language, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** Form in an open message: `Nov 22, 2026, 3:41 PM`. */
export function formatMessageDate(at: number, language: string): string {
  return format(new Date(at), language, { dateStyle: 'medium', timeStyle: 'short' });
}

function format(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, options).format(date);
}
