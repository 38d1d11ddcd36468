import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GmailRecord } from '@/lib/bridge/records';
import { sendMail } from './compose';
import { trackThread } from './rows';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readNotifications, readStored } from './stored';
import { until } from './until';

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const work = 'sam@steadfast-demo.com';
const home = 'sam.rivers@gmail.com';

let steadfast: Steadfast;
let errors: string[];
beforeEach(async () => {
  steadfast = await startSteadfast();
  errors = [];
  steadfast.context.on('weberror', (error) => errors.push(error.error().message));
});
afterEach(() => steadfast.close());

/** The send is there once, in every way in which it can be counted, and the offer can be taken. */
async function expectOneSend(page: Page): Promise<void> {
  await clickSpoken(page, 'button', 'Track');
  await waitSpoken(page, 'StaticText', /^Tracking /);
  const { messages, followUps, journal } = await readStored(steadfast);
  expect(messages).toMatchObject([{ account: work, state: 'committed', witnesses: ['network', 'page'] }]);
  expect(journal.filter(({ what }) => what === 'send.seen')).toHaveLength(1);
  expect(followUps).toMatchObject([{ account: work, touches: 1 }]);
  expect(errors).toEqual([]);
}

interface Other {
  /** Steadfast's observer began after it. */
  isFirst: boolean;
  urls: string[];
}
const readOther = (page: Page) => page.evaluate(() => (window as unknown as { other: Other }).other);

/** What other extensions do to Gmail's requests; both run in the page, so they use nothing from here. */
const wrappers = {
  'patches the prototype': () => {
    const other: Other = { isFirst: false, urls: [] };
    Object.assign(window, { other });
    document.addEventListener('steadfast:ready', () => (other.isFirst = true));
    const prototype = XMLHttpRequest.prototype as unknown as Record<'open' | 'send', () => void>;
    const { open, send } = prototype;
    prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
      other.urls.push(String(args[1]));
      Reflect.apply(open, this, args);
    };
    prototype.send = function (this: XMLHttpRequest, ...args: unknown[]) {
      this.addEventListener('load', () => void this.responseText.length);
      Reflect.apply(send, this, args);
    };
  },
  'puts a class of its own in its place': () => {
    const other: Other = { isFirst: false, urls: [] };
    Object.assign(window, { other });
    document.addEventListener('steadfast:ready', () => (other.isFirst = true));
    window.XMLHttpRequest = class extends XMLHttpRequest {
      override open(method: string, url: string | URL, ...rest: []) {
        other.urls.push(String(url));
        super.open(method, url, ...rest);
      }
      override get responseText() {
        return super.responseText;
      }
    };
  },
};

describe.each(Object.entries(wrappers))('another extension that %s', (_, wrap) => {
  it('before us: a send is noticed once', async () => {
    await steadfast.context.addInitScript(wrap);
    const page = await steadfast.openGmail();
    await sendMail(page, mail);
    await expectOneSend(page);
    const { isFirst, urls } = await readOther(page);
    expect([isFirst, urls.some((url) => url.includes('/i/s'))]).toEqual([true, true]);
  });

  it('after us: a send is noticed once', async () => {
    const page = await steadfast.openGmail();
    await page.evaluate(wrap);
    await sendMail(page, mail);
    await expectOneSend(page);
    const { isFirst, urls } = await readOther(page);
    expect([isFirst, urls.some((url) => url.includes('/i/s'))]).toEqual([false, true]);
  });
});

/** A script of the page makes the extension say its channel's name, and speaks there. */
function forge(page: Page, records: readonly (GmailRecord & { account?: string })[]): Promise<number> {
  return page.evaluate((records) => {
    const names = new Set<string>();
    document.addEventListener('steadfast:hello', (event) => {
      if (event instanceof CustomEvent) names.add(String(event.detail));
    });
    document.dispatchEvent(new CustomEvent('steadfast:ready'));
    for (const name of names)
      document.dispatchEvent(
        new CustomEvent(`steadfast:records:${name}`, { detail: JSON.stringify(records) }),
      );
    return names.size;
  }, records);
}

