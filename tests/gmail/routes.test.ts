import { request } from 'node:https';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGmail, type Gmail } from './server';
import {
  answerOf,
  broken,
  cut,
  forbiddenPage,
  huge,
  signInElsewhere,
  signInPage,
  type WrongAnswer,
} from './wrong-answers';

const work = 'sam@steadfast-demo.com';
const personal = 'sam.rivers@gmail.com';

interface Got {
  status: number;
  location: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

describe('what the stand-in answers', () => {
  let gmail: Gmail;
  let cookie: string;

  function get(path: string, headers: Record<string, string> = {}, body?: string): Promise<Got> {
    return new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const options = {
        host: '127.0.0.1',
        port: gmail.port,
        path,
        method,
        headers,
        rejectUnauthorized: false,
        agent: false,
      };
      const sent = request(options, (response) => {
        const { statusCode = 0, headers } = response;
        text(response).then(
          (body) => resolve({ status: statusCode, location: headers.location ?? '', headers, body }),
          reject,
        );
      });
      sent.on('error', reject).end(body);
    });
  }

  beforeAll(async () => {
    gmail = await startGmail();
    const page = await get('/mail/u/0/');
    cookie = [page.headers['set-cookie']]
      .flat()
      .map((value) => value?.split(';')[0])
      .join('; ');
  });
  afterAll(() => gmail.close());

  it.each([
    ['/', '/mail/u/0/'],
    ['/mail/', '/mail/u/0/'],
    ['/mail', '/mail/u/0/'],
    ['/mail/u/9/', '/mail/u/0/'],
    ['/mail/u/1', '/mail/u/1/'],
    [`/mail/?authuser=${personal}`, '/mail/u/1/'],
    [`/mail/u/?authuser=${work.toUpperCase()}`, '/mail/u/0/'],
    [
      `/mail/?account_id=${personal}&message_id=18335a7dcae04a59&view=conv&extsrc=atom`,
      '/mail/u/1/#all/18335a7dcae04a59',
    ],
    [
      `/mail/u/0?account_id=${personal}&message_id=18335a7dcae04a59&view=conv&extsrc=atom`,
      '/mail/u/1/#all/18335a7dcae04a59',
    ],
    ['/mail/u/7/feed/atom/all?t=1', '/mail/u/0/feed/atom/all?t=1'],
    ['/mail/?view=cm&to=dana@acme.example', '/mail/u/0/?view=cm&to=dana@acme.example'],
    ['/mail/u/0/d/NobodySharesThis/', '/mail/u/0/'],
  ])('%s leads to %s', async (path, location) => {
    expect(await get(path)).toMatchObject({ status: 302, location });
  });

