/** Which own messages were sent so recently that their `data-legacy-message-id` is still missing. */
export interface Freshness {
  mark(messageId: string): void;
  isFresh(messageId: string): boolean;
  /** Called when a message stops being fresh. */
  onSettled(listener: () => void, signal: AbortSignal): void;
}

/** `freshMs`: how long an own message is shown without its server id. */
export function createFreshness(freshMs: number): Freshness {
  const fresh = new Set<string>();
  const listeners = new Set<() => void>();
  return {
    mark(messageId) {
      fresh.add(messageId);
      setTimeout(() => {
        fresh.delete(messageId);
        for (const listener of listeners) listener();
      }, freshMs);
    },
    isFresh: (messageId) => fresh.has(messageId),
    onSettled(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
