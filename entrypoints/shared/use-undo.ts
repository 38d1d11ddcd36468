import { useEffect, useState } from 'react';
import { describeAction, nextAfter } from '@/components/today/describe-action';
import { useText } from '@/components/text';
import type { Clock } from '@/lib/domain/format';
import type { Done } from './follow-up-actions';

/** How long an action can be taken back from the bar. */
const undoMs = 10_000;

/** What was done last, in words, and what takes it back. */
export interface Undo {
  last: { label: string; next: ReturnType<typeof nextAfter>; canUndo: boolean } | null;
  /** Takes back what `last` names; then what was done before it is the last. */
  undo: () => Promise<void>;
  onDone: (done: Done) => void;
}

/** What was done, for as long as it can be taken back from the bar. */
export function useUndo({ now, zone }: Omit<Clock, 'locale'>): Undo {
  const text = useText();
  const [all, setAll] = useState<readonly Done[]>([]);
  const done = all.at(-1) ?? null;
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setAll([]), undoMs);
    return () => clearTimeout(timer);
  }, [done]);
  return {
    last: done && {
      label: describeAction(done.action, { now, zone, locale: text.locale }, text),
      next: nextAfter(done.action),
      canUndo: done.undo !== null,
    },
    undo: async () => {
      await done?.undo?.();
      setAll((before) => before.slice(0, -1));
    },
    onDone: (one) => setAll((before) => [...before, one]),
  };
}
