/**
 * The names of the events between the page's world and the extension's, and what they carry: a text in `detail`,
 * because objects do not cross the worlds in Firefox. Scripts of the page see these events and can forge them.
 */

/** Sender → receivers: "I am here", for receivers that were here first. Carries nothing. */
export const readyEvent = 'steadfast:ready';

/** Receiver → sender: "send to me", carries the name of the receiver's channel. */
export const helloEvent = 'steadfast:hello';

/** Sender → one receiver: carries a JSON array of records, of at most `maxLength` characters. */
export const recordsEventOf = (channel: string): string => `steadfast:records:${channel}`;
export const maxLength = 100_000;

// Taken at once: scripts of the page may put their own in place later.
const NativeEvent = CustomEvent;

/** An event that carries the text, or nothing. */
export const eventOf = (type: string, detail?: string): Event => new NativeEvent(type, { detail });

/** The text that an event carries, null for any other. */
export function detailOf(event: Event): string | null {
  const detail: unknown = event instanceof NativeEvent ? event.detail : null;
  return typeof detail === 'string' ? detail : null;
}
