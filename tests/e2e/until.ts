import { setTimeout as pause } from 'node:timers/promises';

/** Pauses between looks, in ms: at first short, later longer, for every look costs the machine that is waited for. */
const firstPauseMs = 50;
const longestPauseMs = 300;
/**
 * What a person sees within two seconds takes longer on a busy machine; and where no listing tells that an Undo is over,
 * Steadfast itself waits for half a minute.
 */
export const patienceMs = 60_000;

/**
 * Waits until `read` gives something that `accepts` takes, and gives it back; a condition, never a
 * time. Throws with `what` and the last reading after `timeout` ms.
 */
export async function until<T>(
  what: string,
  read: () => Promise<T>,
  accepts: (value: T) => boolean,
  timeout = patienceMs,
): Promise<T> {
  const end = Date.now() + timeout;
  for (let ms = firstPauseMs; ; ms = Math.min(ms * 1.3, longestPauseMs)) {
    const value = await read();
    if (accepts(value)) return value;
    if (Date.now() > end)
      throw new Error(`Waited ${timeout} ms in vain for ${what}; last: ${JSON.stringify(value)}`);
    await pause(ms);
  }
}
