import type { Clock } from '@/lib/app/ports/deps';
import type { GmailReader, NotRead } from '@/lib/app/ports/gmail';
import { feedAddress, readFeed } from '@/lib/gmail/feed';
import { retryAtOf } from '@/lib/domain/retry-after';
import { printAddress, readPrintView } from '@/lib/gmail/print-view';

/** An answer that takes longer, ms, is taken for none. */
const patienceMs = 10_000;

type Answer = { kind: 'text'; text: string } | NotRead;

const notRead = (why: NotRead['why']): NotRead => ({ kind: 'notRead', why });

/**
 * Gmail's print view and feed, for the worker. Redirects are not followed: they lead to a sign-in on another host, or
 * into somebody else's mailbox.
 *
 * @param ask `fetch`
 */
export function gmailReader(clock: Pick<Clock, 'now'>, ask: typeof fetch = fetch): GmailReader {
  return {
    async thread(index, legacyThreadId) {
      const page = await request(ask, clock, printAddress(`/mail/u/${index}`, legacyThreadId));
      if (page.kind === 'notRead') return page;
      const printed = readPrintView(page.text);
      if (!printed?.isWhole) return notRead('unreadable');
      return { kind: 'thread', account: printed.account, mails: printed.messages };
    },
    async feed(index) {
      const xml = await request(ask, clock, feedAddress(index, clock.now()));
      if (xml.kind === 'notRead') return xml;
      const feed = readFeed(xml.text);
      return feed ? { kind: 'feed', ...feed } : notRead('unreadable');
    },
  };
}

async function request(ask: typeof fetch, clock: Pick<Clock, 'now'>, address: string): Promise<Answer> {
  try {
    const answer = await ask(address, {
      credentials: 'include',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (answer.ok) return { kind: 'text', text: await answer.text() };
    const retryAt = retryAtOf(answer.headers.get('retry-after') ?? '', clock.now());
    return { ...notRead(whyNot(answer)), ...(retryAt === null ? {} : { retryAt }) };
  } catch {
    return notRead('offline');
  }
}

/** An administrator's no has not been recorded: Google refuses what is switched off with 403 or says that it is not there. */
function whyNot({ type, status }: Response): NotRead['why'] {
  if (type === 'opaqueredirect' || status === 401) return 'elsewhere';
  return status === 403 || status === 404 ? 'blocked' : 'unreadable';
}
