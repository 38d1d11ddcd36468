import { describeFree } from '@/lib/domain/describe-step';
import { type Clock, formatFullDay } from '@/lib/domain/format';
import type { PlanView } from '@/lib/domain/plan-view';
import type { Text } from '@/lib/domain/text';

export type DayView = PlanView['days'][number];

const hourMs = 60 * 60 * 1000;

/** A moment of that day on which all zones' clocks agree with the day: epoch ms. */
function middayOf({ from }: DayView): number {
  return from + 12 * hourMs;
}

/** "Wed 25 Nov, 4 follow-ups, weekend": a day as it is said. */
export function describeDay(day: DayView, perDay: number, clock: Clock, text: Text): string {
  const said = [nameDay(day, clock), text.count('planned', day.count), ...speaksAgainst(day, perDay, text)];
  return said.join(', ');
}

/** "Wed 25 Nov" */
export function nameDay(day: DayView, clock: Clock): string {
  return formatFullDay(middayOf(day), clock);
}

/** Why nothing would be planned on that day by itself. */
export function speaksAgainst(day: DayView, perDay: number, text: Text): string[] {
  return [
    ...(day.free ? [describeFree(day.free, text)] : []),
    ...(day.count >= perDay ? [text('planFull', day.count, perDay)] : []),
  ];
}
