import type { Acknowledged, Draft, GmailClient } from '@/tests/gmail/model';

/** Saves one compose while it is written. */
export interface Session {
  /** Something was typed: save after a while without typing. */
  touch(): void;
  /** Saves now if there is anything new. */
  save(): Promise<void>;
  /** No further saving. */
  stop(): void;
  /** The save that is under way, or null. */
  underWay(): Promise<unknown> | null;
  isSaved(): boolean;
}

/** `autosaveMs` without typing lead to a save; saves never overlap. `saved` is told each answer. */
export function createSession(
  client: GmailClient,
  read: () => Draft,
  options: { autosaveMs: number; isSaved: boolean; saved(answer: Acknowledged): void },
): Session {
  let timer = 0;
  let dirty = false;
  let known = options.isSaved;
  let running: Promise<void> | null = null;

  const saveOnce = async (): Promise<void> => {
    dirty = false;
    try {
      const answer = await client.saveDraft(read());
      known = true;
      options.saved(answer);
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
    underWay: () => running,
    isSaved: () => known,
  };
}
