import { type ComposeSnapshot, composeOf, findCompose, isSendButton, readCompose } from './compose';
import { findAll, findOne } from './selectors';
import { waitFor } from './wait-for';

/** Gmail may ask first (a forgotten attachment, a bad address); after this long, ms, it was no send. */
const sendPatienceMs = 60_000;
/** The longest Undo there is, and a little. */
const undoPatienceMs = 35_000;

export interface SendWitness {
  onSend: (sent: ComposeSnapshot) => void;
  /** The compose of a sent mail is open again. */
  onUndo: (sent: ComposeSnapshot) => void;
}

/**
 * Watches sends from the page's side: the gesture on Send, then the compose gone and Gmail's toast
 * with both of its links. Only looks: no event is stopped or changed. Observes the page from a
 * gesture until its send is certain, and not otherwise.
 */
export function witnessSends(page: Document, { onSend, onUndo }: SendWitness, signal: AbortSignal): void {
  const pending = new Set<string>();

  const onGesture = (target: EventTarget | null) => {
    const compose = target instanceof Element ? composeOf(target) : null;
    const snapshot = compose && readCompose(compose);
    if (!snapshot || pending.has(snapshot.messageId)) return;
    pending.add(snapshot.messageId);
    void follow(snapshot).finally(() => pending.delete(snapshot.messageId));
  };

  const follow = async (snapshot: ComposeSnapshot) => {
    const isGone = () => findCompose(page, snapshot.messageId) === null;
    const sent = await waitFor(
      page,
      () => (isGone() && hasSendToast(page) ? true : null),
      sendPatienceMs,
      signal,
    );
    if (!sent) return;
    onSend(snapshot);
    const reopened = await waitFor(page, () => (isGone() ? null : true), undoPatienceMs, signal);
    if (reopened) onUndo(snapshot);
  };

  page.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && isSendButton(target)) onGesture(target);
    },
    { capture: true, signal },
  );
  page.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey, target }) => {
      if (key !== 'Enter' && key !== ' ') return;
      const isShortcut = key === 'Enter' && (ctrlKey || metaKey);
      if (isShortcut || (target instanceof Element && isSendButton(target))) onGesture(target);
    },
    { capture: true, signal },
  );
}

/** Other actions have an Undo too; only a send has "View message" beside it. */
function hasSendToast(page: Document): boolean {
  return findAll(page, 'toast').some(
    (toast) =>
      isOnScreen(toast) &&
      findOne(toast, 'toastUndo') !== null &&
      findOne(toast, 'toastViewMessage') !== null,
  );
}

/** Gmail puts a toast that is over far above the page, with its links still in it. */
function isOnScreen(toast: HTMLElement): boolean {
  const [box] = toast.getClientRects();
  return box !== undefined && box.bottom > 0;
}
