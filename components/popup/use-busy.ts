import { useState } from 'react';

/** Actions under way, each by the key of what it is about. */
export interface Busy {
  busy: ReadonlySet<string>;
  /** The last action that ended was refused. */
  hasFailed: boolean;
  /** Starts an action; false where one is under way for the same key. */
  run: (key: string, action: () => Promise<void>) => boolean;
}

export function useBusy(): Busy {
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [hasFailed, setHasFailed] = useState(false);
  const settle = (key: string, failed: boolean) => {
    setHasFailed(failed);
    setBusy((before) => new Set([...before].filter((other) => other !== key)));
  };
  const run = (key: string, action: () => Promise<void>) => {
    if (busy.has(key)) return false;
    setBusy((before) => new Set(before).add(key));
    action().then(
      () => settle(key, false),
      () => settle(key, true),
    );
    return true;
  };
  return { busy, hasFailed, run };
}
