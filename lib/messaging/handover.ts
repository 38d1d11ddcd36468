import type { Early } from '@/lib/bridge/early';

/** Answers a message of the background's; true where the answer comes later, by the last parameter. */
export type AnswerMessage = (
  message: unknown,
  sender: { id?: string | undefined; tab?: unknown },
  sendResponse: (reply?: unknown) => void,
) => true | undefined;

/** What the first script in a Gmail tab leaves for the one that it has brought. */
export interface Handover {
  /** What the observer told meanwhile. */
  early: Early;
  /** From now on messages are answered by this; those that came before are answered first. */
  takeMessages: (answer: AnswerMessage) => void;
}

// Both scripts live in the extension's own world of the tab, which the page cannot reach.
const world = globalThis as { steadfastHandover?: Handover | undefined };

export function offerHandover(handover: Handover): void {
  world.steadfastHandover = handover;
}

/** Null where it was taken before: the script was brought twice. */
export function takeHandover(): Handover | null {
  const { steadfastHandover } = world;
  delete world.steadfastHandover;
  return steadfastHandover ?? null;
}
