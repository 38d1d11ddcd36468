import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { GmailRecord } from '@/lib/bridge/records';
import type { Emit } from './exchange';
import { observeSync } from './observe';
import { answer, request, sentMessage, updateOperation } from './payloads.fixture';

const syncUrl = 'https://mail.google.com/sync/u/0/i/s?c=1';
const sending = JSON.stringify(request(updateOperation(8, 'thread-a:r5', sentMessage())));
const accepted = JSON.stringify(answer([8]));

/** Stands in for the browser's XMLHttpRequest; notes what reaches it. */
class FakeXhr extends EventTarget {
  static calls: unknown[][] = [];
  readyState = 0;
  status = 0;
  responseType = '';
  responseText = '';
  response: unknown = null;
  isSync = false;

  open(...args: unknown[]): unknown {
    FakeXhr.calls.push(['open', this, ...args]);
    this.isSync = args[2] === false;
    this.readyState = 1;
    return 'opened';
  }

  send(...args: unknown[]): unknown {
    FakeXhr.calls.push(['send', this, ...args]);
    if (this.readyState !== 1) throw new DOMException('Not opened', 'InvalidStateError');
    if (this.isSync) this.answer(200, accepted);
    return 'sent';
  }

  answer(status: number, text: string): void {
    this.readyState = 4;
    this.status = status;
    this.responseText = text;
    this.dispatchEvent(new Event('readystatechange'));
    // A handler may have opened it again.
    for (const type of ['load', 'loadend']) if (this.readyState === 4) this.dispatchEvent(new Event(type));
  }
}

function setUp(fetch: typeof globalThis.fetch = vi.fn<typeof globalThis.fetch>()) {
  // A class of its own for each test, because the prototype is changed.
  class Xhr extends FakeXhr {
    override open(...args: unknown[]) {
      return super.open(...args);
    }
    override send(...args: unknown[]) {
      return super.send(...args);
    }
  }
  const records: GmailRecord[] = [];
  const page = { XMLHttpRequest: Xhr, fetch };
  const emit = vi.fn<Emit>((...told) => records.push(...told));
  observeSync(page, emit, () => 1_800_000_000_000);
  return { page, records, emit, Xhr, types: () => records.map(({ type }) => type) };
}

beforeEach(() => {
  FakeXhr.calls = [];
});

