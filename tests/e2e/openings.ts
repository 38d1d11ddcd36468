import type { Locator, Page } from 'playwright-core';
import type { FollowUp } from '@/lib/domain/model';
import { tellBackground } from './actions';
import { account, type Opening, sendOpening } from './histories/cast';
import type { Steadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

/** A tracked mail to somebody whom no other test of the file writes to. */
export interface TrackedOpening extends Opening {
  key: string;
}

let written = 0;

/** Tracks a mail that the rep sent from elsewhere; `dueAt` in epoch ms, null: as its cadence plans it. */
export async function trackOpening(
  steadfast: Steadfast,
  dueAt: number | null = null,
): Promise<TrackedOpening> {
  written += 1;
  return trackSent(steadfast, sendOpening(steadfast, written), dueAt);
}

/** The same for one that is sent already. */
export async function trackSent(
  steadfast: Steadfast,
  opening: Opening,
  dueAt: number | null = null,
): Promise<TrackedOpening> {
  const { legacyThreadId, subject, prospect, lastMessage } = opening;
  await tellBackground(steadfast, 'followUp.track', {
    source: { kind: 'thread', account, legacyThreadId, subject, people: [prospect], lastMessage },
    dueAt,
  });
  return { ...opening, key: `${account}:${legacyThreadId}` };
}

export async function readFollowUp(steadfast: Steadfast, key: string): Promise<FollowUp | undefined> {
  return (await readStored(steadfast)).followUps.find((followUp) => followUp.key === key);
}

/** Waits until the follow-up is so, and gives it. */
export async function waitFollowUp(
  steadfast: Steadfast,
  key: string,
  what: string,
  is: (followUp: FollowUp) => boolean,
): Promise<FollowUp> {
  const found = await until(
    what,
    () => readFollowUp(steadfast, key),
    (followUp) => followUp !== undefined && is(followUp),
  );
  if (!found) throw new Error(`${key} is gone`);
  return found;
}

/** The popup's row of a follow-up; its keys go there once it has the focus. */
export function rowOfKey(popup: Page, key: string): Locator {
  return popup.locator(`[data-row="${key}"]`);
}

/** Presses a key on the row of a follow-up. */
export async function pressOn(popup: Page, key: string, shortcut: string): Promise<void> {
  const main = rowOfKey(popup, key).locator('button').first();
  await main.focus();
  await popup.locator(`[data-row="${key}"] button:focus`).waitFor();
  await popup.keyboard.press(shortcut);
}
