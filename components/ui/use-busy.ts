import { useState } from 'react';

/** Actions under way, each by the key of what it is about. */
export interface Busy {
  busy: ReadonlySet<string>;
  /** The last action that ended, where it was refused: the key of what it was about, and why. */
  failure: Failure | null;
  /** Starts an action; false where one is under way for the same key. */
  run: (key: string, action: () => Promise<void>) => boolean;
}

export interface Failure {
  key: string;
  error: unknown;
}

export function useBusy(): Busy {
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const settle = (key: string, failed: Failure | null) => {
    setFailure(failed);
    setBusy((before) => new Set([...before].filter((other) => other !== key)));
  };
  const run = (key: string, action: () => Promise<void>) => {
    if (busy.has(key)) return false;
    setBusy((before) => new Set(before).add(key));
    action().then(
      () => settle(key, null),
      (error: unknown) => settle(key, { key, error }),
    );
    return true;
  };
  return { busy, failure, run };
}
