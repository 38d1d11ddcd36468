import { followUpKeyOf } from '@/lib/domain/ids';
import { defaultCadenceId } from '@/lib/domain/cadences';
import { hasEnded } from '@/lib/domain/machine';
import type { FollowUp } from '@/lib/domain/model';
import { atStart, dateChoices } from '@/lib/domain/schedule';
import { type Known, suggestDates, withSuggested } from '@/lib/domain/suggest-dates';
import { viewFollowUp } from '@/lib/domain/view';
import type { ThreadView } from '@/lib/domain/views';
import type { Deps, Tables } from './ports';

/** What the control beside a thread's subject shows. */
export async function readThread(deps: Deps, account: string, legacyThreadId: string): Promise<ThreadView> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  const { followUp, known } = await deps.store.read(async (tables) => {
    const followUp = await tables.followUps.get(followUpKeyOf(account, legacyThreadId));
    return { followUp, known: followUp && (await readKnown(tables, followUp)) };
  });
  // One that ended begins anew when it is tracked again.
  const planned =
    followUp && !hasEnded(followUp) ? followUp : { ...atStart(defaultCadenceId), lastTouchAt: now };
  return {
    followUp: followUp ? viewFollowUp(followUp, now, calendar) : null,
    choices: withSuggested(
      followUp && known ? suggestDates(followUp, known, now, calendar) : [],
      dateChoices(now, calendar, planned),
    ),
  };
}

async function readKnown(tables: Tables, { key, prospect }: FollowUp): Promise<Known> {
  return { points: await tables.points.of(key), prospect: await tables.prospects.get(prospect.email) };
}
