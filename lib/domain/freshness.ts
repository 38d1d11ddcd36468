import type { Freshness, Unchecked } from './answer';
import type { Text } from './text';
import type { FollowUpView } from './views';
import { type Clock, formatAge, formatPast } from './format';

/** A look at the thread this long before it came due, ms, still counts as a check of the nudge. */
const justBeforeMs = 15 * 60_000;
/** A check that lies further ahead than this, ms, was dated by a clock that has been set back since. */
const mostAheadMs = 60_000;

/**
 * How far "no reply" can be relied on, and why no further. Once a follow-up is due, only a check made since then counts;
 * before, an old one is no cause for alarm and a mail's own sending is no check at all.
 *
 * @returns null where there is nothing worth saying
 */
export function describeFreshness(
  {
    freshness: stored,
    unchecked,
    dueAt,
    account,
  }: Pick<FollowUpView, 'freshness' | 'unchecked' | 'dueAt' | 'account'>,
  clock: Clock,
  text: Text,
): { words: string; isDoubtful: boolean } | null {
  const isDue = dueAt !== null && dueAt <= clock.now;
  const freshness = stored && stored.checkedAt <= clock.now + mostAheadMs ? stored : null;
  // A vain look before the last one that told something explains nothing.
  const why =
    unchecked && unchecked.at >= (freshness?.checkedAt ?? 0) ? reason(unchecked, account, text) : null;
  if (!freshness) {
    if (!isDue) return null;
    return { words: why === null ? text('replyUnknown') : text('notChecked', why), isDoubtful: true };
  }
  const isOld = dueAt !== null && (freshness.how === 'sent' || freshness.checkedAt < dueAt - justBeforeMs);
  if (isDue && isOld) {
    const since = formatPast(freshness.checkedAt, clock);
    const words = why === null ? text('notCheckedSince', since) : text('notCheckedSinceWhy', since, why);
    return { words, isDoubtful: true };
  }
  return freshness.how === 'sent' ? null : { words: checked(freshness, clock, text), isDoubtful: false };
}

function checked({ checkedAt, how }: Freshness, clock: Clock, text: Text): string {
  const age = formatAge(checkedAt, clock);
  const isClosed = how === 'threadCheck' || how === 'feed';
  if (age === null) return text(isClosed ? 'checkedNowClosed' : 'checkedNow');
  return text(isClosed ? 'checkedAgoClosed' : 'checkedAgo', age);
}

/** Never "no reply": nobody knows. */
function reason({ why }: Unchecked, account: string, text: Text): string {
  switch (why) {
    case 'offline':
      return text('uncheckedOffline');
    case 'signedOut':
    case 'otherAccount':
      return text('uncheckedSignedOut', account);
    case 'shared':
      return text('uncheckedShared');
    case 'blocked':
      return text('uncheckedBlocked');
    case 'unreadable':
      return text('uncheckedUnreadable');
    case 'switchedOff':
      return text('uncheckedSwitchedOff');
    case 'paced':
      return text('uncheckedPaced');
  }
}
