import { foreseeChoice } from '@/lib/app/foresee-choice';
import type { Deps } from '@/lib/app/ports/deps';
import { describeForeseen } from '@/lib/domain/describe-foreseen';
import type { ForeseenWords } from '@/lib/domain/views';
import { text } from './rep-text';

/** What the rep's choice for a mail that is on its way will do, in words; null: nothing. Never fails: it is only said. */
export async function foresee(deps: Deps, account: string, messageId: string): Promise<ForeseenWords | null> {
  const view = await foreseeChoice(deps, account, messageId).catch(() => null);
  const { zone } = await deps.settings.calendar();
  return view && describeForeseen(view, { now: deps.clock.now(), zone, locale: text.locale });
}
