import type { HabitView } from '@/lib/domain/prospect-view';
import type { Text } from '@/lib/domain/text';

/** "Usually answers after 3 working days, give or take 1 working day (4 answers)". */
export function describeHabit({ median, spread, count, dayHours }: HabitView, text: Text): string {
  const inWork = (hours: number) =>
    hours < dayHours
      ? text.count('workHours', Math.max(Math.round(hours), 1))
      : text.count('workDays', Math.round(hours / dayHours));
  return text('prospectHabit', inWork(median), inWork(spread), text.count('answersKnown', count));
}
