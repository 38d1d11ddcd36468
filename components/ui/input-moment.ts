/**
 * Between instants (epoch ms) and the value of a `datetime-local` field in `zone`, which the browser
 * itself reads in its own zone only. With `Intl` rather than a time zone library: this runs in
 * Gmail's tab, where every kilobyte counts.
 */

/** `2026-11-25T09:00` */
export function toInput(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Null while the value is incomplete. A time that a clock change leaves out is as far after the gap. */
export function instantOfInput(value: string, zone: string): number | null {
  const asUtc = readUtc(value);
  if (asUtc === null) return null;
  const offsetAt = (at: number) => (readUtc(toInput(at, zone)) ?? at) - at;
  // The offset that holds there is known only from there: guess, then look again from the guess.
  const guess = asUtc - offsetAt(asUtc);
  const closer = asUtc - offsetAt(guess);
  const isMeant = (at: number) => toInput(at, zone) === toInput(asUtc, 'UTC');
  return [closer, guess].find(isMeant) ?? Math.max(closer, guess);
}

function readUtc(value: string): number | null {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? Date.parse(`${value.slice(0, 16)}Z`) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
