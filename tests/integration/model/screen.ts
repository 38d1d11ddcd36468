import type { FollowUp } from '@/lib/domain/model';
import type { World } from '../../fakes/fake-world';
import { isAnswered } from './model';
import { keyOf } from './places';
import type { Thread, Tracked } from './thread';

/** What stands on the screen and in the database, beside what should. */

/** Tells each nudge that is shown, and throws where it is false or comes twice. */
export function watchScreen(world: World, threadOf: (key: string) => Thread) {
  const seen = { session: 1, shows: [] as string[] };
  const show = world.notifier.show.bind(world.notifier);
  world.notifier.show = async (notice) => {
    const isDigest = notice.opens === 'list';
    const single = notice.id.slice(0, notice.id.lastIndexOf('#'));
    for (const key of isDigest ? notice.message.split(',') : [single]) {
      const thread = threadOf(key);
      const { tracked } = thread;
      if (!tracked || !isDue(tracked, world.clock.at) || isAnswered(thread))
        throw new Error(`A false nudge: ${notice.id}`);
      const moment = momentOf(thread, tracked);
      if (!isDigest && seen.shows.includes(`${moment} ${seen.session}`))
        throw new Error(`A doubled nudge: ${notice.id}`);
      seen.shows.push(`${moment} ${isDigest ? 'digest' : seen.session}`);
    }
    await show(notice);
  };
  return seen;
}

/** Throws where a follow-up is not as it should be, a nudge is missing, or the badge counts wrongly. */
export function expectAgreement(
  world: World,
  followUps: readonly FollowUp[],
  threads: readonly Thread[],
  shows: readonly string[],
): void {
  for (const thread of threads) {
    const { index, tracked, entries } = thread;
    const row = followUps.find(({ key, deletedAt }) => key === keyOf(index) && deletedAt === null);
    const real = row && [row.touches, row.lastTouchAt, row.dueAt, row.outcome, row.state];
    const state = tracked && stateOf(tracked, world.clock.at);
    const wanted = tracked && [tracked.touches, tracked.lastTouchAt, tracked.dueAt, tracked.outcome, state];
    if (JSON.stringify(real ?? null) !== JSON.stringify(wanted))
      throw new Error(`Thread ${index} is ${JSON.stringify(real)} instead of ${JSON.stringify(wanted)}`);
    const isWriting = entries.some((mail) => mail.state === 'held');
    if (!tracked || state !== 'due' || isWriting) continue;
    const moment = momentOf(thread, tracked);
    if (!shows.some((shown) => shown.startsWith(`${moment} `))) throw new Error(`A lost nudge: ${moment}`);
  }
  const due = threads.filter(({ tracked }) => tracked && isDue(tracked, world.clock.at));
  if (world.badge.text !== (due.length === 0 ? '' : String(due.length)))
    throw new Error(`The badge says ${world.badge.text}`);
}

function isDue({ dueAt, isStopped }: Tracked, now: number): boolean {
  return dueAt !== null && dueAt <= now && !isStopped;
}

function stateOf(tracked: Tracked, now: number): FollowUp['state'] {
  if (tracked.isStopped) return 'paused';
  if (tracked.outcome !== null) return tracked.outcome === 'replied' ? 'replied' : 'closed';
  return isDue(tracked, now) ? 'due' : 'waiting';
}

function momentOf({ index }: Thread, { touches, dueAt, plan }: Tracked): string {
  return `${keyOf(index)} ${touches} ${dueAt} ${plan}`;
}
