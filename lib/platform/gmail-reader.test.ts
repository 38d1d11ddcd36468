import { describe, expect, it } from 'vitest';
import { gmailReader } from './gmail-reader';

/** A reader of a Gmail that gives this answer, and what was asked of it. */
function readerOf(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const reader = gmailReader({ now: () => 17 }, async (input, init) => {
    asked.push({ url: new Request(input).url, init });
    return answer();
  });
  return { reader, asked };
}

const printed =
  '<html><body><b>Sam &lt;sam@acme.com&gt;</b><div class="maincontent"><font size="+1">Hi</font> 1 message<table class="message"><tr><td><b>Dana </b>&lt;dana@globex.com&gt;</td><td>Jun 3</td></tr><tr><td class="recipient">To: sam@acme.com</td></tr><tr><td>Yes</td></tr></table></div></body></html>';
const feed = '<feed><title>Gmail - Inbox for sam@acme.com</title></feed>';
const elsewhere = { type: 'opaqueredirect', ok: false, status: 0, headers: new Headers() } as Response;

describe('Gmail without a tab', () => {
  it('is asked once, with the rep’s cookies, past every cache, and is followed nowhere', async () => {
    const { reader, asked } = readerOf(() => new Response(printed));
    await reader.thread(2, '17b79f50c14b98d2');
    await reader.feed(1);
    expect(asked.map(({ url }) => url)).toEqual([
      'https://mail.google.com/mail/u/2/?ui=2&view=pt&search=all&th=17b79f50c14b98d2',
      'https://mail.google.com/mail/u/1/feed/atom?t=17',
    ]);
    for (const { init } of asked) {
      expect(init).toMatchObject({ credentials: 'include', cache: 'no-store', redirect: 'manual' });
      expect(init?.signal).toBeInstanceOf(AbortSignal);
    }
  });

  it('tells of a thread', async () => {
    expect(await readerOf(() => new Response(printed)).reader.thread(0, '17b79f50c14b98d2')).toMatchObject({
      kind: 'thread',
      account: 'sam@acme.com',
      mails: [{ from: { email: 'dana@globex.com' }, recipients: [{ email: 'sam@acme.com' }], text: 'Yes' }],
    });
  });

  it('tells what is unread', async () => {
    expect(await readerOf(() => new Response(feed)).reader.feed(0)).toEqual({
      kind: 'feed',
      account: 'sam@acme.com',
      entries: [],
    });
  });

  it('tells when it wants to be asked again', async () => {
    const busy = () => new Response('', { status: 429, headers: { 'Retry-After': '60' } });
    const told = { kind: 'notRead', why: 'unreadable', retryAt: 60_017 };
    expect(await readerOf(busy).reader.thread(0, '17b79f50c14b98d2')).toEqual(told);
    expect(await readerOf(busy).reader.feed(0)).toEqual(told);
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['a sign-in, or another place', () => elsewhere, 'elsewhere'],
    ['nobody signed in', () => new Response('', { status: 401 }), 'elsewhere'],
    ['forbidden', () => new Response(feed, { status: 403 }), 'blocked'],
    ['not there', () => new Response(printed, { status: 404 }), 'blocked'],
    ['too often', () => new Response(feed, { status: 429 }), 'unreadable'],
    ['broken', () => new Response(printed, { status: 500 }), 'unreadable'],
    ['a page of another kind', () => new Response('<html>Sign in as sam@acme.com</html>'), 'unreadable'],
    ['nothing', () => new Response(''), 'unreadable'],
    ['cut', () => new Response(printed.slice(0, -10).replace('<feed', '<f')), 'unreadable'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['no end of the wait', () => Promise.reject(new DOMException('', 'TimeoutError')), 'offline'],
  ])('says why it was not read: %s', async (_, answer, why) => {
    const { reader } = readerOf(answer);
    expect(await reader.thread(0, '17b79f50c14b98d2')).toEqual({ kind: 'notRead', why });
    expect(await readerOf(answer).reader.feed(0)).toEqual({ kind: 'notRead', why });
  });
});
