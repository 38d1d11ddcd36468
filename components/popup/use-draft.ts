import { useCallback, useEffect, useRef, useState } from 'react';
import type { Channel } from '@/lib/domain/cadence';
import type { DraftView } from '@/lib/domain/views';

/** A template (null: one that fits) in a channel (null: the planned one). */
export interface DraftWanted {
  templateId: string | null;
  channel: Channel | null;
}

interface Shown {
  draft: DraftView;
  /** The words as they stand now. */
  text: string;
  /** The words as they were written for the rep: others are the rep's own. */
  written: string;
}

export interface ShownDraft {
  /** Null until it was read. */
  shown: Shown | null;
  state: 'idle' | 'loading' | 'failed';
  /** What has changed since would give other words, which were not put over the rep's own. */
  isOutdated: boolean;
  /** Whether there are words before these to go back to. */
  hasBefore: boolean;
  load: (wanted: DraftWanted) => void;
  /** The rep types. */
  type: (text: string) => void;
  /** Other words, to be taken back. */
  replace: (text: string) => void;
  /** The words that would be written now. */
  renew: () => void;
  goBack: () => void;
}

/**
 * A draft that the rep changes. It is read anew with each `revision`, quietly, and never over words of the rep's own.
 *
 * @param revision another object once something has changed that drafts are made of
 */
export function useDraft(read: (wanted: DraftWanted) => Promise<DraftView>, revision: unknown): ShownDraft {
  const [shown, setShown] = useState<Shown | null>(null);
  const [before, setBefore] = useState<Shown | null>(null);
  const [state, setState] = useState<ShownDraft['state']>('loading');
  const wanted = useRef<DraftWanted>({ templateId: null, channel: null });
  const asked = useRef<unknown>(null);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  /** The answer to the last question counts. */
  const ask = useCallback((why: unknown, onRead: (draft: DraftView) => void, onFailed: () => void) => {
    const mine = { why };
    asked.current = mine;
    latest.current(wanted.current).then(
      (draft) => {
        if (asked.current === mine) onRead(draft);
      },
      () => {
        if (asked.current === mine) onFailed();
      },
    );
  }, []);
  useEffect(() => {
    ask(
      revision,
      (draft) => {
        setShown((last) => renewed(last, draft));
        setState('idle');
      },
      () => setState((last) => (last === 'loading' ? 'failed' : last)),
    );
  }, [revision, ask]);
  const replace = (text: string, written: string, draft: DraftView) => {
    setBefore(shown);
    setShown({ draft, text, written });
  };
  return {
    shown,
    state,
    isOutdated: shown !== null && shown.text !== shown.written && shown.draft.text !== shown.written,
    hasBefore: before !== null,
    load(next) {
      wanted.current = next;
      setState('loading');
      ask(
        next,
        (draft) => {
          replace(draft.text, draft.text, draft);
          setState('idle');
        },
        () => setState('failed'),
      );
    },
    type: (text) => shown && setShown({ ...shown, text }),
    replace: (text) => shown && replace(text, shown.written, shown.draft),
    renew: () => shown && replace(shown.draft.text, shown.draft.text, shown.draft),
    goBack() {
      if (!before || !shown) return;
      const { points, leftOut } = shown.draft;
      const { templateId, channel } = before.draft;
      wanted.current = { templateId, channel };
      setShown({ ...before, draft: { ...before.draft, points, leftOut } });
      setBefore(null);
    },
  };
}

function renewed(last: Shown | null, draft: DraftView): Shown {
  const isOwn = last !== null && last.text !== last.written;
  return isOwn ? { ...last, draft } : { draft, text: draft.text, written: draft.text };
}
