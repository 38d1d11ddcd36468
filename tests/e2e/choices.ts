import type { Page } from 'playwright-core';
import type { FollowUp } from '@/lib/domain/model';
import { clickSpoken, waitSilent } from './spoken';
import type { Steadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

/** Chooses in the menu of the compose's control, and waits until that is closed: it has the keys until then. */
export async function choose(
  page: Page,
  item: RegExp,
  trigger: RegExp = /^(?:Next follow-up|Follow(?: |-)up|No follow-up)/,
): Promise<void> {
  await clickSpoken(page, 'button', trigger);
  await clickSpoken(page, 'menuitemradio', item);
  await waitSilent(page, 'menuitemradio', item);
}

/** Those that were not taken back. */
export async function followUps(steadfast: Steadfast): Promise<FollowUp[]> {
  return (await readStored(steadfast)).followUps.filter(({ deletedAt }) => deletedAt === null);
}

export function waitTracked(steadfast: Steadfast): Promise<FollowUp[]> {
  return until(
    'a follow-up',
    () => followUps(steadfast),
    ({ length }) => length > 0,
  );
}
