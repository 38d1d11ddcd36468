import type { OwnWords } from '@/components/draft/use-draft';
import type { CardDone } from '@/components/gmail/describe-card';
import type { Told } from '@/components/outcome-menu';
import type { Clock } from '@/lib/app/ports/deps';
import type { ThreadRecord } from '@/lib/bridge/records';
import { viewHealth } from '@/lib/domain/health';
import { followUpKeyOf } from '@/lib/domain/ids';
import type { Channel } from '@/lib/domain/cadence';
import type { ChosenOutcome } from '@/lib/domain/model';
import type { Text } from '@/lib/domain/text';
import type { NoteView, ThreadCardView, ThreadView } from '@/lib/domain/views';
import type { ShownMail } from '@/lib/gmail/dom/mail-html';
import type { ThreadContent } from '@/lib/gmail/dom/thread';
import { readTheme } from '@/lib/gmail/dom/theme';
import type { Health } from '@/lib/gmail/health';
import type { ActionResult } from '@/lib/messaging/protocol';
import type { ThreadSource } from '@/lib/messaging/thread-source';
import { sendToBackground } from '@/lib/messaging/send';
import { describeError } from './describe-error';
import type { ShadowMount } from './shadow-mount';
import { sourceOf } from './thread-source';

/** What could not be saved yet, by note id: kept beyond the thread's view, and tried again. */
export type UnsavedNotes = Map<string, NoteView & { key: string }>;

interface Where {
  page: Document;
  text: Text;
  clock: Clock;
  account: string;
  legacyThreadId: string;
  mount: ShadowMount<'thread-control'>;
  /** Aborted once the thread is not on screen any more. */
  signal: AbortSignal;
  unsaved: UnsavedNotes;
  words: OwnWords;
  health: Pick<Health, 'report'>;
  /** The thread as it is on screen now. */
  readNow: () => ThreadContent;
  /** Its mails that are opened, with their text. */
  readMails: () => ShownMail[];
  /** The thread as Gmail told it, as far as it did; not checked. */
  heard: () => ThreadRecord | null;
}

export interface TrackedThread {
  key: string;
  refresh: () => void;
  /** What to track, as it is on screen now. */
  source: () => ThreadSource;
  /** False while there is none: nothing of the thread is known yet, or it is not tracked. */
  openCard: () => boolean;
}

