import { followUpKeyOf, messageKeyOf, threadKeyOf } from '@/lib/domain/ids';
import { hasEnded } from '@/lib/domain/machine';
import { cadenceChoices, dateChoices, inZone } from '@/lib/domain/schedule';
import type { ComposeView } from '@/lib/domain/views';
import type { Deps, Tables } from './ports';

/** What a compose says of itself: null where it does not, as before its first save. */
interface ComposeIds {
  messageId: string | null;
  threadId: string | null;
  legacyThreadId: string | null;
}

/** What the control in a compose shows. */
export async function readComposeView(deps: Deps, account: string, ids: ComposeIds): Promise<ComposeView> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  const { chosen, followUp } = await deps.store.read(async (tables) => ({
    chosen: ids.messageId ? await tables.composeChoices.get(messageKeyOf(account, ids.messageId)) : undefined,
    followUp: await followUpOf(tables, account, ids),
  }));
  const tracked = followUp && !hasEnded(followUp) ? followUp : null;
  const choice = chosen?.choice ?? null;
  return {
    choice: choice?.kind === 'date' ? { kind: 'date', at: inZone(choice.on, calendar.zone).dueAt } : choice,
    choices: dateChoices(now, calendar),
    cadences: cadenceChoices(now, calendar, tracked ?? null),
    trackedBy: tracked?.cadenceId ?? null,
  };
}

async function followUpOf(tables: Tables, account: string, { threadId, legacyThreadId }: ComposeIds) {
  if (legacyThreadId !== null) return tables.followUps.get(followUpKeyOf(account, legacyThreadId));
  return threadId === null ? undefined : tables.followUps.byThreadKey(threadKeyOf(account, threadId));
}
