import { detailOf, eventOf, helloEvent, readyEvent, recordEventOf } from './channel';
import type { GmailRecord } from './records';

export interface Sender {
  send: (record: GmailRecord) => void;
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
    for (const record of waiting.splice(0)) send(record);
  });
  dispatch(eventOf(readyEvent));

  function send(record: GmailRecord): void {
    if (channels.length > 0) {
      const text = stringify(record);
      for (const channel of channels) dispatch(eventOf(recordEventOf(channel), text));
      return;
    }
    waiting.push(record);
    if (waiting.length <= maxBuffered) return;
    const told = waiting.findIndex(({ type }) => type === 'thread' || type === 'synced');
    waiting.splice(Math.max(told, 0), 1);
  }

  return { send };
}
