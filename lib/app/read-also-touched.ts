import { localMomentOf } from '@/lib/domain/calendar';
import { type OtherFollowUps, askOnce, bookingsOf } from '@/lib/domain/place-follow-up';
import { companyOf } from '@/lib/domain/prospect';
import type { Planner } from '@/lib/domain/schedule';
import type { AlsoTouched } from '@/lib/domain/views';
import type { Deps } from './ports/deps';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * On which of these moments (epoch ms) a follow-up, by its key, would meet another one with the same company on its day;
 * null: on none, or the address is nobody's company.
 *
 * @param person their follow-up's key (null: none yet) and address
 */
export async function readAlsoTouched(
  deps: Deps,
  { key, email }: { key: string | null; email: string },
  moments: readonly number[],
): Promise<AlsoTouched | null> {
  const company = companyOf(email);
  if (company === null) return null;
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  const touched = await deps.store.read(async (tables) => {
    const others = askOnce(tables.followUps);
    const found: number[] = [];
    for (const at of moments) {
      const booked = await bookedOn(at, key, others, calendar, now);
      if (booked.includes(company)) found.push(at);
    }
    return found;
  });
  return touched.length > 0 ? { company, moments: touched } : null;
}

/** The companies that are to be touched on the day of `at`, but for the follow-up of that key. */
async function bookedOn(
  at: number,
  but: string | null,
  others: OtherFollowUps,
  calendar: Planner,
  now: number,
): Promise<(string | null)[]> {
  const { date } = localMomentOf(at, calendar.zone);
  const { date: today } = localMomentOf(now, calendar.zone);
  // A local day lies within a day of each of its moments.
  const near = [...(await others.dueBetween(at - dayMs, at + dayMs)), ...(await others.due())];
  return near
    .filter((other) => other.key !== but)
    .flatMap((other) => bookingsOf(other, calendar, today))
    .flatMap((booking) => (booking.date === date ? [booking.company] : []));
}
