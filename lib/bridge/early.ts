import { openChannel } from './open-channel';

/** What was told before there was a receiver. */
export interface Early {
  /** The name of the channel, which the receiver takes over. */
  readonly channel: string;
  /** Since when nothing was lost, epoch ms. */
  readonly since: number;
  /** What has been told so far, oldest first; from here on nothing is kept. */
  take: () => (string | null)[];
}

/** Sync tells something every few seconds at most: this many are an hour of it, or a flood. */
const maxTexts = 1_000;

/**
 * Stands in for the receiver until that has come, and keeps what the sender tells, unread: in the extension's own
 * world, where a script of the page can take nothing away. Calls `onTold` each time.
 */
export function keepEarly(
  target: EventTarget,
  onTold: () => void,
  {
    channel = crypto.randomUUID(),
    now = Date.now,
    signal,
  }: { channel?: string; now?: () => number; signal?: AbortSignal } = {},
): Early {
  const texts: (string | null)[] = [];
  const listening = new AbortController();
  let since = now();
  const keep = (text: string | null) => {
    texts.push(text);
    if (texts.length > maxTexts) {
      texts.shift();
      since = now();
    }
    onTold();
  };
  signal?.addEventListener('abort', () => listening.abort(), { once: true });
  openChannel(target, channel, keep, listening.signal);
  return {
    channel,
    get since() {
      return since;
    },
    take() {
      listening.abort();
      return texts.splice(0);
    },
  };
}
