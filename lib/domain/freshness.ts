import type { Text } from './text';
import type { FollowUpView } from './views';
import { type Clock, formatAge, formatPast } from './format';

/** A look at the thread this long before it came due, ms, still counts as a check of the nudge. */
const justBeforeMs = 15 * 60_000;
/** A check that lies further ahead than this, ms, was dated by a clock that has been set back since. */
const mostAheadMs = 60_000;

/**
 * How far "no reply" can be relied on. Once a follow-up is due, only a check made since then counts;
 * before, an old one is no cause for alarm and a mail's own sending is no check at all.
 *
 * @returns null where there is nothing worth saying
 */
export function describeFreshness(
  { freshness: stored, dueAt }: Pick<FollowUpView, 'freshness' | 'dueAt'>,
  clock: Clock,
  text: Text,
): { words: string; isDoubtful: boolean } | null {
  const isDue = dueAt !== null && dueAt <= clock.now;
  const freshness = stored && stored.checkedAt <= clock.now + mostAheadMs ? stored : null;
  if (!freshness) return isDue ? { words: text('replyUnknown'), isDoubtful: true } : null;
  const isOld = dueAt !== null && (freshness.how === 'sent' || freshness.checkedAt < dueAt - justBeforeMs);
  if (isDue && isOld) {
    return { words: text('notCheckedSince', formatPast(freshness.checkedAt, clock)), isDoubtful: true };
  }
  if (freshness.how === 'sent') return null;
  const age = formatAge(freshness.checkedAt, clock);
  return { words: age === null ? text('checkedNow') : text('checkedAgo', age), isDoubtful: false };
}
