import type { Change } from '@/lib/app/apply-change';
import { changeFollowUp } from '@/lib/app/change-follow-up';
import type { Deps } from '@/lib/app/ports/deps';
import { rememberAccount } from '@/lib/app/own-addresses';
import { readMails } from '@/lib/app/read-mails';
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
  outgoing,
  received,
  thread as listing,
} from '../../factories/records';
import { writeLetter } from '../../factories/letters';
import * as model from './model';
import { createThread, isOpen, newLetter, newMail, type Thread } from './thread';
import { listingOf } from './listing';
import { isDeath, mortal, survivor } from './mortal';
import type { Step } from './steps';
import { castOf, keyOf, legacyThreadId, otherAccount, receivedId, threadId } from './places';
import { stageOf, takeBack } from './take-back';
import { expectAgreement, watchScreen } from './screen';

/** Plays one step after the other in the real use cases and in the model, and says where they part. */
export async function createPlay() {
  const world = createWorld();
  /** The rows as they are stored, behind the store's back. */
  const stored = world.look();
  // Every day has room: which day a touch is moved to is told elsewhere (place-follow-up.test.ts).
  await world.deps.settings.save({ load: { perDay: 1_000, perCompany: 1_000, gapDays: 0 } });
  await world.deps.store.write((tables) => rememberAccount(tables, otherAccount, world.clock.at, {}));
  const threads = [0, 1, 2, 3, 4].map(createThread);
  let number = 0;
  let last: { undoId: string; index: number; before: Thread; after: Thread } | null = null;

  const threadOf = (key: string): Thread => {
    const found = threads.find(({ index }) => keyOf(index) === key);
    if (!found) throw new Error(`A nudge for an unknown follow-up: ${key}`);
    return found;
  };

  const screen = watchScreen(world, threadOf);
  world.replyCheck.answer = async ({ key }) =>
    model.isAnswered(threadOf(key)) ? { status: 'replied', at: world.clock.at } : { status: 'unchecked' };

  const survive = survivor(world);

  const see = (life: number | null, ...records: GmailRecord[]) => {
    const work = async (deps: Deps) => {
      await recordSightings(deps, account, records);
      await reconcile(deps);
    };
    return survive(life, work, work);
  };

  /** A tab lists the thread, or shows it: then the words of its mails are read, too. */
  const look = async (thread: Thread, life: number | null, how: 'listed' | 'opened') => {
    model.observe(thread, world.clock.at);
    await see(life, listingOf(thread, world.clock.at));
    if (how === 'listed') return;
    model.observe(thread, world.clock.at, 'means');
    const mails = thread.entries.flatMap(({ id, at, letter }) =>
      letter ? [{ messageId: id, from: letter.from.email, at, text: letter.text }] : [],
    );
    const work = async (deps: Deps) => {
      await readMails(deps, account, legacyThreadId(thread.index), mails);
      await reconcile(deps);
    };
    await survive(life, work, work);
  };

  const act = async (
    thread: Thread,
    life: number | null,
    work: (deps: Deps) => Promise<{ undoId: string }>,
    expected: () => void,
  ) => {
    const before = structuredClone(thread);
    const known = new Set(life === null ? [] : await stored.journal.toCollection().primaryKeys());
    let undoId: string | undefined;
    try {
      undoId = (await work(life === null ? world.deps : mortal(world.deps, life))).undoId;
    } catch (error) {
      if (!isDeath(error)) throw error;
      world.deps = world.startWorker();
      // It is done whole or not at all: the journal tells.
      const done = (await stored.journal.toArray()).find(
        ({ id, before }) => !known.has(id) && before !== null,
      );
      undoId = done?.id;
    }
    if (undoId === undefined) return;
    expected();
    last = { undoId, index: thread.index, before, after: structuredClone(thread) };
  };

  const change = (thread: Thread, life: number | null, what: Change, expected: () => void) =>
    thread.tracked === null
      ? undefined
      : act(thread, life, (deps) => changeFollowUp(deps, keyOf(thread.index), what), expected);

  const take = async (step: Step, life: number | null): Promise<void> => {
    const now = world.clock.at;
    const thread = threads['in' in step ? step.in : 0] ?? createThread(0);
    const { index, entries, tracked } = thread;
    switch (step.do) {
      case 'send': {
        const mail = newMail(`msg-a:r${(number += 1)}`, number, now);
        entries.push(mail);
        const ids = { messageId: mail.id, threadId: threadId(index), to: [castOf(index).prospect] };
        const legacyMessageId = legacyIdAt(number);
        const answer = answered({
          messageId: mail.id,
          threadId: ids.threadId,
          legacyThreadId: legacyThreadId(index),
          legacyMessageId,
        });
        // Seen with the answer: what was sent before in this thread is known by then.
        model.observe(thread, now);
        await see(life, outgoing(ids), answer, listingOf(thread, world.clock.at));
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
      case 'letter': {
        if (entries.length === 0) return;
        const letter = writeLetter(step.name, castOf(index), 'SOC 2 report', now);
        entries.push(newLetter(receivedId((number += 1)), number, now, letter));
        if (step.seen !== 'unseen') await look(thread, life, step.seen);
        return;
      }
      case 'otherThread': {
        const letter = writeLetter(step.name, castOf(index), 'Another matter', now);
        const id = receivedId((number += 1));
        const isTheirs = letter.from.email === castOf(index).prospect.email;
        const isColleague = step.name === 'colleague' && !letter.from.email.endsWith('@gmail.com');
        if (letter.looksLike === 'answer' && (isTheirs || isColleague)) model.ask(thread, id, now);
        const mail = received({ messageId: id, at: now, from: letter.from, subject: letter.subject });
        const ids = { threadId: `thread-f:${id.slice(6)}`, legacyThreadId: legacyIdAt(number) };
        await see(life, listing([mail], ids));
        return;
      }
      case 'sameMatter':
        await change(thread, life, { type: 'sameMatter', isSame: step.isSame }, () =>
          model.tellSameMatter(thread, step.isSame),
        );
        return;
      case 'look':
      case 'open':
        if (entries.length > 0) await look(thread, life, step.do === 'look' ? 'listed' : 'opened');
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
          () => tracked && isOpen(thread) && model.touch(tracked, now, now),
        );
        return;
      case 'stop':
        await change(thread, life, { type: 'stop' }, () => tracked && model.end(tracked, 'stopped'));
        return;
      case 'meeting':
        await change(
          thread,
          life,
          { type: 'outcome', outcome: 'meeting' },
          () => tracked && model.end(tracked, 'meeting'),
        );
        return;
      case 'snooze': {
        const until = now + step.ms;
        await change(thread, life, { type: 'snooze', until }, () => {
          if (tracked && isOpen(thread)) model.snooze(tracked, until);
        });
        return;
      }
      case 'elapse':
        world.clock.at += step.ms;
        threads.forEach((one) => model.settle(one, world.clock.at, screen.session));
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
        screen.session += 1;
        world.session.restart();
        world.notifier.screen.clear();
        world.deps = world.startWorker();
        return;
    }
  };

  return {
    end: world.end,
    /** @param life how many steps the worker has to live, null: no end */
    async play(step: Step, life: number | null) {
      // The minute is what tells two mails of one sender apart where no id does.
      if (step.do === 'letter' || step.do === 'otherThread') await take({ do: 'elapse', ms: 60_000 }, null);
      await take(step, life);
      threads.forEach((thread) => model.settle(thread, world.clock.at, screen.session));
      await reconcile(world.deps);
      expectAgreement(world, await stored.followUps.toArray(), threads, screen.shows);
    },
  };
}
