import { setTimeout as pause } from 'node:timers/promises';

const stepMs = 100;
/** What a person would have seen within two seconds takes longer on a machine that is busy. */
export const patienceMs = 30_000;

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
  for (;;) {
    const value = await read();
    if (accepts(value)) return value;
    if (Date.now() > end)
      throw new Error(`Waited ${timeout} ms in vain for ${what}; last: ${JSON.stringify(value)}`);
    await pause(stepMs);
  }
}
