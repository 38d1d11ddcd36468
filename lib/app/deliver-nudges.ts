import type { Unchecked } from '@/lib/domain/answer';
import { isMailNext } from '@/lib/domain/cadences';
import type { FollowUp, Nudge } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { attemptAll } from './attempt-all';
import { checkClosed, checkOpenTab, tellUnchecked, whyLeft } from './check-replies';
import { note } from './journal';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';

/** More than this at once come as one digest: a laptop opened on Monday does not fire sixty. */
const mostSingly = 3;
/** How long all of them wait for looks with Gmail closed to have their turn, ms: then they come unchecked. */
const patienceMs = 20_000;

export const digestId = 'digest';
/** One by which the rep sees whether notifications can be seen at all. */
export const testNoticeId = 'test';
/** Not of one follow-up: each has its own end. */
const ownIds: ReadonlySet<string> = new Set([digestId, testNoticeId]);

interface Claimed {
  nudge: Nudge;
  followUp: FollowUp;
}

/**
 * Shows what the outbox holds: claim, check for a reply, show under a deterministic id, mark. Runs
 * under the reconcile lock, which the browser frees when its holder dies: whatever is claimed when
 * a run begins was left behind by a dead one and is taken over at once.
 */
export async function deliverNudges(deps: Deps, calendar: Planner): Promise<void> {
  const session = await deps.session.id();
  const claimed = await claim(deps, session);
  const due = await stillDue(deps, await checkAll(deps, claimed, calendar));
  const works =
    due.length > mostSingly
      ? [() => showDigest(deps, due, session)]
      : due.map((one) => () => showOne(deps, one, session, calendar));
  await attemptAll([...works, () => clearSettled(deps)]);
}

/** Takes what is pending, left behind by a dead run, or was shown in a browser session that has ended. */
async function claim(deps: Deps, session: string): Promise<Claimed[]> {
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const claimed: Claimed[] = [];
    for (const nudge of await tables.nudges.open()) {
      const followUp = await tables.followUps.get(nudge.followUpKey);
      if (followUp?.state !== 'due') await tables.nudges.put({ ...nudge, state: 'settled', updatedAt: now });
      else if (nudge.state === 'shown' && nudge.shownIn === session) continue;
      else if (!(await isBeingSent(tables, followUp))) {
        await tables.nudges.put({ ...nudge, state: 'claimed', updatedAt: now });
        claimed.push({ nudge, followUp });
      }
    }
    return claimed;
  });
}

/** The rep has just written: whether that counts as the touch is known in half a minute. */
async function isBeingSent(tables: Tables, { threadKey }: FollowUp): Promise<boolean> {
  const mails = threadKey === null ? [] : await tables.messages.inThread(threadKey);
  return mails.some(({ state, heldUntil }) => state === 'held' && heldUntil !== null);
}

/** The last look before the rep is disturbed: what has been answered, or has moved, is left out. */
async function checkAll(deps: Deps, claimed: readonly Claimed[], calendar: Planner): Promise<Claimed[]> {
  // All at once: a tab that does not answer is waited for once, not once for each.
  const seen = await Promise.all(claimed.map(({ followUp }) => checkOpenTab(deps, followUp, calendar)));
  const until = deps.clock.now() + patienceMs;
  const checked = claimed.map(({ nudge, followUp }, index) => ({ nudge, followUp, seen: seen[index] }));
  const order = checked.toSorted((one, other) => one.nudge.dueAt - other.nudge.dueAt);
  const closed = order.filter((one) => !one.seen);
  // A laptop that was closed for long has hundreds of them, and each that fails by itself costs a write.
  const left = new Map<string, Unchecked['why'] | null>();
  for (const one of closed) {
    const { account } = one.followUp;
    if (left.get(account)) continue;
    one.seen = await checkClosed(deps, one.followUp, calendar, { urgency: 'nudge', until });
    left.set(account, await whyLeft(deps, one.seen));
  }
  const rest = closed.filter((one) => !one.seen);
  const told = await tellUnchecked(
    deps,
    rest.map(({ followUp }) => ({ followUp, why: left.get(followUp.account) ?? 'paced' })),
  );
  for (const [index, one] of rest.entries()) one.seen = told[index];
  return order.map(({ nudge, followUp, seen: current }) => ({ nudge, followUp: current ?? followUp }));
}

async function showOne(
  deps: Deps,
  { nudge, followUp }: Claimed,
  session: string,
  calendar: Planner,
): Promise<void> {
  if ((await stillDue(deps, [{ nudge, followUp }])).length === 0) return;
  // Left behind between showing and marking: it is on the screen already.
  const isShown = nudge.state === 'claimed' && (await deps.notifier.shown()).has(nudge.id);
  const words = deps.words.one(followUp, deps.clock.now(), calendar);
  const opens = isMailNext(followUp, calendar.cadences) ? 'draft' : 'thread';
  if (!isShown) await deps.notifier.show({ id: nudge.id, ...words, opens });
  await markShown(deps, [nudge], session);
}

async function showDigest(deps: Deps, claimed: readonly Claimed[], session: string): Promise<void> {
  const words = deps.words.digest(claimed.map(({ followUp }) => followUp));
  await deps.notifier.show({ id: digestId, ...words, opens: 'list' });
  await markShown(
    deps,
    claimed.map(({ nudge }) => nudge),
    session,
  );
}

/** Without what the rep did, or the prospect answered, while others were looked after. */
async function stillDue(deps: Deps, claimed: readonly Claimed[]): Promise<Claimed[]> {
  return deps.store.read(async (tables) => {
    const due: Claimed[] = [];
    for (const one of claimed) {
      if ((await tables.followUps.get(one.followUp.key))?.state === 'due') due.push(one);
    }
    return due;
  });
}

/** Only what was not withdrawn while it was shown. */
async function markShown(deps: Deps, nudges: readonly Nudge[], session: string): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    for (const nudge of nudges) {
      const current = await tables.nudges.get(nudge.id);
      if (current?.state !== 'claimed') continue;
      await tables.nudges.put({ ...current, state: 'shown', shownAt: now, shownIn: session, updatedAt: now });
      const what = nudge.shownAt === null ? 'nudge.shown' : 'nudge.shownAgain';
      await note(tables, deps.newId, now, what, { followUpKey: nudge.followUpKey, detail: nudge.id });
    }
  });
}

/** Takes off the screen what was answered, done, snoozed or stopped. */
async function clearSettled(deps: Deps): Promise<void> {
  const shown = await deps.notifier.shown();
  if (shown.size === 0) return;
  const unwanted = await deps.store.read(async (tables) => {
    const settled: string[] = [];
    let onScreen = 0;
    for (const id of shown) {
      const state = (await tables.nudges.get(id))?.state;
      if (state === 'shown') onScreen += 1;
      else if (!ownIds.has(id) && (state === undefined || state === 'settled')) settled.push(id);
    }
    // The digest stands for those that have no notification of their own.
    const isDigestOver = (await tables.nudges.countShown()) <= onScreen;
    return isDigestOver && shown.has(digestId) ? [...settled, digestId] : settled;
  });
  for (const id of unwanted) await deps.notifier.clear(id);
}
