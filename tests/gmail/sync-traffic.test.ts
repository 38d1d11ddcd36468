import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './browser';
import type { Draft, Thread } from './model';
import { startGmail, type Gmail } from './server';

const work = 'sam@steadfast-demo.com';
const personal = 'sam.rivers@gmail.com';
const dana = { email: 'dana.wu@acme-robotics.com', name: 'Dana Wu' };

describe.runIf(findChromium() !== null)('a page that talks to the stand-in', () => {
  let gmail: Gmail;
  let browser: BrowserContext;
  let page: Page;
  let drafts = 0;

  beforeAll(async () => {
    gmail = await startGmail({
      switches: { pollMs: 50, undoSeconds: 30 },
      pageEntry: fileURLToPath(new URL('test-page.ts', import.meta.url)),
    });
    browser = await launchChromium({ proxyPort: gmail.proxyPort });
    page = await browser.newPage();
    await page.goto('https://mail.google.com/mail/');
  });
  afterAll(async () => {
    await browser?.close();
    await gmail?.close();
  });
  beforeEach(() => gmail.control.clear());

  function compose(changes: Partial<Draft> = {}): Draft {
    drafts += 1;
    const ids = {
      messageId: `msg-a:r${drafts}`,
      threadId: `thread-a:r-${drafts}`,
      parentId: null,
      inReplyTo: null,
    };
    const people = { to: [dana], cc: [], bcc: [] };
    return {
      ...ids,
      ...people,
      subject: `Mail ${drafts}`,
      html: '<div dir="ltr">Hello</div>',
      quotedHtml: '',
      ...changes,
    };
  }

  const save = (draft: Draft) => page.evaluate((draft) => window.gmailClient.saveDraft(draft), draft);
  const send = (draft: Draft) => page.evaluate((draft) => window.gmailClient.send(draft), draft);
  const undo = (id: string) => page.evaluate((id) => window.gmailClient.undo(id), id);
  const stored = ({ threadId, messageId }: Draft) =>
    gmail.control
      .mailbox(work)
      .find(threadId)
      ?.messages.find(({ id }) => id === messageId);
  const seed = (subject: string): Thread => {
    const thread = gmail.control
      .mailbox(work)
      .threads()
      .find((thread) => thread.subject === subject);
    if (thread === undefined) throw new Error(`no thread ${subject}`);
    return thread;
  };

  function replyTo(thread: Thread): Draft {
    const parent = thread.messages.at(-1);
    return compose({
      threadId: thread.id,
      parentId: parent?.id ?? null,
      inReplyTo: parent?.rfcMessageId ?? null,
      subject: `Re: ${thread.subject}`,
      quotedHtml: '<br><div class="gmail_quote">Before</div>',
    });
  }

  it('opens the first account and lists its inbox', async () => {
    expect(page.url()).toBe('https://mail.google.com/mail/u/0/');
    const threads = await page.evaluate(() => window.gmailClient.list({ kind: 'inbox' }));
    const subjects = threads.map(({ subject }) => subject);
    expect(subjects).toContain('Lunch on Friday?');
    expect(subjects).not.toContain('Angebot für die Hafenlogistik');
  });

  it('fetches a thread with its bodies by every name it has', async () => {
    const { id, legacyId, messages } = seed('عرض تجريبي للمنصة');
    const fetched = await page.evaluate(
      async (names) => {
        const ids = await Promise.all(names.map((name) => window.gmailClient.resolve(name)));
        return Promise.all(ids.map((id) => window.gmailClient.thread(id ?? '')));
      },
      [id, legacyId],
    );
    const bodies = messages.map(({ html }) => html);
    expect(fetched.map((thread) => thread?.messages.map(({ html }) => html))).toEqual([bodies, bodies]);
    expect(await page.evaluate(() => window.gmailClient.resolve('0000000000000001'))).toBeNull();
  });

  it('saves, sends, holds and delivers a new mail to the other account', async () => {
    const draft = compose({ to: [{ email: personal, name: 'Private Sam' }], subject: 'Across' });
    const [saved, sent] = [await save(draft), await send(draft)];
    expect(sent.legacyThreadId).toBe(saved.legacyMessageId);
    expect(sent.legacyMessageId).not.toBe(saved.legacyMessageId);
    expect(sent.rfcMessageId).not.toBe(saved.rfcMessageId);
    const arrived = () =>
      gmail.control
        .mailbox(personal)
        .threads()
        .find(({ subject }) => subject === 'Across')?.messages[0];
    expect(stored(draft)?.labels).toEqual(['^all', '^f', '^f_bt', '^f_cl', '^pfg']);
    expect(arrived()).toBeUndefined();
    gmail.control.elapse(30_000);
    expect(stored(draft)?.labels).toEqual(['^all', '^f', '^f_bt']);
    expect(arrived()).toMatchObject({
      rfcMessageId: sent.rfcMessageId,
      id: expect.stringMatching(/^msg-f:/),
    });
  });

  it('replies without an autosave in slot 1, with the statistics of the parent in the same request', async () => {
    const thread = seed('Renewal 2027');
    const draft = replyTo(thread);
    const sent = await send(draft);
    expect(sent.legacyThreadId).toBe(thread.legacyId);
    const request = gmail.control.requests.findLast(({ kind }) => kind === 'sync');
    expect(request?.operations).toMatchObject([
      { slot: 1, message: { id: draft.messageId, inReplyTo: draft.inReplyTo, quotedHtml: draft.quotedHtml } },
      { slot: 6, add: ['^io_re'], remove: ['^io_fwd'], messageIds: [draft.parentId] },
    ]);
  });

  it.each(['rewrite', 'labels'] as const)('takes a mail back in the form %s', async (undoForm) => {
    gmail.control.setSwitches({ undoForm });
    await page.reload();
    const draft = compose();
    await send(draft);
    expect(await undo(draft.messageId)).toEqual(draft);
    expect(stored(draft)).toMatchObject({ labels: ['^all', '^r', '^r_bt'], html: draft.html });
    const request = gmail.control.requests.findLast(({ kind }) => kind === 'sync');
    expect(request?.operations).toMatchObject([{ slot: undoForm === 'rewrite' ? 13 : 6 }]);
    gmail.control.elapse(60_000);
    expect(stored(draft)?.labels).toContain('^r');
  });

  it('cannot take back what has left', async () => {
    const draft = compose();
    await send(draft);
    gmail.control.elapse(30_000);
    await expect(undo(draft.messageId)).rejects.toThrow('did not accept');
    expect(stored(draft)?.labels).toEqual(['^all', '^f', '^f_bt']);
  });

  it('hears with its next poll of an answer, and of its own mail leaving', async () => {
    const draft = compose();
    const { legacyThreadId } = await send(draft);
    await page.evaluate(() => {
      window.heard = [];
      window.gmailClient.onChange((thread) => window.heard.push(thread));
    });
    gmail.control.elapse(30_000);
    gmail.control.deliverReply(work, legacyThreadId, { html: '<div>Sure</div>' });
    const heard = await page.waitForFunction(
      (id) => window.heard.find((thread) => thread.id === id && thread.messages.length === 2) ?? null,
      draft.threadId,
    );
    const thread = await heard.jsonValue();
    expect(thread?.messages[0]).toMatchObject({ labels: ['^all', '^f', '^f_bt'], html: draft.html });
    expect(thread?.messages[1]).toMatchObject({
      from: dana,
      snippet: 'Sure',
      inReplyTo: stored(draft)?.rfcMessageId,
    });
  });

  it('rejects a send that is refused, not accepted or never arrives, and nothing is sent', async () => {
    for (const fault of [500, 'unaccepted', 'offline'] as const) {
      const draft = compose();
      gmail.control.fail(1, fault, ['sync']);
      await expect(send(draft)).rejects.toThrow(/Gmail/);
      expect(stored(draft)).toBeUndefined();
      await send(draft);
      expect(stored(draft)?.labels).toContain('^pfg');
    }
  });

  it('schedules a mail, which leaves at its time', async () => {
    const draft = compose();
    const scheduledAt = Date.now() + 86_400_000_000;
    await page.evaluate(({ draft, scheduledAt }) => window.gmailClient.send(draft, { scheduledAt }), {
      draft,
      scheduledAt,
    });
    expect(stored(draft)).toMatchObject({ at: scheduledAt, labels: ['^all', '^f_bt', '^scheduled'] });
  });

  it('marks mail to oneself as received too, and archives on demand', async () => {
    const draft = compose({ to: [{ email: work.replace('@', '+note@'), name: '' }] });
    await page.evaluate((draft) => window.gmailClient.send(draft, { archive: true }), draft);
    expect(stored(draft)?.labels).toEqual(expect.arrayContaining(['^i', '^u', '^sq_ig_i_personal']));
    const request = gmail.control.requests.findLast(({ kind }) => kind === 'sync');
    expect(request?.operations).toMatchObject([
      { slot: 2, message: { labels: expect.arrayContaining(['^a', '^i', '^u']) } },
    ]);
  });

  it('discards a draft, and changes labels', async () => {
    const draft = compose();
    await save(draft);
    await page.evaluate((id) => window.gmailClient.discard(id), draft.messageId);
    expect(stored(draft)).toBeUndefined();
    const thread = seed('Q4 territory split');
    const ids = thread.messages.map(({ id }) => id);
    await page.evaluate(({ id, ids }) => window.gmailClient.relabel(id, ids, ['^o'], ['^u']), {
      id: thread.id,
      ids,
    });
    expect(seed('Q4 territory split').messages[0]?.labels).not.toContain('^u');
  });

  it('uses XMLHttpRequest with Gmail’s headers and a growing counter', async () => {
    const [listed, fetched] = await Promise.all([
      page.waitForRequest(/\/sync\/u\/0\/i\/bv\?/),
      page.waitForRequest(/\/sync\/u\/0\/i\/fd\?/),
      page.evaluate(async (id) => {
        await window.gmailClient.list({ kind: 'sent' });
        await window.gmailClient.thread(id);
      }, seed('Lunch on Friday?').id),
    ]);
    const count = (request: typeof listed) => Number(new URL(request.url()).searchParams.get('c'));
    expect(listed.resourceType()).toBe('xhr');
    expect(count(fetched)).toBeGreaterThan(count(listed));
    expect(Object.keys(listed.headers())).toEqual(
      expect.arrayContaining(['x-framework-xsrf-token', 'x-gmail-btai', 'x-google-btd']),
    );
  });
});
