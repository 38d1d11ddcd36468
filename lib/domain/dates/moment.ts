import { addDaysTo, hoursOn, instantOf, isWorkday, localMomentOf } from '../calendar';
import type { LocalMoment } from '../model';
import { laterToday } from '../schedule';
import { workdayFrom, type Today } from './days';
import type { Meant, TimeOfDay } from './meant';

interface Moment {
  on: LocalMoment;
  /** Epoch ms. */
  at: number;
  hasTime: boolean;
  movedFrom: string | null;
}

/** The moment that a day and an hour mean; one of them may be missing. */
export function momentOf(
  { meant, time }: { meant: Meant | null; time: TimeOfDay | null },
  today: Today,
): Moment {
  if (meant?.at !== undefined) {
    return { on: localMomentOf(meant.at, today.calendar.zone), at: meant.at, hasTime: true, movedFrom: null };
  }
  const { date, movedFrom } = meant ? dayOf(meant, time, today) : dayFor(time, today);
  const on = { date, time: time?.on(date) ?? startOn(date, today), zone: today.calendar.zone };
  return { on, at: instantOf(on), hasTime: time !== null, movedFrom };
}

type Day = Pick<Moment, 'movedFrom'> & { date: string };

/** Who names an hour means the day. */
function dayOf({ date, moves }: Meant, time: TimeOfDay | null, today: Today): Day {
  const moved = moves && time?.isClock !== true ? workdayFrom(date, today) : date;
  return { date: moved, movedFrom: moved === date ? null : date };
}

/** An hour alone is the next one: today, or on the next working day. */
function dayFor(time: TimeOfDay | null, today: Today): Day {
  const isToday =
    time !== null &&
    time.on(today.date) > today.time &&
    (time.isClock || isWorkday(today.date, today.calendar));
  return { date: isToday ? today.date : workdayFrom(addDaysTo(today.date, 1), today), movedFrom: null };
}

/** When work begins; today, once it has begun, some hours later, but not after work. */
function startOn(date: string, today: Today): string {
  const { start, end } = hoursOn(date, today.calendar);
  if (date !== today.date || start > today.time) return start;
  const later = localMomentOf(laterToday(today.now), today.calendar.zone);
  const latest = later.date === date ? later.time : '23:59';
  return end > today.time && end < latest ? end : latest;
}
