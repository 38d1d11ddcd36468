import { followUpKeyOf } from '@/lib/domain/ids';
import { defaultCadenceId } from '@/lib/domain/cadences';
import { hasEnded } from '@/lib/domain/machine';
import { atStart, dateChoices } from '@/lib/domain/schedule';
import { viewFollowUp } from '@/lib/domain/view';
import type { ThreadView } from '@/lib/domain/views';
import type { Deps } from './ports';

/** What the control beside a thread's subject shows. */
export async function readThread(deps: Deps, account: string, legacyThreadId: string): Promise<ThreadView> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  const followUp = await deps.store.read(async (tables) =>
    tables.followUps.get(followUpKeyOf(account, legacyThreadId)),
  );
  // One that ended begins anew when it is tracked again.
  const planned =
    followUp && !hasEnded(followUp) ? followUp : { ...atStart(defaultCadenceId), lastTouchAt: now };
  return {
    followUp: followUp ? viewFollowUp(followUp, now, calendar) : null,
    choices: dateChoices(now, calendar, planned),
  };
}
