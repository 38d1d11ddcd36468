import { maxLength } from './channel';
import { openChannel } from './open-channel';
import type { GmailRecord } from './records';

export interface Receiver {
  /** How many records were taken, and how many refused as malformed, too long or too many. */
  readonly counts: { readonly accepted: number; readonly refused: number };
  stop: () => void;
}

export interface ReceiverOptions {
  /** The channel's name. @default a random one */
  channel?: string;
  /** What was told on that channel before. @default nothing */
  earlier?: readonly (string | null)[];
  /** Epoch ms. @default Date.now */
  now?: () => number;
  /** Stops the receiver. */
  signal?: AbortSignal;
}

// More than this is a flood. A page that shows a long list tells some hundred threads at once, but nobody sends
// that many mails; each type has its own budget, so that no other can crowd a send out.
const windowMs = 10_000;
const maxPerWindow = (type: GmailRecord['type']): number =>
  type === 'thread' || type === 'synced' ? 2_000 : 200;

/**
 * The extension's end of the bridge (isolated world). Calls `onRecord` with each value that looks like a record, at once and in order.
 * Everything that arrives is untrusted: a script of the page can forge any record. What it claims may be shown and
 * remembered as a sign, but must never open a door (no address to fetch, no HTML, no command).
 */
export function createReceiver(
  target: EventTarget,
  onRecord: (record: GmailRecord) => void,
  { channel = crypto.randomUUID(), earlier = [], now = Date.now, signal }: ReceiverOptions = {},
): Receiver {
  const counts = { accepted: 0, refused: 0 };
  const listening = new AbortController();
  let windowStart = now();
  const inWindow = new Map<GmailRecord['type'], number>();

  const isFlood = ({ type }: GmailRecord): boolean => {
    if (Math.abs(now() - windowStart) >= windowMs) {
      windowStart = now();
      inWindow.clear();
    }
    const count = (inWindow.get(type) ?? 0) + 1;
    inWindow.set(type, count);
    return count > maxPerWindow(type);
  };

  const receive = (text: string | null): void => {
    for (const value of parseArray(text)) {
      if (!looksLikeRecord(value) || isFlood(value)) {
        counts.refused += 1;
        continue;
      }
      counts.accepted += 1;
      onRecord(value);
    }
  };

  const stop = () => listening.abort();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  for (const text of earlier) receive(text);
  openChannel(target, channel, receive, listening.signal);
  return { counts, stop };
}

/** What is no array of records counts as one that is none. */
function parseArray(text: string | null): readonly unknown[] {
  if (text === null || text.length > maxLength) return [null];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length > 0 ? value : [null];
  } catch {
    return [null];
  }
}

/**
 * Only what this tab itself goes by: the background parses each record by `schema.ts`, and a second
 * parser here would cost Gmail's tab more than everything else on the way.
 */
function looksLikeRecord(value: unknown): value is GmailRecord {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'synced')
    return (
      'at' in value &&
      Number.isSafeInteger(value.at) &&
      'unreadable' in value &&
      Number.isSafeInteger(value.unreadable)
    );
  if (value.type === 'unreadable') return 'unreadable' in value && Number.isSafeInteger(value.unreadable);
  if (value.type === 'thread') return true;
  const isKnown = ['outgoing', 'answered', 'undone', 'discarded'].includes(String(value.type));
  return isKnown && 'messageId' in value && typeof value.messageId === 'string';
}
