import { detailOf, helloEvent, readyEvent, recordEventOf } from './channel';
import type { GmailRecord } from './records';

export interface Sender {
  send: (record: GmailRecord) => void;
}

const maxBuffered = 200;

/**
 * The page's end of the bridge (MAIN world). Keeps up to 200 records until a receiver says hello; when they are more,
 * those go first that Gmail will tell again (`thread`, `synced`). The newest receiver wins, so that the one of
 * an updated extension takes over from its orphan.
 */
export function createSender(target: EventTarget): Sender {
  const waiting: GmailRecord[] = [];
  let channel: string | null = null;

  target.addEventListener(helloEvent, (event) => {
    const name = detailOf(event);
    if (name === null || !/^[\w-]{1,64}$/.test(name)) return;
    channel = name;
    for (const record of waiting.splice(0)) send(record);
  });
  target.dispatchEvent(new CustomEvent(readyEvent));

  function send(record: GmailRecord): void {
    if (channel !== null) {
      target.dispatchEvent(new CustomEvent(recordEventOf(channel), { detail: JSON.stringify(record) }));
      return;
    }
    waiting.push(record);
    if (waiting.length <= maxBuffered) return;
    const told = waiting.findIndex(({ type }) => type === 'thread' || type === 'synced');
    waiting.splice(Math.max(told, 0), 1);
  }

  return { send };
}
