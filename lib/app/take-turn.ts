import {
  nextTurn,
  type Pace,
  type Trouble,
  type Urgency,
  withoutTrouble,
  withRequest,
  withTrouble,
} from '@/lib/domain/pacing';
import type { Deps } from './ports/deps';

type Paced = Pick<Deps, 'clock' | 'lock' | 'pace'>;

/** Who changes what is remembered of the pace takes turns. */
const paceLock = 'pace';

/**
 * Waits until Gmail may be asked again, and takes note of the request that is now to be made.
 *
 * @param until epoch ms: nobody waits longer
 * @returns whether it may be made
 */
export async function takeTurn(
  { clock, lock, pace }: Paced,
  urgency: Urgency,
  until: number,
): Promise<boolean> {
  return lock.run(paceLock, async () => {
    const known = await pace.read();
    const now = clock.now();
    const at = nextTurn(known, urgency, now);
    if (at > until) return false;
    if (at > now) await pace.wait(at - now);
    await pace.save(withRequest(known, clock.now()));
    return true;
  });
}

/** Leaves an account alone for a while, and at least until `retryAt` (epoch ms). */
export async function noteTrouble(
  paced: Paced,
  account: string,
  why: Trouble,
  retryAt: number,
): Promise<void> {
  await change(paced, (known) => withTrouble(known, account, why, paced.clock.now(), retryAt));
}

/** The account has answered, or a tab of it has been opened. */
export async function forgetTrouble(paced: Paced, account: string): Promise<void> {
  await change(paced, (known) => withoutTrouble(known, account));
}

async function change({ lock, pace }: Paced, work: (known: Pace) => Pace): Promise<void> {
  await lock.run(paceLock, async () => {
    const known = await pace.read();
    const next = work(known);
    if (next.troubles.length + known.troubles.length > 0) await pace.save(next);
  });
}
