import type { Draft, GmailClient } from '@/tests/gmail/model';

/** Saves one compose while it is written. */
export interface Session {
  /** Something was typed: save after a while without typing. */
  touch(): void;
  /** Saves now if there is anything new. */
  save(): Promise<void>;
  /** No further saving. */
  stop(): void;
  /** What is not saved yet, for a request that leaves anyway; null when there is nothing. It must be told how that went. */
  lend(): Loan | null;
  /** The save that is under way, or null. */
  underWay(): Promise<unknown> | null;
  isSaved(): boolean;
}

interface Loan {
  draft: Draft;
  done(wasTaken: boolean): void;
}

/** `autosaveMs` without typing lead to a save; saves never overlap. `saved` is told of each that was taken. */
export function createSession(
  client: GmailClient,
  read: () => Draft,
  options: { autosaveMs: number; isSaved: boolean; saved(): void },
): Session {
  let timer = 0;
  let dirty = false;
  let known = options.isSaved;
  let running: Promise<void> | null = null;

  const saveOnce = async (): Promise<void> => {
    dirty = false;
    try {
      await client.saveDraft(read());
      known = true;
      options.saved();
    } catch {
      // Offline or refused: the next edit or closing tries again.
      dirty = true;
    }
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (running) await running;
    if (!dirty) return;
    running = saveOnce();
    await running;
    running = null;
  };

  return {
    touch() {
      dirty = true;
      clearTimeout(timer);
      timer = window.setTimeout(() => void save(), options.autosaveMs);
    },
    save,
    stop() {
      clearTimeout(timer);
      dirty = false;
    },
    lend() {
      if (!dirty || running) return null;
      clearTimeout(timer);
      dirty = false;
      const done = (wasTaken: boolean): void => {
        if (wasTaken) {
          known = true;
          options.saved();
        } else dirty = true;
      };
      return { draft: read(), done };
    },
    underWay: () => running,
    isSaved: () => known,
  };
}