const person = (email: string) => ({ email, name: '' });
const ids = { messageId: 'msg-a:r4242', threadId: 'thread-a:r4343' };
const legacy = { legacyThreadId: '1a2b3c4d5e6f7081', legacyMessageId: '1a2b3c4d5e6f7082' };

/** A whole send as the observer would tell it. */
function forgedSend(from: string, at: number): GmailRecord[] {
  const rfcMessageId = '<forged@mail.gmail.com>';
  return [
    {
      ...ids,
      type: 'outgoing',
      kind: 'send',
      from: person(from),
      to: [person('victim@acme.com')],
      cc: [],
      bcc: [],
      subject: 'Forged',
      inReplyTo: null,
      at,
      op: 1,
      confidence: 'positions',
    },
    { ...ids, ...legacy, type: 'answered', rfcMessageId, ok: true, error: null },
    {
      type: 'thread',
      threadId: ids.threadId,
      legacyThreadId: legacy.legacyThreadId,
      subject: 'Forged',
      messages: [
        {
          messageId: ids.messageId,
          legacyMessageId: legacy.legacyMessageId,
          rfcMessageId,
          from: person(from),
          at,
          state: 'sent',
          subject: '',
        },
      ],
    },
  ];
}

describe('a script of the page', () => {
  it('that says hello too takes no send away', async () => {
    const page = await steadfast.openGmail();
    await page.evaluate(() => {
      document.dispatchEvent(new CustomEvent('steadfast:hello', { detail: 'forged-channel' }));
    });
    await sendMail(page, mail);
    await expectOneSend(page);
    expect(await readNotifications(steadfast)).toEqual([]);
  });

  it('that forges a send has nothing tracked and nothing nudged, and speaks for no other account', async () => {
    const page = await steadfast.openGmail();
    expect(await forge(page, forgedSend(home, Date.now()))).toBe(1);
    await until('the forged record', readMessages, (messages) => messages.length > 0);
    await sendMail(page, mail);
    await until('the real send', readMessages, (messages) => messages.length === 2);
    const { messages, followUps, nudges } = await readStored(steadfast);
    expect(new Set(messages.map(({ account }) => account))).toEqual(new Set([work]));
    expect([followUps, nudges]).toEqual([[], []]);
    expect(await readNotifications(steadfast)).toEqual([]);
  });

  it('that names an account in what it forges is not heard at all', async () => {
    const page = await steadfast.openGmail();
    const records = forgedSend(work, Date.now()).map((record) => ({ ...record, account: home }));
    expect(await forge(page, records)).toBe(1);
    // What comes later has been dealt with later.
    await sendMail(page, mail);
    await waitSpoken(page, 'button', 'Track');
    expect((await readMessages()).map(({ subject }) => subject)).toEqual([mail.subject]);
  });

  it('cannot touch a follow-up of another account', async () => {
    const thread = steadfast.gmail.control.mailbox(home).threads()[0];
    if (!thread) throw new Error('The private mailbox is empty');
    const dueAt = Date.now() + 3 * 24 * 60 * 60_000;
    const key = await trackThread(steadfast, home, thread.subject, { dueAt });
    const page = await steadfast.openGmail();
    const at = Date.now();
    const answer: GmailRecord = {
      type: 'thread',
      threadId: thread.id,
      legacyThreadId: thread.legacyId,
      subject: thread.subject,
      messages: ['victim@acme.com', home].map((email, index) => ({
        messageId: `msg-f:99${index}`,
        legacyMessageId: `ffffffffffffff0${index}`,
        rfcMessageId: null,
        from: person(email),
        at,
        state: index === 0 ? ('received' as const) : ('sent' as const),
        subject: '',
      })),
    };
    const before = (await readStored(steadfast)).followUps;
    expect(await forge(page, [answer])).toBe(1);
    await sendMail(page, mail);
    await waitSpoken(page, 'button', 'Track');
    const { followUps, nudges } = await readStored(steadfast);
    expect(followUps).toEqual(before);
    expect(followUps).toMatchObject([{ key, state: 'waiting' }]);
    expect(nudges).toEqual([]);
  });
});

const readMessages = async () => (await readStored(steadfast)).messages;
