import type { Thread } from './thread';

/** An action of the rep's is undone: what it changed is as before, what came since stays. */
export function takeBack(threads: Thread[], index: number, before: Thread, after: Thread): void {
  const thread = threads[index];
  if (!thread) return;
  thread.tracked = before.tracked;
  // The rep has just looked at it: it is due again, but not told of again.
  if (thread.tracked && thread.tracked.shownIn !== null) thread.tracked.shownIn = 'settled';
  for (const was of before.entries) {
    const became = after.entries.find(({ id }) => id === was.id);
    const mail = thread.entries.find(({ id }) => id === was.id);
    if (!mail || !became) continue;
    if (became.offer !== was.offer) mail.offer = was.offer;
    if (became.isCounted !== was.isCounted) mail.isCounted = was.isCounted;
  }
}

/** Where a follow-up stands: an undo is right only where the action left it. */
export function stageOf(thread: Thread | undefined): string {
  const { touches, lastTouchAt, dueAt, outcome, isStopped } = thread?.tracked ?? {};
  return JSON.stringify([touches, lastTouchAt, dueAt, outcome, isStopped]);
}
