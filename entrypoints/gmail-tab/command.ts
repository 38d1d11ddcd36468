import { isolate } from '@/components/isolate';
import { formatMoment } from '@/lib/domain/format';
import type { Clock } from '@/lib/app/ports/deps';
import type { Text } from '@/lib/domain/text';
import type { ThreadSource } from '@/lib/messaging/thread-source';
import { sendToBackground } from '@/lib/messaging/send';
import { describeError } from './describe-error';
import type { Notice } from './notice';

/** How long what was done, or how to do it, stands, ms. */
const staysMs = 8_000;

interface Command {
  text: Text;
  clock: Clock;
  notice: (notice: Notice, staysMs: number) => void;
  /** The compose around the element takes it; false where there is none. */
  toggleCompose: (element: Element) => boolean;
  /** What is on screen; null in a list. */
  readSource: () => ThreadSource | null;
  /** Opens the card of the thread on screen; false where it has none. */
  openCard: () => boolean;
}

/** The rep's key or menu item: tracks the compose in focus, else the thread on screen; else says how it is done. */
export function createCommand({ text, clock, notice, toggleCompose, readSource, openCard }: Command) {
  const say = (sentence: string, action: Notice['action'] = null) =>
    notice({ notice: sentence, action }, staysMs);
  const when = (at: number) =>
    formatMoment(at, { now: clock.now(), zone: clock.zone(), locale: text.locale });

  const trackThread = async (source: ThreadSource) => {
    const { account, legacyThreadId } = source;
    const { followUp } = await sendToBackground('gmail.thread', {
      account,
      legacyThreadId,
      people: null,
    });
    const isOpen = followUp !== null && followUp.state !== 'closed' && followUp.state !== 'replied';
    if (isOpen && openCard()) return undefined;
    if (isOpen && followUp.dueAt !== null)
      return say(text('trackedAlready', isolate(followUp.who), when(followUp.dueAt)));
    const done = await sendToBackground('followUp.track', { source, dueAt: null });
    const undo = () => {
      sendToBackground('action.undo', { undoId: done.undoId }).then(
        () => say(text('notTracked')),
        (error: unknown) => say(describeError(error, text)),
      );
    };
    const { who, dueAt } = done.followUp;
    return say(text('trackingNext', isolate(who), when(dueAt ?? clock.now())), {
      label: text('undo'),
      onAct: undo,
    });
  };

  return ({ shortcut }: { shortcut: string }, focused: Element | null): void => {
    if (focused && toggleCompose(focused)) return;
    const source = readSource();
    if (source) trackThread(source).catch((error: unknown) => say(describeError(error, text)));
    else say(shortcut === '' ? text('commandHow') : text('commandHowKey', shortcut));
  };
}
