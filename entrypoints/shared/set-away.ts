import { awayTo, endAway, startAway } from '@/lib/domain/away-switch';
import { type Calendar, localMomentOf } from '@/lib/domain/calendar';
import { sendToBackground } from '@/lib/messaging/send';
import type { Done } from './follow-up-actions';

/**
 * Sets days off from today on, or ends them; what is planned moves with that.
 *
 * @param backAt when the rep is back, epoch ms; null: today is no day off
 */
export async function setAway(
  { vacations, zone }: Calendar,
  now: number,
  backAt: number | null,
): Promise<Done> {
  const { date: today } = localMomentOf(now, zone);
  const next =
    backAt === null
      ? endAway(vacations, today)
      : startAway(vacations, today, localMomentOf(backAt, zone).date);
  const { moved } = await sendToBackground('settings.calendar', { patch: { vacations: next } });
  return {
    action: { what: 'away', to: awayTo(next, today), moved },
    undo: async () => {
      await sendToBackground('settings.calendar', { patch: { vacations: [...vacations] } });
    },
  };
}
