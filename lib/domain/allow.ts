import { type Calendar, farthestDays, freeReason, instantOf, localMomentOf } from './calendar';
import { dateOfDay, dayOf } from './day-number';
import { momentOn } from './day-room';
import type { LocalMoment, Move } from './model';
import { type Blocked, movesOver } from './move';
import type { Whereabouts } from './place';

/** A local moment of the rep's: `YYYY-MM-DD`, `HH:MM`. */
export interface Wish {
  date: string;
  time: string;
}

export interface Allowed {
  on: LocalMoment;
  /** Epoch ms. */
  at: number;
  /** Why it is not as wished, the same date twice where only the hour is another; empty where it is. */
  moves: Move[];
}

/**
 * The first moment, not before the wish, at which the rep may be told to write to somebody: on a
 * working day, on no public holiday of either, in no vacation, in working hours that are not quiet,
 * and between 8:00 and 18:00 where the prospect is, or as near to that as the rep's hours come.
 * Quiet hours that leave nothing of the week, and vacations that end in more than ten years, hold
 * nothing back: a follow-up is rather told at a bad moment than never.
 */
export function allowedFrom(wish: Wish, calendar: Calendar, place: Whereabouts | null): Allowed {
  return (
    search(wish, calendar, place) ??
    search(wish, { ...calendar, vacations: [] }, place) ?? {
      ...asWished(wish, calendar),
      moves: [],
    }
  );
}

function search(wish: Wish, calendar: Calendar, place: Whereabouts | null): Allowed | null {
  const first = dayOf(wish.date);
  const blocked: Blocked[] = [];
  for (let day = first; day < first + farthestDays; day += 1) {
    const date = dateOfDay(day);
    const free = freeReason(date, calendar, place?.country);
    if (free) {
      blocked.push({ date, why: free.kind, name: free.name });
      continue;
    }
    const found = momentOn(date, day === first ? wish.time : null, calendar, place?.zone ?? null);
    if (found.at === null) {
      blocked.push({ date, why: found.why });
      continue;
    }
    const moves = movesOver(blocked, date);
    if (found.why) moves.push({ from: date, to: date, why: found.why });
    const on = localMomentOf(found.at, calendar.zone);
    return { on, at: instantOf(on), moves };
  }
  return null;
}

function asWished(wish: Wish, { zone }: Calendar): Pick<Allowed, 'on' | 'at'> {
  const at = instantOf({ ...wish, zone });
  return { on: localMomentOf(at, zone), at };
}