  it('protects its page as Gmail does, with a fresh nonce each time', async () => {
    const [one, other] = [await get('/mail/u/1/'), await get('/mail/u/1/')];
    const policy = String(one.headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(one.body).toContain(`nonce="${nonce}"`);
    expect(one.body).toContain(personal);
    expect(String(other.headers['content-security-policy'])).not.toContain(nonce);
  });

  it('tells the feed only to those who have been to a page, and only what is unread', async () => {
    expect(await get('/mail/u/0/feed/atom')).toMatchObject({ status: 401 });
    const { status, body } = await get('/mail/u/0/feed/atom', { cookie });
    expect(status).toBe(200);
    expect(body).toContain(`<title>Gmail - Inbox for ${work}</title>`);
    expect(body).toContain('<title>Renewal 2027</title>');
    expect(body).not.toContain('Pilot for the Fremont line');
    const thread = gmail.control
      .mailbox(work)
      .threads()
      .find(({ subject }) => subject === 'Renewal 2027');
    expect(body).toContain(`message_id=${thread?.legacyId}`);
    expect(body).toContain(`2004:${BigInt(`0x${thread?.legacyId}`)}<`);
  });

  it('prints a whole conversation, read mail too, without drafts', async () => {
    const thread = gmail.control
      .mailbox(work)
      .threads()
      .find(({ subject }) => subject === 'Pilot for the Fremont line');
    const path = `/mail/u/0/?ui=2&view=pt&search=all&th=${thread?.legacyId}`;
    expect(await get(path)).toMatchObject({
      status: 302,
      location: expect.stringMatching(/^https:\/\/accounts\.google\.com\//),
    });
    const { body } = await get(path, { cookie });
    expect(body.match(/<table[^>]*class="message"/g)).toHaveLength(3);
    expect(body).toContain('<b>Dana Wu </b>&lt;dana.wu@acme-robotics.com&gt;');
    expect(await get(`/mail/u/0/?ui=2&view=pt&search=all&th=0000000000000001`, { cookie })).toMatchObject({
      status: 404,
    });
  });

  it('shows the headers of a message, which tell an automatic reply', async () => {
    const thread = gmail.control
      .mailbox(work)
      .threads()
      .find(({ subject }) => subject === 'Angebot für die Hafenlogistik');
    const reply = gmail.control.deliverAutoReply(work, thread?.legacyId ?? '');
    const { body } = await get(`/mail/u/0/?view=om&permmsgid=${reply.id}`, { cookie });
    expect(body).toContain('Auto-Submitted: auto-replied');
    expect(body).toContain(`view=att&amp;th=${reply.legacyId}&amp;`);
  });

  it('takes sync requests only with cookie and token of the account', async () => {
    const body = '[null,null,[1,0,null,null,[null,0],null,1],[0,1,0,0,1],2]';
    const token = /GMAIL_AT=([^;]+)/.exec(cookie)?.[1] ?? '';
    const good = { cookie, 'x-framework-xsrf-token': token };
    await get('/mail/u/1/');
    expect(await get('/sync/u/0/i/s?hl=en&c=0&rt=r&pt=ji', {}, body)).toMatchObject({ status: 401 });
    expect(await get('/sync/u/0/i/s?hl=en&c=0&rt=r&pt=ji', { cookie }, body)).toMatchObject({ status: 403 });
    expect(await get('/sync/u/1/i/s?hl=en&c=0&rt=r&pt=ji', good, body)).toMatchObject({ status: 403 });
    expect(await get('/sync/u/0/i/s?hl=en&c=0&rt=r&pt=ji', good, body)).toMatchObject({ status: 200 });
  });

  it('sends whoever is signed out away, and takes them back', async () => {
    gmail.control.signOut(personal);
    expect(await get('/mail/u/1/')).toMatchObject({
      status: 302,
      location: expect.stringContaining('accounts.google.com'),
    });
    expect(await get('/mail/u/1/feed/atom', { cookie })).toMatchObject({ status: 401 });
    expect(await get('/mail/u/0/feed/atom', { cookie })).toMatchObject({ status: 200 });
    gmail.control.signIn(personal);
    expect(await get('/mail/u/1/feed/atom', { cookie })).toMatchObject({ status: 200 });
  });

  it('gives account numbers to whoever is there, in their order', async () => {
    const addressAt = async (index: number) =>
      /<title>Gmail - Inbox for (.*?)<\/title>/.exec(
        (await get(`/mail/u/${index}/feed/atom`, { cookie })).body,
      )?.[1];
    gmail.control.swapAccounts();
    expect([await addressAt(0), await addressAt(1)]).toEqual([personal, work]);
    gmail.control.signOutAccount(personal);
    expect(await addressAt(0)).toBe(work);
    expect(await get('/mail/u/1/feed/atom', { cookie })).toMatchObject({ location: '/mail/u/0/feed/atom' });
    expect(await get('/mail/u/1/')).toMatchObject({ status: 302, location: '/mail/u/0/' });
    expect(await get(`/mail/?authuser=${personal}`)).toMatchObject({
      location: expect.stringMatching(/^\/mail\/u\/0\//),
    });
    gmail.control.signInAccount(personal);
    expect([await addressAt(0), await addressAt(1)]).toEqual([work, personal]);
  });

  it('has no way by address when that is switched off', async () => {
    gmail.control.setSwitches({ authuserLinks: false });
    const { location } = await get(`/mail/?authuser=${personal}`);
    gmail.control.setSwitches({ authuserLinks: true });
    expect(location).toMatch(/^\/mail\/u\/0\//);
  });

  it('tells the feed in the account’s language, and sends strangers away as it is told to', async () => {
    gmail.control.setSwitches({ language: 'de', feedSignedOut: 'redirect' });
    const known = await get('/mail/u/0/feed/atom', { cookie });
    const unknown = await get('/mail/u/0/feed/atom');
    gmail.control.setSwitches({ language: 'en', feedSignedOut: '401' });
    expect(known.body).toContain(`<title>Gmail – Posteingang für ${work}</title>`);
    expect(unknown.location).toMatch(/^https:\/\/accounts\.google\.com\//);
  });

  it.each(['/mail/u/0/d/AEoRXRTeamDesk/', '/mail/b/AEoRXRTeamDesk/u/0/'])(
    'opens a mailbox that is shared with the account at %s',
    async (path) => {
      const page = await get(path);
      expect(page.body).toContain('GLOBALS');
      expect(page.body).toContain('desk@steadfast-demo.com');
      const shared = [page.headers['set-cookie']].flat().map((value) => value?.split(';')[0]);
      const token = /GMAIL_AT=([^;]+)/.exec(shared.join('; '))?.[1] ?? '';
      const headers = { cookie: shared.join('; '), 'x-framework-xsrf-token': token };
      const list = await get('/sync/u/0/d/AEoRXRTeamDesk/i/bv?c=0', headers, '[[null,51,null,"in:inbox"]]');
      expect(list.body).toContain('Quote for three depots');
      expect(gmail.control.requests.at(-1)?.account).toBe('desk@steadfast-demo.com');
    },
  );

  it('answers in the form of the day', async () => {
    const headers = { cookie, 'x-framework-xsrf-token': /GMAIL_AT=([^;]+)/.exec(cookie)?.[1] ?? '' };
    gmail.control.setSwitches({ payload: 'objects', guardPrefix: true });
    const body = '{"1":{"2":"51","4":"in:sent"}}';
    const list = await get('/sync/u/0/i/bv?c=0', headers, body);
    gmail.control.setSwitches({ payload: 'arrays', guardPrefix: false });
    expect(list.body).toMatch(/^\)\]\}'\n\{"3":\[\{"1":\{/);
    expect(list.body).toMatch(/"7":"\d{13}"/);
  });

  it('fails as often as told, then works again', async () => {
    gmail.control.fail(1, 503);
    gmail.control.fail(1, 'offline');
    expect(await get('/mail/u/0/feed/atom', { cookie })).toMatchObject({ status: 503 });
    await expect(get('/mail/u/0/feed/atom', { cookie })).rejects.toThrow(/socket|ECONNRESET/);
    expect(await get('/mail/u/0/feed/atom', { cookie })).toMatchObject({ status: 200 });
  });

  it('answers wrongly as told', async () => {
    const right = await get('/mail/u/0/feed/atom', { cookie });
    const ask = async (wrong: WrongAnswer) => {
      gmail.control.fail(1, wrong, ['feed']);
      return get('/mail/u/0/feed/atom', { cookie });
    };
    expect(right.body).toContain(work);
    await expect(ask(broken)).rejects.toThrow(/aborted|socket|ECONNRESET/);
    expect((await ask(cut)).body).toBe(right.body.slice(0, Math.floor(right.body.length / 2)));
    const long = await ask(huge);
    expect(long.body.length).toBeGreaterThan(5_000_000);
    expect(long.body).toMatch(/<!-- more --><\/feed>$/);
    expect((await ask(answerOf(personal, work))).body).not.toContain(work);
    expect(await ask(forbiddenPage)).toMatchObject({ status: 403 });
    expect(await ask(signInElsewhere)).toMatchObject({
      status: 302,
      location: expect.stringMatching(/^https:\/\/accounts\.google\.com\//),
    });
    expect((await ask(signInPage)).body).toContain('Sign in');
    expect((await get('/mail/u/0/feed/atom', { cookie })).body).toBe(right.body);
  });

  it('logs what it was asked', async () => {
    await get('/mail/u/1/feed/atom/all?t=1', { cookie });
    expect(gmail.control.requests.at(-1)).toEqual({
      kind: 'feed',
      method: 'GET',
      url: 'https://mail.google.com/mail/u/1/feed/atom/all?t=1',
      account: personal,
      operations: [],
      origin: null,
      status: 200,
    });
  });

  it('lets a browser reach nothing else, and says what it tried', async () => {
    const first = await new Promise<string>((resolve, reject) => {
      const socket = connect(gmail.proxyPort, '127.0.0.1', () => {
        socket.write('CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n');
      });
      socket.on('data', (data) => resolve(data.toString())).on('error', reject);
    });
    expect(first).toMatch(/^HTTP\/1\.1 403 /);
    expect(gmail.proxy.hosts).toContain('elsewhere.example:443');
  });
});
