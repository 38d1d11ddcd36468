import { changeFollowUp } from '@/lib/app/change-follow-up';
import { lookAround } from '@/lib/app/look-around';
import type { Deps } from '@/lib/app/ports/deps';
import type { ReadFeed, ReadThread, NotRead } from '@/lib/app/ports/gmail';
import { rememberAccount } from '@/lib/app/own-addresses';
import { reconcile } from '@/lib/app/reconcile';
import { track } from '@/lib/app/track';
import { createWorld } from '../../fakes/fake-world';
import { type Letter, type LetterName, writeLetter } from '../../factories/letters';
import { account, sam } from '../../factories/records';
import { isDeath, mortal } from './mortal';
import { castOf, keyOf, legacyThreadId, otherAccount } from './places';

/** How Gmail answers who asks without a tab. `moved`: the account is at another `u/N` than before. */
export type Condition = 'well' | 'moved' | 'offline' | 'signedOut' | 'otherAccount' | 'blocked' | 'off';

export type ClosedStep =
  | { do: 'letter'; in: number; name: LetterName }
  | { do: 'gmail'; is: Condition }
  | { do: 'snooze'; in: number; ms: number }
  | { do: 'elapse'; ms: number }
  | { do: 'restart' };

const minute = 60_000;
const threads = [0, 1, 2] as const;
const notRead = (why: NotRead['why']): NotRead => ({ kind: 'notRead', why });

/** As Gmail prints it: to the minute, in words. */
const printed = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/** Histories with Gmail closed: what comes in is seen by looks at the printed thread only. */
export async function createClosedPlay() {
  const world = createWorld();
  /** The rows as they are stored, behind the store's back. */
  const stored = world.look();
  const begunAt = world.clock.at - minute;
  const letters = new Map<number, { letter: Letter; at: number }[]>(threads.map((index) => [index, []]));
  /** Threads in which an answer was printed for one who looked. */
  const told = new Set<string>();
  let gmail: Condition = 'well';

  const mailsOf = (index: number): ReadThread['mails'] => [
    { from: sam, recipients: [castOf(index).prospect], date: printed.format(begunAt), text: 'The offer.' },
    ...(letters.get(index) ?? []).map(({ letter, at }) => ({
      from: letter.from,
      recipients: [sam],
      date: printed.format(at),
      text: letter.text,
    })),
  ];
  const refusal = () => (gmail === 'offline' || gmail === 'blocked' ? notRead(gmail) : notRead('elsewhere'));
  const ownIndex = () => (gmail === 'well' ? 0 : gmail === 'moved' ? 1 : null);
  world.reader.threads = (index, legacyId): ReadThread | NotRead => {
    if (gmail === 'otherAccount' && index === 0) return { kind: 'thread', account: otherAccount, mails: [] };
    const thread = threads.find((one) => legacyThreadId(one) === legacyId);
    if (index !== ownIndex() || thread === undefined) return refusal();
    if (letters.get(thread)?.some(({ letter }) => isAnswer(letter))) told.add(keyOf(thread));
    return { kind: 'thread', account, mails: mailsOf(thread) };
  };
  world.reader.feeds = (index): ReadFeed | NotRead => {
    if (index === ownIndex()) return { kind: 'feed', account, entries: [] };
    const isOther = index === 0 && (gmail === 'otherAccount' || gmail === 'moved');
    return isOther ? { kind: 'feed', account: otherAccount, entries: [] } : refusal();
  };

  const show = world.notifier.show.bind(world.notifier);
  world.notifier.show = async (notice) => {
    const followUps = await stored.followUps.toArray();
    for (const { key, freshness, unchecked } of followUps.filter((one) =>
      notice.id.startsWith(`${one.key}#`),
    )) {
      if (told.has(key)) throw new Error(`A nudge after an answer that was seen: ${notice.id}`);
      const age = world.clock.at - (freshness?.checkedAt ?? 0);
      const isChecked = freshness !== null && freshness.how !== 'sent' && age < 2 * minute;
      if (!isChecked && unchecked === null)
        throw new Error(`It is not said that nobody looked: ${notice.id}`);
    }
    await show(notice);
  };

  const everything = async (deps: Deps) => {
    await reconcile(deps);
    if (await lookAround(deps)) await reconcile(deps);
  };

  const take = async (step: ClosedStep): Promise<void> => {
    switch (step.do) {
      case 'letter': {
        // The minute is all that a printed mail tells of its time.
        world.clock.at += 5 * minute;
        const letter = writeLetter(step.name, castOf(step.in), 'SOC 2 report', world.clock.at);
        letters.get(step.in)?.push({ letter, at: world.clock.at });
        return;
      }
      case 'gmail':
        gmail = step.is;
        world.checks.isOn = gmail !== 'off';
        return;
      case 'snooze':
        await changeFollowUp(world.deps, keyOf(step.in), { type: 'snooze', until: world.clock.at + step.ms });
        return;
      case 'elapse':
        world.clock.at += step.ms;
        return;
      case 'restart':
        world.session.restart();
        world.notifier.screen.clear();
        world.deps = world.startWorker();
    }
  };

  await world.deps.settings.save({ load: { perDay: 1_000, perCompany: 1_000, gapDays: 0 } });
  await world.deps.store.write((tables) => rememberAccount(tables, account, world.clock.at, { index: 0 }));
  for (const index of threads) {
    const lastMessage = { key: `${account}:msg-a:r${index}`, at: begunAt, from: account };
    const people = [castOf(index).prospect];
    const ids = { account, legacyThreadId: legacyThreadId(index) };
    const source = { kind: 'thread' as const, ...ids, subject: 'SOC 2 report', people, lastMessage };
    await track(world.deps, source, null);
  }

  return {
    /** @param life how many steps the worker has to live, null: no end */
    async play(step: ClosedStep, life: number | null): Promise<void> {
      await take(step);
      try {
        await everything(life === null ? world.deps : mortal(world.deps, life));
      } catch (error) {
        if (!isDeath(error)) throw error;
        world.deps = world.startWorker();
      }
      await everything(world.deps);
      const [followUps, nudges] = [await stored.followUps.toArray(), await stored.nudges.toArray()];
      for (const { key, state, dueAt, legacyThreadId: id } of followUps) {
        const index = threads.find((one) => legacyThreadId(one) === id) ?? 0;
        const hasAnswer = letters.get(index)?.some(({ letter }) => isAnswer(letter)) ?? false;
        const isTold = nudges.some((nudge) => nudge.followUpKey === key && nudge.state === 'shown');
        if (told.has(key) && state !== 'replied') throw new Error(`An answer that was seen is lost: ${key}`);
        if (state === 'replied' && !hasAnswer) throw new Error(`An answer that nobody wrote: ${key}`);
        const isDue = dueAt !== null && dueAt <= world.clock.at && state !== 'paused';
        if (isDue && !isTold) throw new Error(`A lost nudge: ${key} ${state}`);
        if (!isDue && isTold) throw new Error(`A nudge that should have gone: ${key}`);
      }
    },
    /** How many threads were printed with an answer in them. */
    told: () => told.size,
    end: world.end,
  };
}

const isAnswer = ({ means }: Letter) => means === 'answer' || means === 'accepted';
