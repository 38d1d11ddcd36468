import { atStart, plainPlanner, planTouch } from '@/lib/domain/schedule';

/** What a person would expect of Steadfast, in as few words as possible: the reference for the real one. */

const calendar = plainPlanner('Europe/Berlin');
const holdMs = 32_000;

/** One message of a thread, at its place in it. */
interface Entry {
  id: string;
  number: number;
  at: number;
  kind: 'own' | 'reply';
  state: 'held' | 'gone' | 'undone';
  heldUntil: number;
  isCounted: boolean;
  offer: 'none' | 'open' | 'answered' | 'taken';
}

interface Tracked {
  touches: number;
  lastTouchAt: number;
  dueAt: number | null;
  outcome: 'replied' | 'stopped' | null;
  /** The browser session that it is on the screen in; `settled`: the rep has dealt with it. */
  shownIn: number | 'settled' | null;
  /** Which planning this is: snoozed twice until the same moment, it is told of twice. */
  plan: number;
}

export interface Thread {
  index: number;
  entries: Entry[];
  tracked: Tracked | null;
}

export function createThread(index: number): Thread {
  return { index, entries: [], tracked: null };
}

export const isOpen = ({ tracked }: Thread) => tracked !== null && tracked.outcome === null;

/** Whether the prospect has written since the last mail that counts. */
export function isAnswered({ entries }: Thread): boolean {
  return entries.slice(lastCounted(entries) + 1).some(({ kind }) => kind === 'reply');
}

export const newMail = (id: string, number: number, at: number): Entry => ({
  id,
  number,
  at,
  kind: 'own',
  state: 'held',
  heldUntil: at + holdMs,
  isCounted: false,
  offer: 'none',
});

export const newReply = (id: string, number: number, at: number): Entry => ({
  ...newMail(id, number, at),
  kind: 'reply',
  state: 'gone',
});

/** Time has passed, and everything that follows from it has happened. */
export function settle(thread: Thread, now: number, session: number): void {
  for (const mail of thread.entries) {
    if (mail.kind === 'own' && mail.state === 'held' && mail.heldUntil <= now) commit(thread, mail, now);
  }
  // The last look before a nudge finds what no tab has reported.
  const { tracked } = thread;
  if (!tracked || (tracked.dueAt ?? Infinity) > now) return;
  // What the rep has just written may be the touch.
  if (thread.entries.some(({ state }) => state === 'held')) return;
  if (tracked.shownIn === session || tracked.shownIn === 'settled') return;
  if (isAnswered(thread)) end(tracked, 'replied');
  else tracked.shownIn = session;
}

/** Gmail lists the thread: mails that the rep sent count, an answer ends it. */
export function observe(thread: Thread, now: number): void {
  for (const mail of thread.entries) {
    if (mail.kind === 'own' && mail.state === 'held' && mail.at + 30_000 <= now) commit(thread, mail, now);
  }
  const newer = thread.entries.slice(lastCounted(thread.entries) + 1);
  if (thread.tracked && thread.tracked.outcome !== 'stopped') {
    for (const entry of newer) {
      if (entry.kind === 'reply' && isOpen(thread)) end(thread.tracked, 'replied');
      if (entry.kind === 'own' && entry.state === 'gone') {
        if (isOpen(thread)) touch(thread.tracked, entry.at, now);
        entry.isCounted = true;
        if (entry.offer === 'open') entry.offer = 'taken';
      }
    }
  }
  thread.entries.forEach((mail, place) => {
    const isOffered = mail.offer === 'open' || (mail.kind === 'own' && mail.state === 'held');
    if (isOffered && thread.entries.slice(place + 1).some(({ kind }) => kind === 'reply'))
      mail.offer = 'answered';
  });
}

export function track(thread: Thread, mail: Entry, now: number): void {
  const { tracked } = thread;
  mail.offer = 'taken';
  if (tracked && isOpen(thread)) {
    if (!mail.isCounted) tracked.touches += 1;
    tracked.lastTouchAt = Math.max(tracked.lastTouchAt, mail.at);
    plan(tracked, planned(tracked.touches, tracked.lastTouchAt, now));
  } else {
    thread.tracked = {
      touches: 1,
      lastTouchAt: mail.at,
      dueAt: planned(1, mail.at, now),
      outcome: null,
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
}

let plans = 0;

export function plan(tracked: Tracked, dueAt: number): void {
  tracked.plan = plans += 1;
  tracked.dueAt = dueAt;
  tracked.shownIn = null;
}

export function end(tracked: Tracked, outcome: 'replied' | 'stopped'): void {
  tracked.outcome = outcome;
  tracked.dueAt = null;
}

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

function lastCounted(entries: readonly Entry[]): number {
  return entries.findLastIndex(({ isCounted }) => isCounted);
}
