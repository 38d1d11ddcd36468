import { isMailNext } from '@/lib/domain/cadences';
import type { FollowUp, Nudge } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { attemptAll } from './attempt-all';
import { note } from './journal';
import type { ReplyState } from './ports/gmail';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import { sightingsLock } from './record-sightings';

/** More than this at once come as one digest: a laptop opened on Monday does not fire sixty. */
const mostSingly = 3;

export const digestId = 'digest';

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
  // All at once: a tab that does not answer is waited for once, not once for each.
  const claimed = await claim(deps, session);
  const checked = await Promise.all(claimed.map((one) => checkReply(deps, one, calendar)));
  const due = await stillDue(
    deps,
    checked.filter((one) => one !== null),
  );
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

/** The last look before the rep is disturbed. Null when the prospect has answered. */
async function checkReply(
  deps: Deps,
  { nudge, followUp }: Claimed,
  calendar: Planner,
): Promise<Claimed | null> {
  const state = await lookForReply(deps, followUp);
  if (state.status === 'unchecked') return { nudge, followUp };
  const now = deps.clock.now();
  // What the tab had reported before it was asked is taken in first: the answer may be among it.
  return deps.lock.run(sightingsLock, () =>
    deps.store.write(async (tables) => {
      const current = await tables.followUps.get(followUp.key);
      if (current?.state !== 'due') return null;
      if (state.status === 'replied') {
        await applyEvent(tables, current, { type: 'replySeen', at: state.at }, calendar, now);
        await note(tables, deps.newId, now, 'reply.found', { followUpKey: current.key });
        return null;
      }
      const { checkedAt, how } = state;
      const knownAt = current.freshness?.checkedAt ?? 0;
      const isNewer = checkedAt > knownAt || knownAt > now;
      if (!isNewer) return { nudge, followUp: current };
      const freshness = { checkedAt, how };
      return { nudge, followUp: await tables.followUps.save({ ...current, freshness, updatedAt: now }) };
    }),
  );
}

/** A look that fails found nothing out: the nudge says so, but it comes. */
async function lookForReply(deps: Deps, followUp: FollowUp): Promise<ReplyState> {
  try {
    return await deps.replyCheck.check(followUp);
  } catch {
    return { status: 'unchecked' };
  }
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
      else if (id !== digestId && (state === undefined || state === 'settled')) settled.push(id);
    }
    // The digest stands for those that have no notification of their own.
    const isDigestOver = (await tables.nudges.countShown()) <= onScreen;
    return isDigestOver && shown.has(digestId) ? [...settled, digestId] : settled;
  });
  for (const id of unwanted) await deps.notifier.clear(id);
}
