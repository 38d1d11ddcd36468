import type { SignIns } from '@/lib/app/ports/gmail';
import type { Clock } from '@/lib/app/ports/deps';
import { feedAddress, feedIndex, readFeed } from '@/lib/gmail/feed';

/** More accounts than this are rare, and each costs a request. */
const mostAccounts = 5;
/** A feed that takes longer, ms, is taken for one that cannot be read. */
const patienceMs = 5_000;
/** After as many that could not be read the rest is not worth the rep's time. */
const mostUnreadable = 2;

type Probe = { address: string; index: number } | 'signedOut' | 'unreadable';

/**
 * Asks Gmail itself, with the rep's own cookies: the feed of `u/N` says whose mailbox that is. Nothing of the answer is
 * kept but the address.
 *
 * @param ask `fetch`
 */
export function gmailSignIns(clock: Clock, ask: typeof fetch = fetch): SignIns {
  const probe = async (index: number): Promise<Probe> => {
    const request = (redirect: RequestRedirect) =>
      ask(feedAddress(index, clock.now()), {
        credentials: 'include',
        cache: 'no-store',
        redirect,
        signal: AbortSignal.timeout(patienceMs),
      });
    try {
      return await read(index, await request('follow'));
    } catch {
      // To the sign-in page: it lies on a host that our own policy does not let us ask.
      const answer = await request('manual').catch(() => null);
      return answer?.type === 'opaqueredirect' ? 'signedOut' : 'unreadable';
    }
  };

  return {
    async indexOf(address, hint) {
      const inOrder = [...new Set([hint ?? 0, ...Array(mostAccounts).keys()])];
      let end = Infinity;
      let unreadable = 0;
      let hasTold = false;
      for (const index of inOrder) {
        if (index >= end) continue;
        const found = await probe(index);
        if (found === 'unreadable' && (unreadable += 1) === mostUnreadable) break;
        if (typeof found === 'string') continue;
        if (found.address === address) return found.index;
        hasTold = true;
        // Sent back to a lower one: this one and those above do not exist.
        if (found.index < index) end = index;
      }
      // Where no feed tells anything, it may as well be switched off as nobody signed in: Gmail itself shows which.
      return hasTold && unreadable === 0 ? 'notSignedIn' : 'unknown';
    },
    async addressAt(index) {
      const found = await probe(index);
      return typeof found !== 'string' && found.index === index ? found.address : null;
    },
  };
}

async function read(index: number, answer: Response): Promise<Probe> {
  if (answer.status === 401) return 'signedOut';
  const reached = answer.redirected ? feedIndex(answer.url) : index;
  const address = answer.ok ? (readFeed(await answer.text())?.account ?? null) : null;
  return address === null || reached === null ? 'unreadable' : { address, index: reached };
}
