import type { Draft, Message, Thread, View } from '@/tests/gmail/model';
import { hasOthers, toDraft, type ReplyKind } from '../compose/draft';
import type { Context, PageView } from '../context';
import { fill, h, setAttributes } from '../element';
import type { Freshness } from '../freshness';
import { markRead } from '../list/row-actions';
import { listUserLabels } from '../list/row-parts';
import { toSelector } from '../markup';
import { isDraft } from '../membership';
import { createMessageItem, type MessageItem } from './message';
import { createHiddenReplyRow, createReplyRow } from './reply-row';
import { createScheduledBanner } from './scheduled-banner';
import { superCollapse } from './super-collapse';
import { createNewWindowButton, createThreadToolbar } from './thread-toolbar';

export interface ThreadView extends PageView {
  readonly threadId: string;
  /** Gmail shows a conversation only once it has its messages. False when there is no such conversation. */
  readonly ready: Promise<boolean>;
  /** 16 hex digits, or null until loaded. */
  legacyId(): string | null;
  /** Where an answer is written: under the message it answers, else under the last one. */
  replyPlace(draft: Draft): HTMLElement | null;
  /** Answers the last message, as the keys do. */
  answerLast(kind: ReplyKind): void;
  /** Shows an own message at once, before the server has answered. */
  showSending(draft: Draft): void;
}

/** One conversation, oldest message first. Its data is asked for again whenever the thread changes. */
export function createThreadView(
  threadId: string,
  from: View,
  context: Context,
  freshness: Freshness,
): ThreadView {
  const { client, mailbox, texts } = context;
  const ended = new AbortController();
  const subject = h('h2', { class: 'hP', tabindex: -1 });
  const labels = h('span', { class: 'J-J5-Ji' });
  const list = h('div', { class: 'nH', role: 'list' });
  const banners = h('div', {});
  const root = h(
    'div',
    { class: 'nH oy8Mbf' },
    h(
      'div',
      { class: 'nH g id' },
      h(
        'div',
        { class: 'nH a98 iY' },
        h(
          'div',
          { class: 'nH V8djrc byY' },
          h('div', { class: 'nH' }, h('div', { class: 'ha' }, subject, labels)),
          h('div', { class: 'bHJ' }, createNewWindowButton(texts, threadId)),
        ),
        banners,
        h('div', { class: 'nH aHU' }, h('div', { class: 'nH hx' }, list)),
      ),
    ),
  );
  const items = new Map<string, MessageItem>();
  const sending = new Map<string, Message>();
  let thread: Thread | null = null;
  let wasShown = false;

  const answer = (message: Message, kind: ReplyKind): void => {
    const item = items.get(message.id);
    item?.setOpen(true);
    if (thread && item) context.composes.openReply(thread, message, kind, item.replyBox);
  };

  async function load(): Promise<void> {
    const loaded = await client.thread(threadId);
    if (loaded === null || ended.signal.aborted) return;
    for (const { id } of loaded.messages) sending.delete(id);
    thread = loaded;
    render();
  }
  const ready = load().then(() => thread !== null);

  function show(): void {
    if (thread === null) return;
    if (wasShown) void load();
    else superCollapse([...items.values()]);
    resumeDraft(thread);
    wasShown = true;
    markRead(thread, context);
  }

  function render(): void {
    if (thread === null) return;
    const messages = [...thread.messages.filter((message) => !isDraft(message)), ...sending.values()];
    subject.textContent = thread.subject === '' ? texts.noSubject : thread.subject;
    setAttributes(subject, { 'data-thread-perm-id': thread.id, 'data-legacy-thread-id': thread.legacyId });
    const isInInbox = thread.messages.some((message) => message.labels.includes('^i'));
    const own = listUserLabels(thread).map((label) => h('div', { class: 'hN', name: label }, label));
    fill(labels, isInInbox && h('div', { class: 'hN', name: '^i' }, texts.inbox), ...own);
    for (const [id, item] of items) {
      if (messages.some((message) => message.id === id)) continue;
      item.element.remove();
      items.delete(id);
    }
    for (const message of messages) {
      const known = items.get(message.id);
      const item =
        known ??
        createMessageItem(message, {
          texts,
          language: document.documentElement.lang,
          own: client.account.email,
          reply: answer,
        });
      item.update(message, freshness.isFresh(message.id));
      if (known) continue;
      items.set(message.id, item);
      list.append(item.element);
      item.setOpen(message.labels.includes('^u') || message === messages.at(-1));
    }
    renderBanners(messages, thread);
    renderReplyRow(messages.at(-1));
  }

  function renderBanners(messages: readonly Message[], whole: Thread): void {
    const waiting = messages.filter(({ labels }) => labels.includes('^scheduled'));
    const cancel = async (message: Message): Promise<void> => {
      const draft = toDraft(message, whole);
      await client.cancelSend(draft);
      context.toast.show(texts.sendCanceled);
      context.composes.reopen(draft);
    };
    fill(
      banners,
      ...waiting.map((message) => createScheduledBanner(message, texts, () => void cancel(message))),
    );
  }

  /** Only the last message offers the three answers; one that is being written takes their place. */
  function renderReplyRow(last: Message | undefined): void {
    for (const [id, item] of items) {
      if (item.replyBox.classList.contains('adB')) continue;
      if (id !== last?.id) fill(item.replyBox);
      else if (item.replyBox.querySelector(toSelector('.amn')) === null) {
        const row = createReplyRow(texts, hasOthers(last, client.account.email), (kind) =>
          answer(last, kind),
        );
        const twin = client.switches.duplicateReplyRow && createHiddenReplyRow(texts);
        fill(item.replyBox, twin, h('div', { class: 'wS' }, row));
      }
    }
  }

  function resumeDraft(loaded: Thread): void {
    const message = loaded.messages.findLast(isDraft);
    if (message === undefined || context.composes.isOpen(message.id)) return;
    const draft = toDraft(message, loaded);
    const place = replyPlace(draft);
    if (place) context.composes.resumeReply(draft, place);
  }

  function replyPlace({ messageId, parentId }: Draft): HTMLElement | null {
    const others = [...items].filter(([id]) => id !== messageId).map(([, item]) => item);
    const item = (parentId === null ? undefined : items.get(parentId)) ?? others.at(-1);
    item?.setOpen(true);
    return item?.replyBox ?? null;
  }

  mailbox.onChange((changed) => {
    if (changed.id === threadId) void load();
  }, ended.signal);
  freshness.onSettled(render, ended.signal);

  return {
    threadId,
    root,
    toolbar: createThreadToolbar(context, from, () => thread),
    title: () => subject.textContent,
    legacyId: () => thread?.legacyId ?? null,
    replyPlace,
    ready,
    answerLast(kind) {
      const last = thread?.messages.findLast((message) => !isDraft(message));
      if (last) answer(last, kind);
    },
    shown: show,
    showSending(draft) {
      sending.set(draft.messageId, toMessage(draft, context));
      render();
    },
    dispose: () => ended.abort(),
  };
}

/** What an own message looks like while the server has not answered: without any id of the server. */
function toMessage(draft: Draft, { client }: Context): Message {
  const { messageId, threadId, inReplyTo, to, cc, bcc, subject, html, quotedHtml } = draft;
  const snippet = html.replaceAll(/<[^>]*>/g, ' ').trim();
  const made = { legacyId: '', rfcMessageId: '', snippet, labels: ['^f', '^pfg'], at: Date.now() };
  return {
    id: messageId,
    threadId,
    inReplyTo,
    from: client.account,
    to,
    cc,
    bcc,
    subject,
    html,
    quotedHtml,
    ...made,
  };
}
