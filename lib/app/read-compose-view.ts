import { followUpKeyOf, messageKeyOf, threadKeyOf } from '@/lib/domain/ids';
import { hasEnded } from '@/lib/domain/machine';
import { dateChoices, inZone } from '@/lib/domain/schedule';
import type { Person } from '@/lib/domain/model';
import { parsePeople } from '@/lib/domain/person';
import { judgeSend } from '@/lib/domain/prospect';
import type { ComposeView } from '@/lib/domain/views';
import { cadenceDates } from './cadence-dates';
import { ownAddresses } from './own-addresses';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import type { RawPerson } from './raw-person';

/** What a compose says of itself: null where it does not, as before its first save. */
interface ComposeIds {
  messageId: string | null;
  threadId: string | null;
  legacyThreadId: string | null;
}

/**
 * What the control in a compose shows.
 *
 * @param people whom it goes to, as far as it says so
 */
export async function readComposeView(
  deps: Deps,
  account: string,
  ids: ComposeIds,
  people: RawPerson[] = [],
): Promise<ComposeView> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  return deps.store.read(async (tables) => {
    const key = ids.messageId === null ? null : messageKeyOf(account, ids.messageId);
    const choice = key === null ? null : ((await tables.composeChoices.get(key))?.choice ?? null);
    const followUp = await followUpOf(tables, account, ids);
    const tracked = followUp && !hasEnded(followUp) ? followUp : null;
    const to = tracked ?? (await prospectAmong(tables, account, people));
    return {
      choice: choice?.kind === 'date' ? { kind: 'date', at: inZone(choice.on, calendar.zone).dueAt } : choice,
      choices: dateChoices(now, calendar),
      cadences: await cadenceDates(tables, to, calendar, now),
      trackedBy: tracked?.cadenceId ?? null,
    };
  });
}

/** As it is judged once it is sent; null where nobody is named yet who could be followed up with. */
async function prospectAmong(tables: Tables, account: string, people: RawPerson[]): Promise<Person | null> {
  const from = { email: account, name: '' };
  const mail = { account, from, to: parsePeople(people), cc: [], bcc: [] };
  return judgeSend(mail, () => false, await ownAddresses(tables)).prospect;
}

async function followUpOf(tables: Tables, account: string, { threadId, legacyThreadId }: ComposeIds) {
  if (legacyThreadId !== null) return tables.followUps.get(followUpKeyOf(account, legacyThreadId));
  return threadId === null ? undefined : tables.followUps.byThreadKey(threadKeyOf(account, threadId));
}
