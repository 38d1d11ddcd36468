import { detailOf, eventOf, helloEvent, maxLength, readyEvent, recordsEventOf } from './channel';
import type { GmailRecord } from './records';

export interface Sender {
  /** What is told at once crosses at once. */
  send: (...records: GmailRecord[]) => void;
}

const maxBuffered = 200;
// The own receiver, some orphans of earlier versions of the extension, and whatever the page makes up.
const maxChannels = 4;
// Taken at once: scripts of the page may put their own in place later.
const { stringify } = JSON;

/**
 * The page's end of the bridge (MAIN world). Keeps up to 200 records until a receiver says hello; when they are more,
 * those go first that Gmail will tell again (`thread`, `synced`). The four newest receivers are all told: a script
 * of the page that says hello too must not take the records away.
 */
export function createSender(target: EventTarget): Sender {
  const waiting: GmailRecord[] = [];
  const dispatch = target.dispatchEvent.bind(target);
  let channels: string[] = [];

  target.addEventListener(helloEvent, (event) => {
    const name = detailOf(event);
    if (name === null || !/^[\w-]{1,64}$/.test(name)) return;
    channels = [...channels.filter((other) => other !== name), name].slice(-maxChannels);
    if (waiting.length > 0) send(...waiting.splice(0));
  });
  dispatch(eventOf(readyEvent));

  function send(...records: GmailRecord[]): void {
    if (channels.length === 0) return keep(records);
    for (const text of write(records)) {
      for (const channel of channels) dispatch(eventOf(recordsEventOf(channel), text));
    }
  }

  function keep(records: readonly GmailRecord[]): void {
    waiting.push(...records);
    while (waiting.length > maxBuffered) {
      const told = waiting.findIndex(({ type }) => type === 'thread' || type === 'synced');
      waiting.splice(Math.max(told, 0), 1);
    }
  }

  return { send };
}

/** As JSON arrays, each as long as the receiver takes, or with the one record alone that is longer. */
function* write(records: readonly GmailRecord[]): Generator<string> {
  const whole = stringify(records);
  if (whole.length <= maxLength || records.length === 1) return yield whole;
  const middle = Math.ceil(records.length / 2);
  yield* write(records.slice(0, middle));
  yield* write(records.slice(middle));
}