describe('XMLHttpRequest', () => {
  it('tells a send when it leaves and when it is answered', () => {
    const { Xhr, types } = setUp();
    const xhr = new Xhr();
    xhr.open('POST', syncUrl);
    expect(types()).toEqual([]);
    xhr.send(sending);
    expect(types()).toEqual(['outgoing']);
    xhr.answer(200, accepted);
    expect(types()).toEqual(['outgoing', 'answered', 'synced']);
  });

  it.each([
    ['an address object', new URL(syncUrl)],
    ['a relative address', '/sync/u/0/i/s?c=1'],
  ])('understands %s', (_name, url) => {
    const { Xhr, types } = setUp();
    const xhr = new Xhr();
    xhr.open('POST', url);
    xhr.send(sending);
    expect(types()).toEqual(['outgoing']);
  });

  it('tells a synchronous request', () => {
    const { Xhr, types } = setUp();
    const xhr = new Xhr();
    xhr.open('POST', syncUrl, false);
    xhr.send(sending);
    expect(types()).toEqual(['outgoing', 'answered', 'synced']);
  });

  it('tells a request that failed', () => {
    const { Xhr, records } = setUp();
    const xhr = new Xhr();
    xhr.open('POST', syncUrl);
    xhr.send(sending);
    xhr.answer(0, '');
    expect(records.at(-1)).toMatchObject({ type: 'answered', ok: false, error: 'network' });
  });

  it('reads a JSON answer, and counts what is no text', () => {
    for (const [responseType, ok] of [
      ['json', true],
      ['blob', false],
    ] as const) {
      const { Xhr, records } = setUp();
      const xhr = new Xhr();
      xhr.open('POST', syncUrl);
      xhr.responseType = responseType;
      xhr.response = answer([8]);
      xhr.send(sending);
      xhr.answer(200, '');
      const last = ok ? { type: 'synced', unreadable: 0 } : { type: 'unreadable', unreadable: 1 };
      expect(records).toMatchObject([{ type: 'outgoing' }, { type: 'answered', ok }, last]);
    }
  });

  it('keeps requests on the same object apart', () => {
    const { Xhr, types } = setUp();
    const xhr = new Xhr();
    xhr.open('POST', syncUrl);
    xhr.send(sending);
    // Opened again while it was under way: the first is dropped without a `loadend`.
    xhr.open('POST', '/mail/u/0/other');
    xhr.send('x');
    xhr.answer(200, accepted);
    expect(types()).toEqual(['outgoing']);
    xhr.open('POST', syncUrl);
    xhr.send(sending);
    xhr.answer(200, accepted);
    expect(types()).toEqual(['outgoing', 'outgoing', 'answered', 'synced']);
  });

  it('tells both of two requests, the second opened while the first is handled or under way', () => {
    const { Xhr, types } = setUp();
    const xhr = new Xhr();
    const sendAgain = () => {
      xhr.open('POST', syncUrl);
      xhr.send(sending);
    };
    xhr.addEventListener('load', sendAgain, { once: true });
    sendAgain();
    xhr.answer(200, accepted);
    expect(types()).toEqual(['outgoing', 'answered', 'synced', 'outgoing']);
    sendAgain();
    xhr.answer(200, accepted);
    expect(types().slice(4)).toEqual(['outgoing', 'answered']);
  });

  it('does not tell a send that threw', () => {
    const { Xhr, types } = setUp();
    const xhr = new Xhr();
    expect(() => xhr.send(sending)).toThrow('Not opened');
    xhr.open('POST', syncUrl);
    xhr.readyState = 0;
    expect(() => xhr.send(sending)).toThrow('Not opened');
    expect(types()).toEqual([]);
  });

  it('passes everything through as it was', () => {
    const argument = fc.oneof(fc.anything(), fc.constantFrom(syncUrl, sending, undefined, null));
    fc.assert(
      fc.property(
        fc.array(argument, { maxLength: 6 }),
        fc.array(argument, { maxLength: 3 }),
        (opened, body) => {
          const { Xhr } = setUp();
          FakeXhr.calls = [];
          const xhr = new Xhr();
          expect(xhr.open(...opened)).toBe('opened');
          expect(xhr.send(...body)).toBe('sent');
          const [open, send] = FakeXhr.calls;
          expect(FakeXhr.calls).toHaveLength(2);
          expect(open).toHaveLength(2 + opened.length);
          expect(send).toHaveLength(2 + body.length);
          for (const [index, value] of ['open', xhr, ...opened].entries())
            expect(Object.is(open?.[index], value)).toBe(true);
          for (const [index, value] of ['send', xhr, ...body].entries())
            expect(Object.is(send?.[index], value)).toBe(true);
        },
      ),
    );
  });

  it('passes on a foreign `this`, and what the native throws', () => {
    const { page } = setUp();
    const thrown = new TypeError('Illegal invocation');
    const native = vi.fn<() => void>(() => {
      throw thrown;
    });
    const naked = { XMLHttpRequest: { prototype: { open: native, send: native } }, fetch: page.fetch };
    observeSync(naked, vi.fn<Emit>(), Date.now);
    for (const call of [naked.XMLHttpRequest.prototype.open, naked.XMLHttpRequest.prototype.send])
      for (const self of [undefined, null, 7, {}])
        expect(() => Reflect.apply(call, self, [])).toThrow(thrown);
    expect(native.mock.contexts).toEqual([undefined, null, 7, {}, undefined, null, 7, {}]);
  });

  it('looks like the native', () => {
    function open(_method: string, _url: string) {}
    const prototype = { open, send: () => undefined };
    const page = { XMLHttpRequest: { prototype }, fetch: vi.fn<typeof fetch>() };
    observeSync(page, vi.fn<Emit>(), Date.now);
    expect(prototype.open).not.toBe(open);
    expect([prototype.open.name, prototype.open.length]).toEqual(['open', 2]);
    expect(String(prototype.open)).toContain('[native code]');
    expect(Object.keys(prototype)).toEqual(['open', 'send']);
  });

  it('does not let an error of ours out', () => {
    const { Xhr, emit } = setUp();
    emit.mockImplementation(() => {
      throw new Error('ours');
    });
    const xhr = new Xhr();
    xhr.open('POST', syncUrl);
    expect(xhr.send(sending)).toBe('sent');
    expect(() => xhr.answer(200, accepted)).not.toThrow();
    expect(emit).toHaveBeenCalled();
  });

  it('works where another script has wrapped it too, before or after', () => {
    const { page, Xhr, types } = setUp();
    const other = vi.fn<Emit>();
    observeSync(page, other, Date.now);
    const xhr = new Xhr();
    expect(xhr.open('POST', syncUrl)).toBe('opened');
    expect(xhr.send(sending)).toBe('sent');
    xhr.answer(200, accepted);
    expect(types()).toEqual(['outgoing', 'answered', 'synced']);
    expect(other).toHaveBeenCalledTimes(3);
  });
});

