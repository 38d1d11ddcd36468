import { businessDaysAfter, type Calendar } from './calendar';
import { dayOf } from './day-number';
import type { Move } from './model';

/** A touch on a date: one that is planned, or one that was made. */
export interface Booking {
  /** `YYYY-MM-DD` */
  date: string;
  /** The address. */
  person: string;
  /** Null: of no company that is known. */
  company: string | null;
}

/** What is booked on each day, and whether it takes one more. */
export interface DayBook {
  /** Why the day has no room for a touch; null where it has. */
  refusal(
    date: string,
    who: Omit<Booking, 'date'>,
  ): Extract<Move['why'], 'load' | 'company' | 'person'> | null;
  /** Touches on that day. */
  count(date: string): number;
  add(booking: Booking): void;
}

export function createDayBook(bookings: readonly Booking[], calendar: Calendar): DayBook {
  const { perDay, perCompany, gapDays } = calendar.load;
  const byDay = new Map<string, number>();
  const byCompany = new Map<string, number>();
  const byPerson = new Map<string, string[]>();

  function add({ date, person, company }: Booking): void {
    count(byDay, date);
    if (company !== null) count(byCompany, companyKey(date, company));
    byPerson.set(person, [...(byPerson.get(person) ?? []), date]);
  }

  const isTooNear = (one: string, other: string) => {
    const [from, to] = one < other ? [one, other] : [other, one];
    // Business days are counted only where there are few days between.
    return dayOf(to) - dayOf(from) < farthestDays && businessDaysAfter(from, to, calendar) < gapDays;
  };

  for (const booking of bookings) add(booking);
  return {
    add,
    count: (date) => byDay.get(date) ?? 0,
    refusal(date, { person, company }) {
      if (byPerson.get(person)?.some((other) => isTooNear(date, other))) return 'person';
      if (company !== null && (byCompany.get(companyKey(date, company)) ?? 0) >= perCompany) return 'company';
      return (byDay.get(date) ?? 0) >= perDay ? 'load' : null;
    },
  };
}

/** So many days apart, two touches are never too near. */
const farthestDays = 1_000;

function companyKey(date: string, company: string): string {
  return `${date} ${company}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