/** One thread's control: what it shows, and what becomes of a click in it. */
export function showThread({
  page,
  text,
  clock,
  account,
  legacyThreadId,
  mount,
  signal,
  unsaved,
  words,
  health,
  readNow,
  readMails,
  heard,
}: Where): TrackedThread {
  const key = followUpKeyOf(account, legacyThreadId);
  const told = new Set<string>();
  let isHistoryTold = false;
  let view: ThreadView | null = null;
  let card: ThreadCardView | null = null;
  let isOpen = false;
  let done: { told: CardDone; undo: () => Promise<unknown> } | null = null;
  let error: string | null = null;

  const read = async () => {
    view = await sendToBackground('gmail.thread', {
      account,
      legacyThreadId,
      people: readNow().people,
    });
    if (isOpen) card = await sendToBackground('gmail.threadCard', { key });
    draw();
    if (signal.aborted || !view.followUp || view.followUp.state === 'closed') return;
    const isNews = [await tellHistory(), await tellMails()].includes(true);
    // What was found may speak for another date.
    if (isNews) await read();
  };
  /** Those of a tracked thread, each once: the background looks for what is worth coming back to. True where there were any. */
  const tellMails = async () => {
    const mails = readMails().filter(({ messageId }) => !told.has(messageId));
    if (mails.length === 0) return false;
    for (const { messageId } of mails) told.add(messageId);
    const early = await sendToBackground('gmail.mails', { account, legacyThreadId, mails });
    for (const messageId of early) told.delete(messageId);
    return early.length < mails.length;
  };
  /** What was heard of the thread before it was tracked, once: how long this person takes to answer. */
  const tellHistory = async () => {
    const record = heard();
    if (isHistoryTold || record === null) return false;
    isHistoryTold = true;
    await sendToBackground('gmail.history', { account, legacyThreadId, records: [record] });
    return true;
  };
  const refresh = () => {
    read().catch(() => undefined);
  };
  const act = (work: () => Promise<unknown>) => {
    error = null;
    done = null;
    work()
      .catch((reason: unknown) => {
        error = describeError(reason, text);
        draw();
      })
      .then(refresh, refresh);
  };
  const change = (send: () => Promise<ActionResult>, tell: (result: ActionResult) => CardDone) =>
    act(async () => {
      const result = await send();
      const { undoId } = result;
      done = { told: tell(result), undo: () => sendToBackground('action.undo', { undoId }) };
    });

  const saveNote = async (note: NoteView) => {
    unsaved.set(note.id, { ...note, key });
    draw();
    await sendToBackground('followUp.note', { key, ...note });
    if (unsaved.get(note.id)?.text === note.text) unsaved.delete(note.id);
  };
  const write = (note: NoteView) => {
    saveNote(note)
      .then(() => {
        error = null;
        return read();
      })
      .catch(() => {
        error = text('noteNotKept');
        draw();
      });
  };
  const source = () => sourceOf(account, legacyThreadId, readNow(), clock.now());
  const track = (at: number) =>
    change(
      () => {
        const isPlanned = at === view?.choices.find(({ id }) => id === 'cadence')?.at;
        return sendToBackground('followUp.track', { source: source(), dueAt: isPlanned ? null : at });
      },
      ({ followUp }) => ({ what: 'tracked', followUp }),
    );

  const tellOutcome = (
    channel: Channel | null,
    { result, outcome, reason, until }: Told & { outcome: ChosenOutcome },
  ) => {
    const made = result === null ? {} : { made: { channel, result } };
    return outcome === 'notNow' || outcome === 'no'
      ? sendToBackground('followUp.nurture', { key, outcome, reason, until, ...made })
      : sendToBackground('followUp.outcome', { key, outcome, ...made });
  };
  const tell = (channel: Channel | null, { result, outcome, ...why }: Told) => {
    if (outcome !== null)
      return change(
        () => tellOutcome(channel, { result, outcome, ...why }),
        ({ followUp }) => ({ what: 'outcome', outcome, followUp }),
      );
    return change(
      () => sendToBackground('followUp.log', { key, channel, result }),
      ({ followUp }) => ({ what: 'done', followUp }),
    );
  };

  const draw = () => {
    if (!view || signal.aborted) return;
    mount.render({
      view,
      card: card && withUnsaved(card, key, unsaved),
      done: done?.told ?? null,
      now: clock.now(),
      zone: clock.zone(),
      theme: readTheme(page),
      error,
      health: viewHealth(account, health.report),
      newNoteId: () => crypto.randomUUID(),
      onTrack: track,
      onReschedule: (until) =>
        change(
          () => sendToBackground('followUp.snooze', { key, until }),
          ({ followUp }) => ({ what: 'snoozed', followUp }),
        ),
      onSameMatter: (isSame) =>
        change(
          () => sendToBackground('followUp.sameMatter', { key, isSame }),
          ({ followUp }) => ({ what: isSame ? 'sameMatter' : 'otherMatter', followUp }),
        ),
      onOpenAsked: () => act(() => sendToBackground('followUp.openAsked', { key })),
      onDone: () =>
        change(
          () => sendToBackground('followUp.done', { key }),
          ({ followUp }) => ({ what: 'done', followUp }),
        ),
      onStop: () =>
        change(
          () => sendToBackground('followUp.stop', { key }),
          () => ({ what: 'stopped' }),
        ),
      onTell: tell,
      readLater: () => sendToBackground('followUp.later', { key }),
      words,
      readDraft: (wanted) => sendToBackground('followUp.readDraft', { key, ...wanted }),
      onCopy: (words) => navigator.clipboard.writeText(words),
      onPoint: (point) =>
        act(async () => {
          const { undoId } = await sendToBackground('followUp.point', { key, change: point });
          done = { told: { what: 'point' }, undo: () => sendToBackground('action.undo', { undoId }) };
        }),
      onCadence: (cadenceId) =>
        change(
          () => sendToBackground('followUp.cadence', { key, cadenceId }),
          ({ followUp }) => ({ what: 'cadence', followUp }),
        ),
      onOpenDraft: (text) =>
        act(() => sendToBackground('followUp.draft', { key, ...(text === undefined ? {} : { text }) })),
      onNote: write,
      onRemoveNote: (note) =>
        act(async () => {
          unsaved.delete(note.id);
          await sendToBackground('followUp.removeNote', { key, id: note.id });
          done = { told: { what: 'noteRemoved' }, undo: () => saveNote(note) };
        }),
      onUndo: () => {
        const undo = done?.undo;
        if (undo) act(undo);
      },
      onOpen: (opens) => {
        isOpen = opens;
        if (!opens) return;
        error = null;
        for (const { key: of, ...note } of unsaved.values()) if (of === key) write(note);
        refresh();
      },
    });
  };

  refresh();
  return {
    key,
    refresh,
    source,
    openCard() {
      if (!view?.followUp) return false;
      // One that is open is left so.
      if (!isOpen) mount.press('[aria-haspopup="dialog"]');
      return true;
    },
  };
}

/** With the rep's own words as they are now, also where they are not stored yet. */
function withUnsaved(card: ThreadCardView, key: string, unsaved: UnsavedNotes): ThreadCardView {
  const own = [...unsaved.values()].filter((note) => note.key === key);
  const stored = card.notes.map((note) => own.find(({ id }) => id === note.id) ?? note);
  const added = own.filter(({ id }) => !card.notes.some((note) => note.id === id));
  return { ...card, notes: [...added, ...stored] };
}
