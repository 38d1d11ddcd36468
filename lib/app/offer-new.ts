import { followUpKeyOf } from '@/lib/domain/ids';
import { hasEnded } from '@/lib/domain/next-state';
import type { FollowUp, Message } from '@/lib/domain/model';
import { decideSend, type Policy } from '@/lib/domain/policy';
import { reaches } from '@/lib/domain/prospect';
import type { Planner } from '@/lib/domain/schedule';
import { viewProposal } from '@/lib/domain/view';
import type { NobodyView, ProposalView } from '@/lib/domain/views';
import { countTouch } from './commit-send';
import { type Choice, followChoice, startByChoice } from './follow-choice';
import { noPlan } from './begin';
import { ownDateOfMail } from './own-date';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import { trackMessage } from './track';

interface Context {
  tables: Tables;
  deps: Deps;
  calendar: Planner;
  policy: Policy;
  /** Epoch ms. */
  now: number;
}

/** What the tab that saw the send is told of it. */
type News =
  | { kind: 'proposal'; view: ProposalView | null }
  | { kind: 'nobody'; view: NobodyView }
  | { kind: 'none' };

const none: News = { kind: 'none' };

/**
 * Asks about the sends that have become certain, in the tabs that saw them; where the rep has chosen
 * in the compose, or wants such mails tracked unasked, does that and asks nothing.
 */
export async function offerNew(deps: Deps, calendar: Planner, policy: Policy): Promise<void> {
  const now = deps.clock.now();
  const news = await deps.store.write(async (tables) => {
    const all: News[] = [];
    for (const message of await tables.messages.toOffer()) {
      if (message.legacyThreadId === null) continue;
      const key = followUpKeyOf(message.account, message.legacyThreadId);
      const followUp = await tables.followUps.get(key);
      const context = { tables, deps, calendar, policy, now };
      const choice = await takeChoice(context, message.key);
      all.push(
        followUp && !hasEnded(followUp)
          ? await goOn(context, followUp, message, choice)
          : await begin(context, message, choice),
      );
    }
    return all;
  });
  for (const { kind, view } of news.filter((item) => item.kind !== 'none')) {
    if (kind === 'nobody') await deps.tabs.tellNobody(view);
    else if (view) await deps.tabs.propose(view);
  }
}

/** What the rep chose in the compose; it serves once. */
async function takeChoice({ tables, now }: Context, messageKey: string): Promise<Choice | null> {
  const chosen = await tables.composeChoices.get(messageKey);
  if (chosen) await tables.composeChoices.put({ ...chosen, updatedAt: now, deletedAt: now });
  return chosen?.choice ?? null;
}

/** The mail went to a thread that is tracked already. */
async function goOn(
  context: Context,
  followUp: FollowUp,
  message: Message,
  choice: Choice | null,
): Promise<News> {
  const { tables, deps, calendar, now } = context;
  // Only now may it be known which thread it went to.
  const counted = reaches(followUp.prospect, message)
    ? await countTouch(tables, deps.newId, followUp, message, calendar, now)
    : followUp;
  await tables.messages.put({ ...message, proposal: 'taken', updatedAt: now });
  if (!choice) return none;
  const done = await followChoice(tables, counted, message.key, choice, { newId: deps.newId, calendar, now });
  const verdict = message.verdict && { ...message.verdict, prospect: followUp.prospect };
  return tell(context, { ...message, verdict }, done);
}

async function begin(context: Context, message: Message, choice: Choice | null): Promise<News> {
  const { tables, deps, calendar, policy, now } = context;
  const { key: messageKey, account, subject, verdict } = message;
  if (choice && choice.kind !== 'off' && verdict?.prospect) {
    const open: Message = { ...message, proposal: 'open' };
    const done = await startByChoice(tables, open, choice, { newId: deps.newId, calendar, now });
    return tell(context, message, done);
  }
  const decision = choice || !verdict ? 'none' : decideSend(verdict, policy);
  if (decision === 'track') {
    const open: Message = { ...message, proposal: 'open' };
    const { followUp, undoId } = await trackMessage(tables, deps.newId, open, noPlan, calendar, now);
    return tell(context, message, { dueAt: followUp.dueAt, undoId });
  }
  const offered = verdict?.isProspect ? 'open' : 'unfit';
  const proposal = choice?.kind === 'off' ? 'declined' : choice ? 'unfit' : offered;
  await tables.messages.put({ ...message, proposal, updatedAt: now });
  if (proposal === 'open') return decision === 'keep' ? none : tell(context, message, null);
  return choice && choice.kind !== 'off' ? { kind: 'nobody', view: { messageKey, account, subject } } : none;
}

async function tell(
  { tables, now, calendar }: Context,
  message: Message,
  done: ProposalView['chosen'],
): Promise<News> {
  const own = done ? null : await ownDateOfMail(tables, message, calendar, now);
  return { kind: 'proposal', view: viewProposal(message, own, now, calendar, done) };
}
