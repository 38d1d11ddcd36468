import type { Unchecked } from '@/lib/domain/answer';
import type { FollowUp } from '@/lib/domain/model';
import { type Trouble, troubleOf, type Urgency } from '@/lib/domain/pacing';
import { rememberAccount } from './own-addresses';
import type { Deps } from './ports/deps';
import type { NotRead, ReadFeed, ReadThread } from './ports/gmail';
import { forgetTrouble, noteTrouble, takeTurn } from './take-turn';

/** Why somebody looks, and how long that may take: `until` in epoch ms. */
export interface Patience {
  urgency: Urgency;
  until: number;
}

/** What a look without a tab has brought. `listed`: the thread could not be read, but what is unread is known. */
export type Look =
  | { kind: 'thread'; mails: ReadThread['mails'] }
  | { kind: 'listed'; entries: ReadFeed['entries']; why: Unchecked['why'] }
  | { kind: 'failed'; why: Unchecked['why'] };

/** More accounts than these are rare, and each costs a request. */
const places = [0, 1, 2, 3, 4];

/**
 * Looks at a follow-up's thread in the mailbox that it belongs to, and in no other: whose `u/N` is, is taken from the
 * answer, or from the feed of the same place. An account with which something is wrong is left alone for a while.
 */
export async function lookAtThread(deps: Deps, followUp: FollowUp, patience: Patience): Promise<Look> {
  const { account } = followUp;
  // It has no place that could be asked: its address leads through the account that it is shared with.
  const known = await deps.store.read((tables) => tables.accounts.get(account));
  if (known?.isShared) return { kind: 'failed', why: 'shared' };
  const trouble = troubleOf(await deps.pace.read(), account, deps.clock.now());
  if (trouble !== null) return { kind: 'failed', why: trouble };
  try {
    const look = await lookWhereItIs(deps, followUp, patience);
    if (look.kind !== 'failed') await forgetTrouble(deps, account);
    return look;
  } catch (error) {
    if (!(error instanceof NotLookedError)) throw error;
    if (error.why !== 'paced') await noteTrouble(deps, account, error.why, error.retryAt);
    return { kind: 'failed', why: error.why };
  }
}

/** A look has come to its end without an answer. */
class NotLookedError extends Error {
  override name = 'NotLookedError';
  /** @param retryAt epoch ms; 0: nobody has said when it may be tried again */
  constructor(
    readonly why: Trouble | 'paced',
    readonly retryAt = 0,
  ) {
    super(why);
  }
}

async function lookWhereItIs(deps: Deps, followUp: FollowUp, patience: Patience): Promise<Look> {
  const { account } = followUp;
  const known = await deps.store.read((tables) => tables.accounts.get(account));
  const hint = known?.index ?? null;
  const first = hint === null ? null : await lookIn(deps, followUp, hint, patience);
  if (first?.kind === 'thread' || first?.kind === 'listed') return first;
  const index = await locate(deps, account, first, hint, patience);
  const now = deps.clock.now();
  await deps.store.write((tables) => rememberAccount(tables, account, now, { index }));
  const look = await lookIn(deps, followUp, index, patience);
  if (look.kind === 'thread' || look.kind === 'listed') return look;
  throw new NotLookedError('unreadable');
}

/** The place is another account's, or nobody's. */
interface Elsewhere {
  kind: 'elsewhere';
  isOthers: boolean;
}

/** Looks at the thread in the mailbox at `u/N`. */
async function lookIn(
  deps: Deps,
  { account, legacyThreadId }: FollowUp,
  index: number,
  patience: Patience,
): Promise<Look | Elsewhere> {
  const thread = await ask(deps, patience, () => deps.reader.thread(index, legacyThreadId));
  if (thread.kind === 'notRead' && thread.why === 'elsewhere') return { kind: 'elsewhere', isOthers: false };
  if (thread.kind === 'thread' && thread.account === account) return thread;
  // Not read, or not said whose it is: the feed of the same place tells that, and what is unread.
  const feed = await ask(deps, patience, () => deps.reader.feed(index));
  if (feed.kind === 'notRead') {
    if (feed.why === 'elsewhere') return { kind: 'elsewhere', isOthers: false };
    throw new NotLookedError(thread.kind === 'notRead' ? worse(thread.why, feed.why) : feed.why);
  }
  if (feed.account !== account) return { kind: 'elsewhere', isOthers: true };
  if (thread.kind === 'thread') return thread;
  return {
    kind: 'listed',
    entries: feed.entries,
    why: thread.why === 'elsewhere' ? 'unreadable' : thread.why,
  };
}

/** What is switched off says more than what could not be read. */
function worse(why: NotRead['why'], other: NotRead['why']): Trouble {
  return why === 'blocked' || other === 'blocked' ? 'blocked' : 'unreadable';
}

/** The place of an account that is not where it was. Throws where it is nowhere. */
async function locate(
  deps: Deps,
  account: string,
  first: Elsewhere | Look | null,
  tried: number | null,
  patience: Patience,
): Promise<number> {
  let isOthers = first?.kind === 'elsewhere' && first.isOthers;
  let ends = 0;
  for (const index of places) {
    if (index === tried) continue;
    const feed = await ask(deps, patience, () => deps.reader.feed(index));
    if (feed.kind === 'feed' && feed.account === account) return index;
    if (feed.kind === 'notRead' && feed.why !== 'elsewhere') throw new NotLookedError(feed.why);
    if (feed.kind === 'feed') isOthers = true;
    // One place may be without a sign-in; behind two in a row there is nobody.
    ends = feed.kind === 'feed' ? 0 : ends + 1;
    if (ends > 1) break;
  }
  throw new NotLookedError(isOthers ? 'otherAccount' : 'signedOut');
}

/** Asks when its turn has come. Without a connection nothing more is tried, nor where Gmail wants to be left alone. */
async function ask<Answer extends { kind: string }>(
  deps: Deps,
  { urgency, until }: Patience,
  work: () => Promise<Answer | NotRead>,
): Promise<Answer | NotRead> {
  if (!(await takeTurn(deps, urgency, until))) throw new NotLookedError('paced');
  const answer = await work();
  if (answer.kind === 'notRead' && 'why' in answer) {
    if (answer.why === 'offline') throw new NotLookedError('offline');
    if (answer.retryAt !== undefined) throw new NotLookedError('unreadable', answer.retryAt);
  }
  return answer;
}
