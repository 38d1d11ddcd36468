import { followUpKeyOf } from '@/lib/domain/ids';
import { mostRows, type NewestRows, type RowWords } from '@/lib/domain/views';
import { sendToBackground } from '@/lib/messaging/send';

/** Rows come in bursts: one question for each, ms. */
const gatherMs = 30;
/** What is remembered; the oldest make room. */
const most = 2_000;

/** What the background knows of the threads in the lists: the newest from the start, others asked once for a screen of rows. */
export interface RowViews {
  /** Null: not tracked, or not known yet; then it is asked, and `onNews` told. */
  get: (legacyThreadId: string) => RowWords | null;
  /** These follow-ups look different now. */
  changed: (keys: readonly string[]) => void;
  /** All of it may be out of date. */
  forget: () => void;
}

/**
 * @param newest what was told before there were rows; null where it could not be
 * @param ask gives the tracked ones among at most 200 threads
 */
export function createRowViews(
  account: string,
  newest: Promise<NewestRows | null>,
  onNews: () => void,
  signal: AbortSignal,
  ask = (legacyThreadIds: string[]) => sendToBackground('gmail.rows', { account, legacyThreadIds }),
): RowViews {
  const views = new Map<string, RowWords | null>();
  const wanted = new Set<string>();
  /** All tracked threads from this id on are known; null: none are. */
  let knownFrom: string | null = null;
  let isWelcome = false;
  // Until the first answer is there nothing else is asked.
  let isAsking = true;

  const welcome = async () => {
    const told = await newest;
    isWelcome = true;
    if (signal.aborted) return;
    if (told) {
      knownFrom = told.from;
      for (const row of told.rows) views.set(row.legacyThreadId, row);
    }
    for (const [id, view] of views) if (view === null && !isKnown(id)) wanted.add(id);
    if (told) onNews();
    await askAll();
  };
  const isKnown = (id: string) => knownFrom !== null && id >= knownFrom;
  const want = (id: string) => {
    wanted.add(id);
    if (isAsking) return;
    isAsking = true;
    setTimeout(() => void askAll(), gatherMs);
  };
  // One after the other, so that an older answer never comes last.
  const askAll = async () => {
    while (wanted.size > 0 && !signal.aborted) {
      const ids = [...wanted].slice(0, mostRows);
      for (const id of ids) wanted.delete(id);
      const rows = await ask(ids).catch(() => null);
      for (const id of ids) views.delete(id);
      // What could not be asked is asked again when its row is drawn again.
      if (!rows) continue;
      for (const id of ids) views.set(id, null);
      for (const row of rows) views.set(row.legacyThreadId, row);
      for (const oldest of views.keys()) {
        if (views.size <= most) break;
        views.delete(oldest);
        knownFrom = null;
      }
      if (!signal.aborted) onNews();
    }
    isAsking = false;
  };
  void welcome();

  return {
    get(id) {
      const view = views.get(id);
      if (view !== undefined) return view;
      views.set(id, null);
      if (isWelcome && !isKnown(id)) want(id);
      return null;
    },
    changed(keys) {
      for (const key of keys) {
        const id = key.slice(account.length + 1);
        // One that was not on screen yet counts where its absence would be taken for its being untracked.
        const matters = views.has(id) || isKnown(id) || !isWelcome;
        if (matters && key === followUpKeyOf(account, id)) want(id);
      }
    },
    forget() {
      knownFrom = null;
      views.clear();
    },
  };
}
