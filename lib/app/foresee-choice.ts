import { followUpKeyOf, messageKeyOf } from '@/lib/domain/ids';
import { transition } from '@/lib/domain/machine';
import { hasEnded } from '@/lib/domain/next-state';
import type { FollowUp, Message } from '@/lib/domain/model';
import { placeFollowUp } from '@/lib/domain/place-follow-up';
import { decideSend, type Policy } from '@/lib/domain/policy';
import { firstNameOf, judgeSend, reaches } from '@/lib/domain/prospect';
import type { Planner } from '@/lib/domain/schedule';
import type { ForeseenView } from '@/lib/domain/views';
import { begin, noPlan } from './begin';
import { judgeBy } from './commit-send';
import { type Choice, eventOf, planOf } from './follow-choice';
import { ownAddresses } from './own-addresses';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';

interface Context {
  tables: Tables;
  calendar: Planner;
  /** Epoch ms. */
  now: number;
}

/**
 * What will become of a mail that Undo can still take back, by what the rep chose in the compose, or by the policy where
 * that tracks it unasked; changes nothing. Null where no follow-up will come of it by itself.
 */
export async function foreseeChoice(
  deps: Deps,
  account: string,
  messageId: string,
): Promise<ForeseenView | null> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  const key = messageKeyOf(account, messageId);
  return deps.store.read(async (tables) => {
    const choice = (await tables.composeChoices.get(key))?.choice ?? null;
    const message = choice?.kind === 'off' ? undefined : await tables.messages.get(key);
    if (message?.state !== 'held' || message.proposal === 'answered') return null;
    const followUp = message.legacyThreadId
      ? await tables.followUps.get(followUpKeyOf(account, message.legacyThreadId))
      : await tables.followUps.byThreadKey(message.threadKey);
    const context = { tables, calendar, now };
    const planned =
      followUp && !hasEnded(followUp)
        ? choice && (await goneOn(context, followUp, message, choice))
        : await begun(context, followUp, message, choice ?? (await deps.policy.read()));
    if (!planned || planned.dueAt === null) return null;
    const { prospect, dueAt } = planned;
    return { messageKey: key, account, firstName: firstNameOf(prospect), at: dueAt };
  });
}

type Planned = Pick<FollowUp, 'prospect' | 'dueAt'>;

async function goneOn(
  { tables, calendar, now }: Context,
  followUp: FollowUp,
  message: Message,
  choice: Choice,
): Promise<Planned> {
  const sent = { type: 'mailCommitted', key: message.key, at: message.at, now } as const;
  const counted = reaches(followUp.prospect, message) ? transition(followUp, sent, calendar).next : followUp;
  const { next } = transition(counted, eventOf(choice, counted, calendar, now), calendar);
  return placeFollowUp(next, tables.followUps, calendar, now);
}

async function begun(
  { tables, calendar, now }: Context,
  ended: FollowUp | undefined,
  message: Message,
  choice: Choice | Policy,
): Promise<Planned | null> {
  const isChosen = 'kind' in choice;
  const verdict = isChosen
    ? judgeSend(message, () => false, await ownAddresses(tables))
    : await judgeBy(tables, message, choice);
  const { prospect } = verdict;
  if (!prospect || (!isChosen && decideSend(verdict, choice) !== 'track')) return null;
  const { account, key, at, subject } = message;
  // Gmail may not have said yet which thread it is.
  const legacyThreadId = message.legacyThreadId ?? ended?.legacyThreadId ?? '';
  const lastMessage = { key, at };
  const started = { account, legacyThreadId, subject, prospect, lastMessage, isTheirs: false };
  const plan = isChosen ? planOf(choice, calendar, now) : noPlan;
  return (await begin(tables, started, message, plan, calendar, now)).followUp;
}
