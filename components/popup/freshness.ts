import type { Text } from '@/lib/domain/text';
import type { FollowUpView } from '@/lib/domain/views';
import { type Clock, formatAge, formatPast } from '../format';

/**
 * How far "no reply" can be relied on. Once a follow-up is due, only a check made since then counts;
 * before, an old one is no cause for alarm and a mail's own sending is no check at all.
 *
 * @returns null where there is nothing worth saying
 */
export function describeFreshness(
  { freshness, dueAt }: Pick<FollowUpView, 'freshness' | 'dueAt'>,
  clock: Clock,
  text: Text,
): { words: string; isDoubtful: boolean } | null {
  const isDue = dueAt !== null && dueAt <= clock.now;
  if (!freshness) return isDue ? { words: text('replyUnknown'), isDoubtful: true } : null;
  if (isDue && freshness.checkedAt < dueAt) {
    return { words: text('notCheckedSince', formatPast(freshness.checkedAt, clock)), isDoubtful: true };
  }
  if (freshness.how === 'sent') return null;
  const age = formatAge(freshness.checkedAt, clock);
  return { words: age === null ? text('checkedNow') : text('checkedAgo', age), isDoubtful: false };
}
