import { addBusinessDays, hoursOn, instantOf, localMomentOf } from '@/lib/domain/calendar';
import { atStart, planTouch } from '@/lib/domain/schedule';
import { backOn, type Letter } from '../../factories/letters';
import { calendar, type Entry, isOpen, type Thread, type Tracked } from './thread';

/** What a person would expect of Steadfast, in as few words as possible: the reference for the real one. */

/** Whether a look at the thread now would find an answer since the last mail that counts. */
export function isAnswered({ entries }: Thread): boolean {
  return newer(entries).some(({ letter }) => letter !== null && isAnswer(letter, 'means'));
}

/** Time has passed, and everything that follows from it has happened. */
export function settle(thread: Thread, now: number, session: number): void {
  for (const mail of thread.entries) {
    if (mail.kind === 'own' && mail.state === 'held' && mail.heldUntil <= now) commit(thread, mail, now);
  }
  const { tracked } = thread;
  if (!tracked || tracked.isStopped || (tracked.dueAt ?? Infinity) > now) return;
  // What the rep has just written may be the touch.
  if (thread.entries.some(({ state }) => state === 'held')) return;
  if (tracked.shownIn === session || tracked.shownIn === 'settled') return;
  // The last look before a nudge finds what no tab has reported.
  if (isAnswered(thread)) end(tracked, 'replied');
  else tracked.shownIn = session;
}

/** Gmail lists the thread, or shows it with its words: mails that the rep sent count, an answer ends it. */
export function observe(thread: Thread, now: number, how: 'looksLike' | 'means' = 'looksLike'): void {
  for (const mail of thread.entries) {
    if (mail.kind === 'own' && mail.state === 'held' && mail.at + 30_000 <= now) commit(thread, mail, now);
  }
  for (const entry of newer(thread.entries)) {
    if (!thread.tracked || isClosed(thread.tracked)) break;
    if (entry.kind === 'own' && entry.state === 'gone') {
      if (isOpen(thread)) touch(thread.tracked, entry.at, now);
      entry.isCounted = true;
      if (entry.offer === 'open') entry.offer = 'taken';
    } else if (entry.letter) meet(thread.tracked, entry, entry.letter, how);
  }
  thread.entries.forEach((mail, place) => {
    const isOffered = mail.offer === 'open' || (mail.kind === 'own' && mail.state === 'held');
    const later = thread.entries.slice(place + 1);
    if (isOffered && later.some(({ letter }) => letter !== null && isAnswer(letter, 'looksLike')))
      mail.offer = 'answered';
  });
}

/** Each is taken in once by its looks and once by its words, which go before. */
function meet(tracked: Tracked, entry: Entry, letter: Letter, how: 'looksLike' | 'means'): void {
  const seen = tracked.seen.get(entry.id);
  if (seen === how || seen === 'means') return;
  tracked.seen.set(entry.id, how);
  if (isAnswer(letter, how)) return answer(tracked, entry.id, how === 'means');
  if (tracked.answer?.id === entry.id) takeBackAnswer(tracked);
  if (tracked.outcome !== null) return;
  if (letter[how] === 'bounce') pause(tracked);
  if (letter[how] === 'away') waitFor(tracked, backOn(entry.at));
}

function isAnswer(letter: Letter, how: 'looksLike' | 'means'): boolean {
  return letter[how] === 'answer' || letter[how] === 'accepted';
}

function answer(tracked: Tracked, id: string, isRead: boolean): void {
  const known = tracked.answer;
  if (tracked.outcome === 'replied') {
    if (!known) return;
    if (known.id === id) known.isRead ||= isRead;
    else if (isRead) Object.assign(known, { id, isRead });
    // One of them may prove a machine's: the other is an answer still.
    else if (!known.isRead) known.before = null;
    return;
  }
  const { dueAt, isStopped } = tracked;
  end(tracked, 'replied');
  tracked.answer = { id, isRead, before: { dueAt, isStopped } };
}

/** Its words tell that a machine has written it: all is as it was, and what was due is told of again. */
function takeBackAnswer(tracked: Tracked): void {
  const before = tracked.answer?.before;
  if (!before || tracked.outcome !== 'replied') return;
  plan(tracked, before.dueAt);
  Object.assign(tracked, { outcome: null, answer: null, isStopped: before.isStopped });
}

