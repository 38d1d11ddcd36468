/**
 * When a server wants to be asked again, by its `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.
 *
 * @param now epoch ms
 * @returns epoch ms; null where it does not say, or that has passed
 */
export function retryAtOf(header: string, now: number): number | null {
  const seconds = /^\s*(\d{1,9})\s*$/u.exec(header)?.[1];
  const at = seconds === undefined ? Date.parse(header) : now + Number(seconds) * 1_000;
  return at > now ? at : null;
}
