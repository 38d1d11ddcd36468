import * as z from 'zod/mini';
import type { Unchecked } from './answer';
import { addressSchema, instant } from './fields';
import './jitless';

/** How often Gmail may be asked while it is closed, and whom of its accounts not for the moment. */

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Between two requests, ms. */
const apartMs = 2_000;
/** Requests in an hour. Looks that nobody waits for leave some to those before a nudge. */
const mostInHour = { nudge: 60, ahead: 45, late: 25 } as const;

/** What a request is for: a nudge that is about to be shown, one of the next hour, or one that is on screen. */
export type Urgency = keyof typeof mostInHour;

/** Why an account could not be looked into; `paced` and `shared` are no faults of its. */
export type Trouble = Exclude<Unchecked['why'], 'paced' | 'switchedOff' | 'shared'>;

/** Kept over the ends of worker and browser. Instants are epoch ms. */
export const paceSchema = z.strictObject({
  /** When Gmail was asked in the last hour, oldest first. */
  asked: z.array(instant).check(z.maxLength(mostInHour.nudge)),
  /** Accounts with which something is wrong. */
  troubles: z.array(
    z.strictObject({
      account: addressSchema,
      why: z.enum(['offline', 'signedOut', 'otherAccount', 'blocked', 'unreadable']),
      times: z.int().check(z.positive()),
      /** Not to be asked until then. */
      until: instant,
    }),
  ),
});
export type Pace = z.infer<typeof paceSchema>;

export const restedPace: Pace = { asked: [], troubles: [] };

/** How long an account is left alone after its first trouble, ms; twice as long after each more. */
const firstPauseMs: Readonly<Record<Trouble, number>> = {
  offline: 30_000,
  unreadable: minuteMs,
  blocked: 15 * minuteMs,
  // Nobody signs in for our sake: a tab that opens says so.
  signedOut: 15 * minuteMs,
  otherAccount: 15 * minuteMs,
};
const longestPauseMs = 4 * hourMs;

/**
 * When the next request may be made.
 *
 * @returns epoch ms, `now` or later
 */
export function nextTurn(pace: Pace, urgency: Urgency, now: number): number {
  const asked = inLastHour(pace, now);
  const rested = Math.max(now, (asked.at(-1) ?? -Infinity) + apartMs);
  const oldest = asked.at(-mostInHour[urgency]);
  return oldest === undefined ? rested : Math.max(rested, oldest + hourMs);
}

export function withRequest(pace: Pace, now: number): Pace {
  return { ...pace, asked: [...inLastHour(pace, now), now].slice(-mostInHour.nudge) };
}

/** What lies ahead was written by a clock that has been set back. */
function inLastHour({ asked }: Pace, now: number): number[] {
  return asked.filter((at) => at <= now && at > now - hourMs);
}

/** Why this account is left alone now; null: it may be asked. */
export function troubleOf({ troubles }: Pace, account: string, now: number): Trouble | null {
  const known = troubles.find((one) => one.account === account);
  const isOver = known === undefined || known.until <= now || known.until > now + longestPauseMs;
  return isOver ? null : known.why;
}

/** @param retryAt not before then, epoch ms: as Gmail says, but four hours are enough */
export function withTrouble(pace: Pace, account: string, why: Trouble, now: number, retryAt = 0): Pace {
  const times = (pace.troubles.find((one) => one.account === account)?.times ?? 0) + 1;
  const askedMs = Math.max(firstPauseMs[why] * 2 ** Math.min(times - 1, 20), retryAt - now);
  const pauseMs = Math.min(askedMs, longestPauseMs);
  return {
    ...pace,
    troubles: [...withoutTrouble(pace, account).troubles, { account, why, times, until: now + pauseMs }],
  };
}

/** It has answered, or a tab of it was opened. */
export function withoutTrouble(pace: Pace, account: string): Pace {
  return { ...pace, troubles: pace.troubles.filter((one) => one.account !== account) };
}

/** How long before it is due a follow-up is looked after, ms. */
export const aheadMs = hourMs;
/** A look this long ago, ms, is still one of now. */
const freshMs = minuteMs;
/** After a look that has found nothing out, ms. */
const retryMs = 10 * minuteMs;
/** Between looks at what is on screen, ms: rarer the longer it lies there. */
const late = { leastMs: 30 * minuteMs, mostMs: 6 * hourMs, endMs: 14 * 24 * hourMs };

interface Looked {
  dueAt: number | null;
  freshness: { checkedAt: number; how: string } | null;
  unchecked: { at: number } | null;
}

/** Whether somebody has looked so lately that the nudge may go out on that. */
export function isJustChecked({ freshness }: Looked, now: number): boolean {
  if (freshness === null || freshness.how === 'sent') return false;
  const age = now - freshness.checkedAt;
  return age >= 0 && age < freshMs;
}

/** Whether one that comes due within the hour is to be looked after now: once, and again where that found nothing out. */
export function needsLookAhead({ dueAt, freshness, unchecked }: Looked, now: number): boolean {
  if (dueAt === null || dueAt <= now || dueAt > now + aheadMs) return false;
  const isChecked = freshness !== null && freshness.how !== 'sent' && freshness.checkedAt >= dueAt - aheadMs;
  return !isChecked && sinceTry(unchecked, now) >= retryMs;
}

/** Whether one that the rep has been told of is to be looked after again. */
export function needsLateLook({ dueAt, freshness, unchecked }: Looked, now: number): boolean {
  if (dueAt === null || now - dueAt > late.endMs) return false;
  const last = Math.max(freshness?.checkedAt ?? 0, unchecked?.at ?? 0, dueAt);
  const pauseMs = Math.min(Math.max((now - dueAt) / 2, late.leastMs), late.mostMs);
  return now - last >= pauseMs;
}

function sinceTry(unchecked: Looked['unchecked'], now: number): number {
  return unchecked === null || unchecked.at > now ? Infinity : now - unchecked.at;
}
