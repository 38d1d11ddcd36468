import { changeFollowUp, type Change } from '@/lib/app/change-follow-up';
import type { Deps } from '@/lib/app/ports/deps';
import { reconcile } from '@/lib/app/reconcile';
import { recordSightings } from '@/lib/app/record-sightings';
import { track } from '@/lib/app/track';
import { CannotUndoError, undoAction } from '@/lib/app/undo-action';
import type { GmailRecord } from '@/lib/bridge/records';
import { createWorld } from '../../fakes/fake-world';
import {
  account,
  answered,
  legacyIdAt,
  listed,
  outgoing,
  received,
  thread as listing,
} from '../../factories/records';
import * as model from './model';
import { isDeath, mortal } from './mortal';
import { stageOf, takeBack } from './take-back';

export type Step =
  | { do: 'send' | 'undoSend' | 'reply' | 'answerUnseen' | 'look' | 'track' | 'done' | 'stop'; in: number }
  | { do: 'snooze'; in: number; ms: number }
  | { do: 'elapse'; ms: number }
  | { do: 'undo' | 'restart' };

/** Plays one step after the other in the real use cases and in the model, and says where they part. */
export async function createPlay() {
  const world = createWorld();
  // Every day has room: which day a touch is moved to is told elsewhere (place-follow-up.test.ts).
  await world.deps.settings.save({ load: { perDay: 1_000, perCompany: 1_000, gapDays: 0 } });
  const threads = [0, 1, 2, 3, 4].map(model.createThread);
  const shows: string[] = [];
  let number = 0;
  let session = 1;
  let last: { undoId: string; index: number; before: model.Thread; after: model.Thread } | null = null;

  const threadId = (index: number) => `thread-a:r${index}`;
  const legacyThreadId = (index: number) => `19a8c0ffee00000${index}`;
  const keyOf = (index: number) => `${account}:${legacyThreadId(index)}`;
  const threadOf = (key: string): model.Thread => {
    const found = threads.find(({ index }) => keyOf(index) === key);
    if (!found) throw new Error(`A nudge for an unknown follow-up: ${key}`);
    return found;
  };

  const show = world.notifier.show.bind(world.notifier);
  world.notifier.show = async (notice) => {
    const keys =
      notice.opens === 'list' ? notice.message.split(',') : [notice.id.slice(0, notice.id.lastIndexOf('#'))];
    for (const key of keys) {
      const thread = threadOf(key);
      const { tracked } = thread;
      const isDue = tracked !== null && tracked.dueAt !== null && tracked.dueAt <= world.clock.at;
      if (!isDue || model.isAnswered(thread)) throw new Error(`A false nudge: ${notice.id}`);
      const moment = `${key} ${tracked.touches} ${tracked.dueAt} ${tracked.plan}`;
      if (notice.opens !== 'list' && shows.includes(`${moment} ${session}`))
        throw new Error(`A doubled nudge: ${notice.id}`);
      shows.push(notice.opens === 'list' ? `${moment} digest` : `${moment} ${session}`);
    }
    await show(notice);
  };
  world.replyCheck.answer = async ({ key }) =>
    model.isAnswered(threadOf(key)) ? { status: 'replied', at: world.clock.at } : { status: 'unchecked' };

  /** Does it with a worker that may die; then a new one does what the browser would have it do again. */
  const survive = async (life: number | null, work: (deps: Deps) => Promise<unknown>, again: typeof work) => {
    if (life === null) return work(world.deps);
    try {
      return await work(mortal(world.deps, life));
    } catch (error) {
      if (!isDeath(error)) throw error;
      world.deps = world.startWorker();
      return again(world.deps);
    }
  };

  const see = (life: number | null, ...records: GmailRecord[]) => {
    const work = async (deps: Deps) => {
      await recordSightings(deps, account, records);
      await reconcile(deps);
    };
    return survive(life, work, work);
  };

  const listingOf = ({ index, entries }: model.Thread) =>
    listing(
      entries
        .filter(({ state }) => state !== 'undone')
        .map(({ id, number, at, kind, state }) => {
          const part = { messageId: id, at, legacyMessageId: legacyIdAt(number) };
          const isHeld = state === 'held' && at + 30_000 > world.clock.at;
          return kind === 'reply' ? received(part) : listed({ ...part, state: isHeld ? 'held' : 'sent' });
        }),
      { threadId: threadId(index), legacyThreadId: legacyThreadId(index) },
    );

  const act = async (
    thread: model.Thread,
    life: number | null,
    work: (deps: Deps) => Promise<{ undoId: string }>,
    expected: () => void,
  ) => {
    const before = structuredClone(thread);
    const known = new Set((await world.rows()).journal.map(({ id }) => id));
    let undoId: string | undefined;
    try {
      undoId = (await work(life === null ? world.deps : mortal(world.deps, life))).undoId;
    } catch (error) {
      if (!isDeath(error)) throw error;
      world.deps = world.startWorker();
      // It is done whole or not at all: the journal tells.
      const done = (await world.rows()).journal.find(({ id, before }) => !known.has(id) && before !== null);
      undoId = done?.id;
    }
    if (undoId === undefined) return;
    expected();
    last = { undoId, index: thread.index, before, after: structuredClone(thread) };
  };

  const change = (thread: model.Thread, life: number | null, what: Change, expected: () => void) =>
    thread.tracked === null
      ? undefined
      : act(thread, life, (deps) => changeFollowUp(deps, keyOf(thread.index), what), expected);

  const take = async (step: Step, life: number | null): Promise<void> => {
    const now = world.clock.at;
    const thread = threads['in' in step ? step.in : 0] ?? model.createThread(0);
    const { index, entries, tracked } = thread;
    switch (step.do) {
      case 'send': {
        const mail = model.newMail(`msg-a:r${(number += 1)}`, number, now);
        entries.push(mail);
        const ids = { messageId: mail.id, threadId: threadId(index) };
        const legacyMessageId = legacyIdAt(number);
        const answer = answered({ ...ids, legacyThreadId: legacyThreadId(index), legacyMessageId });
        // Seen with the answer: what was sent before in this thread is known by then.
        model.observe(thread, now);
        await see(life, outgoing(ids), answer, listingOf(thread));
        return;
      }
      case 'undoSend': {
        const held = entries.findLast(
          ({ kind, state, heldUntil }) => kind === 'own' && state === 'held' && heldUntil > now,
        );
        if (!held) return;
        held.state = 'undone';
        await see(life, { type: 'undone', messageId: held.id, threadId: threadId(index) });
        entries.splice(entries.indexOf(held), 1);
        return;
      }
      case 'reply':
      case 'answerUnseen':
        entries.push(model.newReply(`msg-f:${(number += 1)}`, number, now));
        if (step.do === 'answerUnseen') return;
        model.observe(thread, now);
        await see(life, listingOf(thread));
        return;
      case 'look':
        if (entries.length === 0) return;
        model.observe(thread, now);
        await see(life, listingOf(thread));
        return;
      case 'track': {
        const offered = entries.find(({ offer }) => offer === 'open');
        if (!offered) return;
        const source = { kind: 'message' as const, messageKey: `${account}:${offered.id}` };
        await act(
          thread,
          life,
          (deps) => track(deps, source, null),
          () => model.track(thread, offered, now),
        );
        return;
      }
      case 'done':
        await change(
          thread,
          life,
          { type: 'done', channel: null, result: null },
          () => tracked && model.isOpen(thread) && model.touch(tracked, now, now),
        );
        return;
      case 'stop':
        await change(thread, life, { type: 'stop' }, () => tracked && model.end(tracked, 'stopped'));
        return;
      case 'snooze': {
        const until = now + step.ms;
        await change(thread, life, { type: 'snooze', until }, () => {
          if (tracked && model.isOpen(thread)) model.plan(tracked, until);
        });
        return;
      }
      case 'elapse':
        world.clock.at += step.ms;
        threads.forEach((one) => model.settle(one, world.clock.at, session));
        await survive(life, reconcile, reconcile);
        return;
      case 'undo': {
        if (!last) return;
        const { undoId, index, before, after } = last;
        last = null;
        const isSame = stageOf(threads[index]) === stageOf(after);
        try {
          await undoAction(world.deps, undoId);
          if (!isSame) throw new Error('An undo destroyed what came after it');
          takeBack(threads, index, before, after);
        } catch (error) {
          if (!(error instanceof CannotUndoError) || isSame) throw error;
        }
        return;
      }
      case 'restart':
        session += 1;
        world.session.restart();
        world.notifier.screen.clear();
        world.deps = world.startWorker();
        return;
    }
  };

  return {
    world,
    /** @param life how many steps the worker has to live, null: no end */
    async play(step: Step, life: number | null) {
      await take(step, life);
      threads.forEach((thread) => model.settle(thread, world.clock.at, session));
      await reconcile(world.deps);
      await compare();
    },
  };

  async function compare() {
    const { followUps } = await world.rows();
    for (const thread of threads) {
      const stored = followUps.find(
        ({ key, deletedAt }) => key === keyOf(thread.index) && deletedAt === null,
      );
      const { tracked } = thread;
      const real = stored && [stored.touches, stored.lastTouchAt, stored.dueAt, stored.outcome, stored.state];
      const isDue = tracked?.dueAt !== null && (tracked?.dueAt ?? 0) <= world.clock.at;
      const open = isDue ? 'due' : 'waiting';
      const state =
        tracked?.outcome === 'replied' ? 'replied' : tracked?.outcome === 'stopped' ? 'closed' : open;
      const wanted = tracked && [tracked.touches, tracked.lastTouchAt, tracked.dueAt, tracked.outcome, state];
      if (JSON.stringify(real ?? null) !== JSON.stringify(wanted)) {
        throw new Error(
          `Thread ${thread.index} is ${JSON.stringify(real)} instead of ${JSON.stringify(wanted)}`,
        );
      }
      const moment = `${keyOf(thread.index)} ${tracked?.touches} ${tracked?.dueAt} ${tracked?.plan} `;
      const isWriting = thread.entries.some(({ state }) => state === 'held');
      if (tracked && state === 'due' && !isWriting && !shows.some((shown) => shown.startsWith(moment))) {
        throw new Error(`A lost nudge: ${moment}`);
      }
    }
    const due = threads.filter(({ tracked }) => tracked?.dueAt && tracked.dueAt <= world.clock.at);
    if (world.badge.text !== (due.length === 0 ? '' : String(due.length)))
      throw new Error(`The badge says ${world.badge.text}`);
  }
}
