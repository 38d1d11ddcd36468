import { holds, type Vacation } from './calendar';
import { dateOfDay, dayOf } from './day-number';

/** All dates `YYYY-MM-DD`. */

/** The last day off, where today is one; null where the rep works. */
export function awayTo(vacations: readonly Vacation[], today: string): string | null {
  const last = vacations.filter((vacation) => holds(vacation, today)).map(({ to }) => to);
  return last.toSorted().at(-1) ?? null;
}

/** With days off from today to the day before `backOn`; today alone where that is no later day. */
export function startAway(vacations: readonly Vacation[], today: string, backOn: string): Vacation[] {
  const last = dayBefore(backOn);
  return [...vacations, { from: today, to: last < today ? today : last }];
}

/** The rep works today: days off that hold it end yesterday, and one that began today was none. */
export function endAway(vacations: readonly Vacation[], today: string): Vacation[] {
  return vacations.flatMap((vacation) => {
    if (!holds(vacation, today)) return [vacation];
    return vacation.from === today ? [] : [{ from: vacation.from, to: dayBefore(today) }];
  });
}

function dayBefore(date: string): string {
  return dateOfDay(dayOf(date) - 1);
}