describe('fetch', () => {
  it('tells a send when it leaves and when it is answered; the page reads the answer as ever', async () => {
    const answered = Promise.resolve(new Response(accepted));
    const native = vi.fn<typeof fetch>(() => answered);
    const { page, types } = setUp(native);
    const init = { method: 'POST', body: sending };
    const result = page.fetch(syncUrl, init);
    expect(types()).toEqual(['outgoing']);
    expect(result).toBe(answered);
    expect(native.mock.calls).toEqual([[syncUrl, init]]);
    expect(native.mock.calls[0]?.[1]).toBe(init);
    // The page reads at once, in the first reaction that it can have.
    expect(await result.then((response) => response.text())).toBe(accepted);
    await vi.waitFor(() => expect(types()).toEqual(['outgoing', 'answered', 'synced']));
  });

  it('passes a failure on and tells it', async () => {
    const failure = new TypeError('Failed to fetch');
    const { page, records } = setUp(() => Promise.reject(failure));
    await expect(page.fetch(syncUrl, { method: 'POST', body: sending })).rejects.toBe(failure);
    await vi.waitFor(() => expect(records.at(-1)).toMatchObject({ type: 'answered', error: 'network' }));
  });

  it('passes on what the native throws, and `this`', () => {
    const native = vi.fn<typeof fetch>(() => {
      throw new TypeError('Illegal invocation');
    });
    const { page } = setUp(native);
    expect(() => page.fetch(syncUrl)).toThrow('Illegal invocation');
    expect(native.mock.contexts).toEqual([page]);
  });

  it('counts a request object as unreadable, and an answer that breaks off', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new Error('broken off')) });
    const native = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body)));
    const { page, records } = setUp(native);
    await page.fetch(new Request(syncUrl, { method: 'POST', body: sending }));
    native.mockResolvedValue(new Response('[]'));
    // The first is told by the next, which could be read.
    await vi.waitFor(async () => {
      await page.fetch(syncUrl);
      expect(records.at(-1)).toMatchObject({ type: 'synced', unreadable: 2 });
    });
  });

  it('leaves other requests alone', async () => {
    const response = new Response('x');
    const clone = vi.spyOn(response, 'clone');
    const { page, records } = setUp(() => Promise.resolve(response));
    for (const input of ['/other', new URL('https://x.test/'), new Request('https://x.test/')])
      expect(await page.fetch(input)).toBe(response);
    expect(clone).not.toHaveBeenCalled();
    expect(records).toEqual([]);
  });
});

test('the page gets the same answers whether it is observed or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(syncUrl, '/other'),
      fc.string(),
      fc.string(),
      async (url, body, text) => {
        const { page } = setUp(() => Promise.resolve(new Response(text)));
        const response = await page.fetch(url, { method: 'POST', body });
        expect(response.bodyUsed).toBe(false);
        expect(await response.text()).toBe(await new Response(text).text());
      },
    ),
  );
});
