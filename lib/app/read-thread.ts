import { followUpKeyOf } from '@/lib/domain/ids';
import { hasEnded } from '@/lib/domain/next-state';
import type { FollowUp } from '@/lib/domain/model';
import { dateChoices } from '@/lib/domain/schedule';
import { type Known, suggestDates, withSuggested } from '@/lib/domain/suggest-dates';
import { viewFollowUp } from '@/lib/domain/view';
import type { ThreadView } from '@/lib/domain/views';
import { ownDateOf, ownDateOfThread } from './own-date';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import type { RawPerson } from './raw-person';

/**
 * What the control beside a thread's subject shows.
 *
 * @param people whom the thread shows, by whom the day of the first touch is placed; null: nobody knows
 */
export async function readThread(
  deps: Deps,
  account: string,
  legacyThreadId: string,
  people: RawPerson[] | null,
): Promise<ThreadView> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  const { followUp, known, own, prospect } = await deps.store.read(async (tables) => {
    const followUp = await tables.followUps.get(followUpKeyOf(account, legacyThreadId));
    const known = followUp && (await readKnown(tables, followUp));
    // One that ended begins anew when it is tracked again.
    const planned =
      followUp && !hasEnded(followUp)
        ? { own: await ownDateOf(tables, followUp, calendar, now), prospect: followUp.prospect }
        : await ownDateOfThread(tables, { account, legacyThreadId, people }, calendar, now);
    return { followUp, known, ...planned };
  });
  return {
    followUp: followUp ? viewFollowUp(followUp, now, calendar) : null,
    choices: withSuggested(
      followUp && known ? suggestDates(followUp, known, now, calendar) : [],
      dateChoices(now, calendar, own),
    ),
    datesFor: prospect && { key: followUp?.key ?? null, email: prospect.email },
  };
}

async function readKnown(tables: Tables, { key, prospect }: FollowUp): Promise<Known> {
  return { points: await tables.points.of(key), prospect: await tables.prospects.get(prospect.email) };
}
