import { useCallback, useEffect, useRef, useState } from 'react';
import type { Channel } from '@/lib/domain/cadence';
import type { DraftView } from '@/lib/domain/views';

/** A template (null: one that fits) in a channel (null: the planned one). */
export interface DraftWanted {
  templateId: string | null;
  channel: Channel | null;
}

export type ReadDraft = (wanted: DraftWanted) => Promise<DraftView>;

interface Shown {
  draft: DraftView;
  /** The words as they stand now. */
  text: string;
  /** The words as they were written for the rep: others are the rep's own. */
  written: string;
}

interface Kept {
  wanted: DraftWanted;
  /** Null until it was read. */
  shown: Shown | null;
  before: Shown | null;
}

/** The words of the rep's own, by the touch that they are for: they outlive what shows them. */
export type OwnWords = Map<string, Kept>;

export interface ShownDraft {
  /** Null until it was read. */
  shown: Shown | null;
  state: 'idle' | 'loading' | 'failed';
  /** Whether the words are the rep's own. */
  isOwn: boolean;
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

const unread: Kept = { wanted: { templateId: null, channel: null }, shown: null, before: null };

/**
 * A draft that the rep changes. It is read anew with each `revision`, quietly, and never over words of the rep's own.
 *
 * @param read null where nothing is to be written
 * @param revision another object once something has changed that drafts are made of
 * @param touch what the words are for; another touch has others
 * @param words where the rep's own are kept; always the same
 */
export function useDraft(
  read: ReadDraft | null,
  revision: unknown,
  touch: string,
  words: OwnWords,
): ShownDraft {
  const [state, setState] = useState<ShownDraft['state']>('loading');
  const [, redraw] = useState<unknown>(null);
  const asked = useRef<unknown>(null);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  const kept = useCallback(() => words.get(touch) ?? unread, [words, touch]);
  const keep = useCallback(
    (change: Partial<Kept>) => {
      words.set(touch, { ...kept(), ...change });
      redraw({});
    },
    [words, touch, kept],
  );
  /** The answer to the last question counts. */
  const ask = useCallback(
    (why: unknown, onRead: (draft: DraftView) => void, onFailed: () => void) => {
      const mine = { why };
      asked.current = mine;
      latest.current?.(kept().wanted).then(
        (draft) => {
          if (asked.current !== mine) return;
          onRead(draft);
          setState('idle');
        },
        () => {
          if (asked.current === mine) onFailed();
        },
      );
    },
    [kept],
  );
  useEffect(() => {
    ask(
      revision,
      (draft) => keep({ shown: renewed(kept().shown, draft) }),
      () => setState((last) => (last === 'loading' ? 'failed' : last)),
    );
  }, [revision, ask, keep, kept]);
  useEffect(
    () => () => {
      asked.current = null;
      // What was written for the rep is written anew when it is wanted again.
      if (!isOwn(kept().shown)) words.delete(touch);
    },
    [words, touch, kept],
  );
  const { shown, before } = kept();
  const replace = (text: string, written: string, draft: DraftView) =>
    keep({ before: kept().shown, shown: { draft, text, written } });
  return {
    shown,
    state,
    isOwn: isOwn(shown),
    isOutdated: isOwn(shown) && shown?.draft.text !== shown?.written,
    hasBefore: before !== null,
    load(wanted) {
      keep({ wanted });
      setState('loading');
      ask(
        wanted,
        (draft) => replace(draft.text, draft.text, draft),
        () => setState('failed'),
      );
    },
    type: (text) => shown && keep({ shown: { ...shown, text } }),
    replace: (text) => shown && replace(text, shown.written, shown.draft),
    renew: () => shown && replace(shown.draft.text, shown.draft.text, shown.draft),
    goBack() {
      if (!before || !shown) return;
      const { points, leftOut } = shown.draft;
      const { templateId, channel } = before.draft;
      keep({
        wanted: { templateId, channel },
        shown: { ...before, draft: { ...before.draft, points, leftOut } },
        before: null,
      });
    },
  };
}

/** What the rep has made of the mail for a touch; undefined where it is to go as it is written for them. */
export function ownMail(words: OwnWords, touch: string): string | undefined {
  const shown = words.get(touch)?.shown;
  return shown && isOwn(shown) && shown.draft.isMail && shown.text.trim() !== '' ? shown.text : undefined;
}

function isOwn(shown: Shown | null): boolean {
  return shown !== null && shown.text !== shown.written;
}

function renewed(last: Shown | null, draft: DraftView): Shown {
  return last !== null && isOwn(last) ? { ...last, draft } : { draft, text: draft.text, written: draft.text };
}
