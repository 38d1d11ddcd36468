import type { GmailClient, View } from '@/tests/gmail/model';
import { createComposes } from './compose/composes';
import { toDraft } from './compose/draft';
import { createSender } from './compose/sender';
import type { Context } from './context';
import { setShown } from './element';
import { createFrame } from './frame/frame';
import { installGmonkey } from './frame/gmonkey';
import { createNavigation } from './frame/navigation';
import { createTopBar } from './frame/top-bar';
import { createViewStack } from './frame/view-stack';
import { createFreshness } from './freshness';
import { listenToKeys } from './keys';
import { createListView, toListKey, type ListView } from './list/list-view';
import { moveCursor } from './list/cursor';
import { createMailbox } from './mailbox';
import { toListRoute, type Route } from './route';
import { createRouter } from './router';
import { findTexts } from './texts/find-texts';
import { createThreadView, type ThreadView } from './thread/thread-view';
import { createToast } from './toast';
import { toMessageThread } from './split-client';
import { decodeComposeToken, encodeComposeToken, encodeThreadToken } from './url-token';

/** Builds the mail client into the document and shows what the address bar asks for. */
export function startApp(client: GmailClient): void {
  const { switches } = client;
  const texts = findTexts(switches.language);
  const toast = createToast(texts);
  const mailbox = createMailbox(client);
  const freshness = createFreshness(switches.freshIdDelayMs);
  const threadViews = new Map<string, ThreadView>();
  const lists = new Map<string, ListView>();
  const router = createRouter(switches.viewDelayMs, (route) => void show(route));
  let shownThread: ThreadView | null = null;
  let turn = 0;

  const openView = (view: View, page = 1): void => router.go({ ...toListRoute(view), page });
  const openThread = (view: View, threadId: string, page = 1): void =>
    router.go({ ...toListRoute(view), page, thread: encodeThreadToken(threadId) });

  const sender = createSender({
    client,
    texts,
    toast,
    sending(draft) {
      freshness.mark(draft.messageId);
      if (switches.conversationView) threadViews.get(draft.threadId)?.showSending(draft);
    },
    undone: (draft) => composes.reopen(draft),
    view: (threadId) => openThread(router.current().view, threadId),
  });
  const composes = createComposes({
    client,
    texts,
    sender,
    findLegacyThreadId: (threadId) =>
      threadViews.get(threadId)?.legacyId() ?? mailbox.find(threadId)?.legacyId ?? null,
    findReplyPlace: (draft) =>
      shownThread?.threadId === draft.threadId ? shownThread.replyPlace(draft) : null,
    archived: () => openView(router.current().view),
    changed(open) {
      router.setComposes(
        open.map(({ draft, isSaved }) =>
          isSaved ? encodeComposeToken(draft.threadId, draft.messageId) : 'new',
        ),
      );
    },
  });
  const context: Context = { client, texts, mailbox, toast, openThread, openView, composes };

  const topBar = createTopBar(client, texts, (query) => openView({ kind: 'search', query }));
  const navigation = createNavigation(texts, mailbox, {
    compose: () => composes.openNew(),
    counted: retitle,
  });
  const frame = createFrame(topBar, navigation, texts);
  const stack = createViewStack(frame.views, frame.toolbars);

  async function show(route: Route): Promise<void> {
    turn += 1;
    const mine = turn;
    const wanted = route.thread === null ? null : await findThreadView(route, route.thread);
    // Somebody went on while the conversation was being fetched.
    if (mine !== turn) return;
    shownThread = wanted;
    navigation.select(route.view);
    topBar.setQuery(route.view.kind === 'search' ? route.view.query : '');
    if (wanted && switches.previewPane === 'none') stack.show(`thread ${wanted.threadId}`, 1, () => wanted);
    else showList(route, wanted);
    retitle();
  }

  /** With a preview pane the list stays, whatever is opened. */
  function showList(route: Route, opened: ThreadView | null): void {
    const key = toListKey(route.view);
    const list = lists.get(key) ?? createListView(route.view, context);
    lists.set(key, list);
    const dispose = (): void => {
      lists.delete(key);
      list.dispose();
    };
    stack.show(key, route.page, () => ({ ...list, dispose }));
    list.preview(opened);
  }

  /** A legacy id is accepted too and rewritten to the token. */
  async function resolveThread(route: Route, token: string): Promise<string | null> {
    const threadId = await client.resolve(token);
    if (threadId !== null)
      router.rewrite({ ...router.current(), view: route.view, thread: encodeThreadToken(threadId) });
    return threadId;
  }

  /** Null when there is no such conversation: Gmail then shows the list. */
  async function findThreadView(route: Route, token: string): Promise<ThreadView | null> {
    const threadId = await resolveThread(route, token);
    if (threadId === null) return null;
    const known = threadViews.get(threadId);
    if (known) return known;
    const made = createThreadView(threadId, route.view, context, freshness);
    const view: ThreadView = {
      ...made,
      dispose() {
        threadViews.delete(threadId);
        made.dispose();
      },
    };
    if (!(await view.ready)) return null;
    threadViews.set(threadId, view);
    return view;
  }

  /** Windows that the address bar names when the page is loaded. */
  async function openFromAddress(token: string): Promise<void> {
    const ids = decodeComposeToken(token);
    const threadId = ids === null ? null : toMessageThread(switches, ids.threadId, ids.messageId);
    const thread = threadId === null ? null : await client.thread(threadId);
    const draft = thread?.messages.find(({ id, labels }) => id === ids?.messageId && labels.includes('^r'));
    if (thread && draft) composes.openDraft(toDraft(draft, thread));
    else if (token === 'new') composes.openNew();
  }

  /** `Inbox (3) - addr - Gmail`. */
  function retitle(): void {
    const unread = navigation.unread();
    const current = stack.current();
    const count =
      current !== null && shownThread === null && router.current().view.kind === 'inbox' && unread > 0
        ? ` (${unread})`
        : '';
    document.title = `${current?.title() ?? texts.inbox}${count} - ${client.account.email} - Gmail`;
  }

  document.body.append(frame.root, toast.element);
  document.body.classList.add('aAU', 'aXY', 'bkL');
  document.querySelector('#loading')?.remove();
  setShown(frame.root, true);
  installGmonkey(switches.conversationView, () => shownThread?.legacyId() ?? null);
  listenToKeys({
    compose: () => composes.openNew(),
    search: () => topBar.focusSearch(),
    back: () => openView(router.current().view, router.current().page),
    undo: () => toast.undo(),
    move: moveCursor,
    reply: (kind) => shownThread?.answerLast(kind),
  });
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    console.warn(event.reason);
    toast.show(texts.unreachable);
  });
  const { composes: wanted } = router.current();
  router.start();
  for (const token of wanted) void openFromAddress(token);
}
