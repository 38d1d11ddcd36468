import { followUpKeyOf, messageKeyOf, threadKeyOf } from '@/lib/domain/ids';
import { hasEnded } from '@/lib/domain/next-state';
import { dateChoices, inZone } from '@/lib/domain/schedule';
import { parsePeople } from '@/lib/domain/person';
import { decideSend, type Policy } from '@/lib/domain/policy';
import type { Verdict } from '@/lib/domain/model';
import type { ComposeView } from '@/lib/domain/views';
import { cadenceDates } from './cadence-dates';
import { judgeBy } from './commit-send';
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
  const policy = await deps.policy.read();
  const now = deps.clock.now();
  return deps.store.read(async (tables) => {
    const key = ids.messageId === null ? null : messageKeyOf(account, ids.messageId);
    const choice = key === null ? null : ((await tables.composeChoices.get(key))?.choice ?? null);
    const followUp = await followUpOf(tables, account, ids);
    const tracked = followUp && !hasEnded(followUp) ? followUp : null;
    const verdict = tracked ? null : await judgeAsSent(tables, account, people, policy);
    const prospect = verdict?.prospect ?? null;
    return {
      choice: choice?.kind === 'date' ? { kind: 'date', at: inZone(choice.on, calendar.zone).dueAt } : choice,
      choices: dateChoices(now, calendar),
      datesFor: tracked
        ? { key: tracked.key, email: tracked.prospect.email }
        : prospect && { key: null, email: prospect.email },
      cadences: await cadenceDates(tables, tracked ?? prospect, calendar, now),
      trackedBy: tracked?.cadenceId ?? null,
      startsUnasked: verdict !== null && decideSend(verdict, policy) === 'track',
      bounced: await firstBounced(tables, people),
    };
  });
}

async function firstBounced({ prospects }: Tables, people: RawPerson[]): Promise<string | null> {
  for (const { email } of parsePeople(people)) {
    const person = await prospects.get(email);
    if (person && person.bouncedAt !== null) return email;
  }
  return null;
}

/** As it is judged once it is sent; nobody may be named yet who could be followed up with. */
async function judgeAsSent(
  tables: Tables,
  account: string,
  people: RawPerson[],
  policy: Policy,
): Promise<Verdict> {
  const from = { email: account, name: '' };
  return judgeBy(tables, { account, from, to: parsePeople(people), cc: [], bcc: [] }, policy);
}

async function followUpOf(tables: Tables, account: string, { threadId, legacyThreadId }: ComposeIds) {
  if (legacyThreadId !== null) return tables.followUps.get(followUpKeyOf(account, legacyThreadId));
  return threadId === null ? undefined : tables.followUps.byThreadKey(threadKeyOf(account, threadId));
}
