import type { Channel } from '../cadence';
import { daysAway } from '../format';
import type { Language } from './built-in/language';

/** The touch that a draft comes back to. */
export interface LastTouch {
  /** Touches made so far; 0: only the prospect has written. */
  touches: number;
  /** Epoch ms. */
  lastTouchAt: number;
  lastTouchChannel: Channel;
}

/** How a sentence on it begins: "I wrote to you 3 days ago", "I called you yesterday", never more than it was. */
export function lastTouchClause(touch: LastTouch, now: number, zone: string, language: Language): string {
  const words = language.lastTouch[touch.touches === 0 ? 'theirs' : touch.lastTouchChannel];
  return words.replace('$1', sinceWhen(daysSilent(touch, now, zone), language.id));
}

/** Midnights in the zone since it, at least 0. */
export function daysSilent({ lastTouchAt }: LastTouch, now: number, zone: string): number {
  return Math.max(0, -daysAway(lastTouchAt, { now, zone, locale: 'en' }));
}

/** "today", "yesterday", "5 days ago", "3 weeks ago", "2 months ago": never more than it was. */
function sinceWhen(days: number, locale: string): string {
  const age = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (days < 14) return age.format(-days, 'day');
  return days < 60 ? age.format(-Math.floor(days / 7), 'week') : age.format(-Math.floor(days / 30), 'month');
}

/** A subject without what mail programs put before it: "Re: Fwd: Pilot" → "Pilot". */
export function bareSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw)(?:\[\d+\])?\s*:)+/iu, '').trim();
}
