import { answerHtml, answerPayload, answerText, redirect, redirectToSignIn, type Answer } from './answer';
import { bundlePage } from './bundle';
import { renderFeed } from './feed';
import { toLegacyId } from './ids';
import type { Mailbox } from './mailbox';
import type { Switches } from './model';
import { renderOriginal } from './original';
import { answerPage } from './page-answer';
import { isSameAddress } from './people';
import { renderPrintView } from './print';
import { searchThreads } from './search';
import type { Sessions } from './sessions';
import { createSync } from './sync';
import type { Visit } from './visit';
import { readFetchRequest, writeFetchAnswer } from './wire/fetch';
import { readListRequest, writeListAnswer } from './wire/list';
import { writeSyncAnswer } from './wire/sync-answer';
import type { World } from './world';

const pageSize = 50;

/** Decides what a request gets. Everything Gmail would answer without a known account is here too. */
export type Routes = (visit: Visit) => Promise<Answer>;

export interface RoutesNeeds {
  world: World;
  sessions: Sessions;
  pageEntry: string;
}

export function createRoutes({ world, sessions, pageEntry }: RoutesNeeds): Routes {
  const sync = createSync();

  return async (visit) => {
    const { kind, url } = visit;
    const index = visit.index ?? 0;
    const mailbox = world.visit(index, visit.delegate);
    const { switches } = world;
    if (kind === 'script') return answerScript(pageEntry);
    if (kind === 'other') return answerText(404, 'Not found');
    if (kind === 'page')
      return (
        findRedirect(visit, world) ?? answerPage({ index, delegate: visit.delegate, world, sessions, url })
      );
    if (kind === 'feed') return answerFeed(mailbox, visit, sessions, switches);
    if (mailbox === undefined)
      return kind === 'print' || kind === 'original'
        ? redirect('/mail/u/0/')
        : answerText(401, 'Not signed in');
    // A delegated mailbox is open to whoever may open the account that it is opened from.
    const own = world.visit(index, null)?.account.email ?? '';
    const isKnown = sessions.knows(visit.cookie) && sessions.isSignedIn(own);
    if (kind === 'print' || kind === 'original') {
      if (!isKnown) return redirectToSignIn(url);
      return kind === 'print' ? answerPrint(mailbox, url, world) : answerOriginal(mailbox, url, index);
    }
    if (!isKnown) return answerText(401, 'Not signed in');
    if (!sessions.accepts(visit.token, mailbox.account.email))
      return answerText(403, 'Token missing or outdated');
    if (kind === 'list') return answerPayload(listThreads(mailbox, visit.json), switches);
    if (kind === 'fetch') return answerPayload(fetchThreads(mailbox, visit.json), switches);
    return visit.sync === null
      ? answerText(400, 'Unreadable')
      : answerPayload(writeSyncAnswer(sync(mailbox, visit.sync)), switches);
  };
}

async function answerScript(entry: string): Promise<Answer> {
  const body = await bundlePage(entry);
  return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
}

/** Addresses that lead to an account's page: by nothing, by address, or by address and message as the feed links them. */
function findRedirect({ url, index, delegate }: Visit, world: World): Answer | null {
  const authuser = world.switches.authuserLinks ? url.searchParams.get('authuser') : null;
  const wanted = authuser ?? url.searchParams.get('account_id');
  const found = world.mailboxes.findIndex(({ account }) => isSameAddress(account.email, wanted ?? ''));
  const message = url.searchParams.get('message_id');
  if (wanted !== null && found >= 0) {
    const hash = message !== null && /^[0-9a-f]{16}$/.test(message) ? `#all/${message}` : '';
    return redirect(`/mail/u/${found}/${hash}`);
  }
  if (world.mailboxes.length === 0) return redirectToSignIn(url);
  if (index === null || world.visit(index, null) === undefined) return redirect(`/mail/u/0/${url.search}`);
  if (delegate !== null)
    return world.visit(index, delegate) === undefined ? redirect(`/mail/u/${index}/`) : null;
  return url.pathname === `/mail/u/${index}` ? redirect(`/mail/u/${index}/${url.search}`) : null;
}

function answerFeed(
  mailbox: Mailbox | undefined,
  { url, cookie }: Visit,
  sessions: Sessions,
  switches: Switches,
): Answer {
  if (mailbox === undefined) return redirect(url.pathname.replace(/\/u\/\d+\//, '/u/0/') + url.search);
  if (!sessions.knows(cookie) || !sessions.isSignedIn(mailbox.account.email)) {
    if (switches.feedSignedOut === 'redirect') return redirectToSignIn(url);
    const headers = { 'content-type': 'text/html', 'www-authenticate': 'BASIC realm="New mail feed"' };
    return { status: 401, headers, body: '<HTML><TITLE>Unauthorized</TITLE></HTML>' };
  }
  const label = decodeURIComponent(/\/feed\/atom\/(.+)$/.exec(url.pathname)?.[1] ?? '');
  const body = renderFeed(mailbox.account, mailbox.threads(), label, switches.language);
  return { status: 200, headers: { 'content-type': 'application/atom+xml; charset=utf-8' }, body };
}

function answerPrint(mailbox: Mailbox, url: URL, world: World): Answer {
  const thread = mailbox.find(url.searchParams.get('th') ?? '');
  if (thread === undefined || thread.messages.length === 0) return answerText(404, 'No such conversation');
  return answerHtml(renderPrintView(thread, mailbox.account, world.switches.language));
}

function answerOriginal(mailbox: Mailbox, url: URL, index: number): Answer {
  const wanted = url.searchParams.get('permmsgid') ?? url.searchParams.get('th') ?? '';
  const legacyId = toLegacyId(wanted) ?? wanted;
  for (const thread of mailbox.threads()) {
    const message = thread.messages.find((message) => message.id === wanted || message.legacyId === legacyId);
    if (message !== undefined) return answerHtml(renderOriginal(message, index));
  }
  return answerText(404, 'No such message');
}

function listThreads(mailbox: Mailbox, json: unknown): unknown[] {
  const { query, offset } = readListRequest(json);
  const threads = searchThreads(mailbox.threads(), query);
  return writeListAnswer(threads.slice(offset, offset + pageSize));
}

function fetchThreads(mailbox: Mailbox, json: unknown): unknown[] {
  const threads = readFetchRequest(json).flatMap((id) => mailbox.find(id) ?? []);
  return writeFetchAnswer(threads.filter(({ messages }) => messages.length > 0));
}