/** Nothing is due until the rep goes on. */
function pause(tracked: Tracked): void {
  tracked.isStopped = true;
  tracked.question = null;
  tracked.shownIn = null;
}

/** Not before the business day after the first one on which the prospect is back, where that is later. */
function waitFor(tracked: Tracked, back: string): void {
  const date = addBusinessDays(addBusinessDays(back, 0, calendar), 1, calendar);
  const { zone } = calendar;
  if (tracked.dueAt === null || date <= localMomentOf(tracked.dueAt, zone).date) return;
  plan(tracked, instantOf({ date, time: hoursOn(date, calendar).start, zone }));
}

export function track(thread: Thread, mail: Entry, now: number): void {
  const { tracked } = thread;
  mail.offer = 'taken';
  if (tracked && isOpen(thread)) {
    if (!mail.isCounted) tracked.touches += 1;
    tracked.lastTouchAt = Math.max(tracked.lastTouchAt, mail.at);
    plan(tracked, planned(tracked.touches, tracked.lastTouchAt, now));
    goOn(tracked);
    tracked.answer = null;
  } else {
    thread.tracked = {
      touches: 1,
      lastTouchAt: mail.at,
      dueAt: planned(1, mail.at, now),
      outcome: null,
      isStopped: false,
      question: null,
      answer: null,
      seen: new Map(),
      shownIn: null,
      plan: (plans += 1),
    };
  }
  mail.isCounted = true;
}

export function touch(tracked: Tracked, at: number, now: number): void {
  tracked.touches += 1;
  tracked.lastTouchAt = Math.max(tracked.lastTouchAt, at);
  const dueAt = nextDue(tracked.touches, tracked.lastTouchAt);
  const isLate = dueAt <= now && (tracked.dueAt ?? 0) > now;
  plan(tracked, isLate ? (tracked.dueAt ?? 0) : dueAt);
  goOn(tracked);
}

let plans = 0;

function plan(tracked: Tracked, dueAt: number | null): void {
  tracked.plan = plans += 1;
  tracked.dueAt = dueAt;
  tracked.shownIn = null;
}

export function snooze(tracked: Tracked, until: number): void {
  plan(tracked, until);
  goOn(tracked);
}

function goOn(tracked: Tracked): void {
  tracked.isStopped = false;
  tracked.question = null;
}

/** The prospect, or a colleague of theirs, writes in another thread: the rep is asked. */
export function ask(thread: Thread, id: string, at: number): void {
  const { tracked } = thread;
  if (!tracked || !isOpen(thread) || tracked.isStopped || at <= tracked.lastTouchAt) return;
  pause(tracked);
  tracked.question = id;
}

/** It is an answer, whose words the rep has read; or it goes on where it stood, and is told of again. */
export function tellSameMatter(thread: Thread, isSame: boolean): void {
  const { tracked } = thread;
  if (!tracked?.question || !isOpen(thread) || !tracked.isStopped) return;
  const id = tracked.question;
  goOn(tracked);
  if (isSame) answer(tracked, id, true);
  else plan(tracked, tracked.dueAt);
}

export function end(tracked: Tracked, outcome: NonNullable<Tracked['outcome']>): void {
  tracked.outcome = outcome;
  tracked.dueAt = null;
  tracked.isStopped = false;
  if (outcome !== 'replied') tracked.answer = null;
}

const isClosed = ({ outcome }: Tracked) => outcome !== null && outcome !== 'replied';

function commit(thread: Thread, mail: Entry, now: number): void {
  mail.state = 'gone';
  if (thread.tracked && isOpen(thread)) {
    touch(thread.tracked, mail.at, now);
    mail.isCounted = true;
    mail.offer = 'taken';
  } else if (mail.offer !== 'answered') {
    mail.offer = 'open';
  }
}

function planned(touches: number, from: number, now: number): number {
  const dueAt = nextDue(touches, from);
  return dueAt > now ? dueAt : nextDue(touches, now);
}

function nextDue(touches: number, from: number): number {
  const step = Math.max(touches - 1, 0);
  return planTouch({ ...atStart('firstContact'), step }, from, calendar).dueAt;
}

/** What came after the last mail that counts. */
function newer(entries: readonly Entry[]): Entry[] {
  return entries.slice(entries.findLastIndex(({ isCounted }) => isCounted) + 1);
}
