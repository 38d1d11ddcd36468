import { detailOf, eventOf, helloEvent, readyEvent, recordsEventOf } from './channel';

/** Asks the sender for its records, now and when it starts anew: the text that each event carries, null without one. */
export function openChannel(
  target: EventTarget,
  channel: string,
  onText: (text: string | null) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const sayHello = () => {
    target.dispatchEvent(eventOf(helloEvent, channel));
  };
  target.addEventListener(recordsEventOf(channel), (event) => onText(detailOf(event)), { signal });
  target.addEventListener(readyEvent, sayHello, { signal });
  sayHello();
}
