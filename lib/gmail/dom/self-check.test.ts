// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHealth, type Health } from '../health';
import { parseGmailUrl } from '../urls';
import { selectorUse } from './selectors';
import { samples } from './selectors.fixture';
import { checkPage } from './self-check';

const longestMs = 60_000;
const list = samples.list[0].html;
const row = `<div class="bog"><span data-legacy-thread-id="19a8c0ffee000001">x</span></div>`;
const withoutIds = (count: number) => `<table>${'<tr class="zA"><td>Pilot</td></tr>'.repeat(count)}</table>`;
const meta = (address: string) => `<meta name="og-profile-acct" content="${address}">`;
const link = (address: string) =>
  `<a href="https://accounts.google.com/SignOutOptions" aria-label="Google: Sam (${address})"></a>`;
const sam = meta('sam@acme.com');

let visibility: DocumentVisibilityState;
let health: Health;
let here: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  health = createHealth(Date.now, () => {});
  here = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
  document.title = '';
});

/** What is known after a look at this page, which has all the time it may take. */
async function look(hash: string, html: string, hasAccount = false, path = '/mail/u/0/') {
  document.body.innerHTML = html;
  const place = parseGmailUrl(`https://mail.google.com${path}${hash}`);
  const checked = checkPage(document, place, health, here.signal, () => hasAccount);
  await vi.advanceTimersByTimeAsync(longestMs);
  await checked;
  const { thread, rows, account } = health.report;
  return { thread: thread.level, rows: rows.level, account: account.level };
}

describe('a look at the page', () => {
  it.each([
    [
      'a list with rows',
      '#inbox',
      `${sam}${list}<table><tr class="zA"><td>${row}</td></tr></table>`,
      'green',
    ],
    ['an empty list, which proves nothing', '#inbox', `${sam}${list}`, 'unknown'],
    ['advertisements only, which prove nothing', '#inbox', `${sam}${list}${withoutIds(3)}`, 'unknown'],
    ['rows that do not say which thread they are', '#inbox', `${sam}${list}${withoutIds(4)}`, 'amber'],
    ['no list where one is promised', '#sent', sam, 'amber'],
    ['no list where none is promised', '#settings/general', sam, 'unknown'],
  ])('%s', async (_, hash, html, rows) => {
    expect(await look(hash, html)).toEqual({ thread: 'unknown', rows, account: 'green' });
  });

  it.each([
    ['its subject', `${sam}${samples.threadSubject[0].html}`, 'green'],
    ['no subject', sam, 'amber'],
  ])('a thread with %s', async (_, html, thread) => {
    const before = selectorUse.threadSubject?.misses ?? 0;
    expect(await look('#inbox/19a8c0ffee000001', html)).toMatchObject({ thread, rows: 'unknown' });
    expect((selectorUse.threadSubject?.misses ?? 0) - before).toBe(thread === 'amber' ? 1 : 0);
  });

  it.each([
    ['nowhere', '', false, 'red'],
    ['nowhere, but Gmail was asked', '', true, 'green'],
    ['in one place', link('sam@acme.com'), false, 'green'],
    ['in two that agree', `${sam}${link('sam@acme.com')}`, false, 'green'],
    ['in two that do not', `${sam}${link('mia@acme.com')}`, false, 'amber'],
  ])('finds the account %s', async (_, html, hasAccount, account) => {
    expect(await look('#settings/general', html, hasAccount)).toMatchObject({ account });
  });

  it('takes somebody else’s mailbox, open to the rep, for what it is', async () => {
    const html = `${sam}${link('mia@acme.com')}`;
    expect(await look('#inbox', html, false, '/mail/b/AEoRXRSx/u/0/')).toMatchObject({ account: 'green' });
  });

  it('sees rows that come after their list', async () => {
    document.body.innerHTML = `${sam}${list}`;
    const place = parseGmailUrl('https://mail.google.com/mail/u/0/#inbox');
    const checked = checkPage(document, place, health, here.signal, () => false);
    await vi.advanceTimersByTimeAsync(1_000);
    document.body.insertAdjacentHTML('beforeend', `<table><tr class="zA"><td>${row}</td></tr></table>`);
    await vi.advanceTimersByTimeAsync(1_000);
    await checked;
    expect(health.report.rows.level).toBe('green');
  });

  it('waits as long as Gmail may take', async () => {
    document.body.innerHTML = sam;
    const checked = checkPage(
      document,
      parseGmailUrl('https://mail.google.com/mail/u/0/#inbox/19a8c0ffee000001'),
      health,
      here.signal,
      () => false,
    );
    await vi.advanceTimersByTimeAsync(20_000);
    expect(health.report.thread.level).toBe('unknown');
    document.body.innerHTML = `${sam}${samples.threadSubject[0].html}`;
    await vi.advanceTimersByTimeAsync(1_000);
    await checked;
    expect(health.report.thread.level).toBe('green');
  });

  it.each([
    ['is hidden', () => (visibility = 'hidden')],
    ['was left meanwhile', () => here.abort()],
  ])('tells nothing of one that %s', async (_, change) => {
    document.body.innerHTML = '';
    const place = parseGmailUrl('https://mail.google.com/mail/u/0/#inbox');
    const checked = checkPage(document, place, health, here.signal, () => false);
    change();
    await vi.advanceTimersByTimeAsync(longestMs);
    await checked;
    expect(health.report.rows.level).toBe('unknown');
  });
});
