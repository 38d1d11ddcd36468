import type { GmailClient } from '@/tests/gmail/model';
import { createComposes, type Composes } from './compose/composes';
import { createDraft, toDraft } from './compose/draft';
import { createSender } from './compose/sender';
import type { Context } from './context';
import { h } from './element';
import { createFreshness } from './freshness';
import { listenToKeys } from './keys';
import { createMailbox } from './mailbox';
import type { PopOut } from './pop-out-address';
import { toMailPath } from './pop-out-window';
import { toMessageThread } from './split-client';
import { findTexts } from './texts/find-texts';
import { createThreadView, type ThreadView } from './thread/thread-view';
import { createToast } from './toast';
import { encodeThreadToken } from './url-token';

/** Builds a window of its own: one compose or one conversation, without list, navigation and account menu. */
export async function startPopOut(client: GmailClient, popOut: PopOut): Promise<void> {
  const texts = findTexts(client.switches.language);
  const toast = createToast(texts);
  const mailbox = createMailbox(client);
  const freshness = createFreshness(client.switches.freshIdDelayMs);
  const home = h('div', { class: 'nH' });
  const main = h('div', { class: 'nH', role: 'main' }, home);
  const isThread = popOut.kind === 'thread';
  const shown: { thread: ThreadView | null } = { thread: null };

  const leave = (threadId: string): void =>
    location.assign(`${toMailPath(location.pathname)}#all/${encodeThreadToken(threadId)}`);
  const sender = createSender({
    client,
    texts,
    toast,
    sending(draft) {
      freshness.mark(draft.messageId);
      shown.thread?.showSending(draft);
    },
    undone: (draft) => composes.reopen(draft),
    view: leave,
  });
  const composes: Composes = createComposes({
    client,
    texts,
    sender,
    ...(isThread ? {} : { home }),
    findLegacyThreadId: () => shown.thread?.legacyId() ?? null,
    findReplyPlace: (draft) => shown.thread?.replyPlace(draft) ?? null,
    archived: () => window.close(),
    changed: closeWhenDone,
  });

  /** A compose's window stays for as long as its mail can be taken back. */
  function closeWhenDone(): void {
    if (isThread || home.childElementCount > 0) return;
    const end = (): void => {
      if (home.childElementCount === 0) window.close();
    };
    setTimeout(end, client.switches.undoSeconds * 1_000 + 1_000);
  }

  async function showDraft(threadId: string, messageId: string): Promise<void> {
    const thread = await client.thread(toMessageThread(client.switches, threadId, messageId));
    const message = thread?.messages.find(({ id }) => id === messageId);
    if (thread && message) composes.openDraft(toDraft(message, thread));
    else composes.openNew();
  }

  async function showThread(wanted: string): Promise<void> {
    const threadId = await client.resolve(wanted);
    if (threadId === null) return;
    const close = (): void => window.close();
    const context: Context = {
      client,
      texts,
      mailbox,
      toast,
      openThread: close,
      openView: close,
      composes,
    };
    const view = createThreadView(threadId, { kind: 'all' }, context, freshness);
    if (!(await view.ready)) return;
    shown.thread = view;
    // The view is the main part itself, as in the whole mail client.
    main.removeAttribute('role');
    view.root.setAttribute('role', 'main');
    home.append(h('div', { class: 'aeH' }, view.toolbar), view.root);
    view.shown(1);
  }

  document.body.append(h('div', { class: 'nH bkK' }, h('div', { class: 'nH' }, main)), toast.element);
  document.body.classList.add(...(isThread ? ['aAU', 'xE', 'Su'] : ['xE', 'xp']));
  document.querySelector('#loading')?.remove();
  listenToKeys({
    undo: () => toast.undo(),
    reply: (kind) => shown.thread?.answerLast(kind),
  });
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    console.warn(event.reason);
    toast.show(texts.unreachable);
  });
  const title = (text: string): void => {
    document.title = `${text} - ${client.switches.popOutAccount === 'none' ? '' : `${client.account.email} - `}Gmail`;
  };

  if (popOut.kind === 'thread') await showThread(popOut.thread);
  else if (popOut.kind === 'draft') await showDraft(popOut.threadId, popOut.messageId);
  else {
    const ids = { messageId: client.newMessageId(), threadId: client.newThreadId() };
    const empty = createDraft(ids, client.switches.signature);
    composes.openFilled({ ...empty, ...popOut.fill, html: popOut.fill.html + empty.html });
  }
  title(shown.thread?.title() ?? texts.composeMail);
}
