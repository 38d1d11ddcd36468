import type { Text } from '@/lib/domain/text';
import type { FollowUpView } from '@/lib/domain/views';
import { type Clock, daysAway, formatMoment } from '@/lib/domain/format';

/** When it is due, and from the day after on, for how long it has been. */
export function describeDue(
  { dueAt, state }: Pick<FollowUpView, 'dueAt' | 'state'>,
  clock: Clock,
  text: Text,
) {
  if (state === 'replied') return text('chipReplied');
  if (state === 'paused') return text('chipPaused');
  if (dueAt === null) return text('noDate');
  const days = -daysAway(dueAt, clock);
  return days > 0 ? text.count('overdueDays', days) : formatMoment(dueAt, clock);
}
