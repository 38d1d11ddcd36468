import { type BeginExchange, type Emit, type EndExchange, createExchanges } from './exchange';

type Native = (...args: never[]) => unknown;

/** The part of Gmail's window that is observed. */
export interface Page {
  XMLHttpRequest: { prototype: { open: Native; send: Native } };
  fetch: typeof fetch;
}

/**
 * Listens to Gmail's sync from inside its page: wraps `XMLHttpRequest` (what Gmail uses) and `fetch` (should it ever
 * move). The page must not notice: arguments, `this`, results and exceptions pass through untouched, a request has
 * left before it is read, and an error of ours stays ours. Proxies keep the natives' name and
 * length; their text still says `[native code]`, but without the name.
 *
 * `emit` gets the records; `now` gives epoch ms.
 */
export function observeSync(page: Page, emit: Emit, now: () => number): void {
  const begin = createExchanges(emit, now);
  observeXhr(page.XMLHttpRequest.prototype, begin);
  page.fetch = observedFetch(page.fetch, begin);
}

function observeXhr(prototype: Page['XMLHttpRequest']['prototype'], begin: BeginExchange): void {
  const urls = new WeakMap<XMLHttpRequest, string>();
  // What the current `send` of each request awaits: a request that is opened again drops the earlier one.
  const pending = new WeakMap<XMLHttpRequest, EndExchange>();

  const finish = (xhr: XMLHttpRequest): void => {
    const end = pending.get(xhr);
    pending.delete(xhr);
    quietly(() => end?.(xhr.status, answerOf(xhr)));
  };

  // One listener for all, so that a request that is used again has it only once.
  function noticeState(this: XMLHttpRequest): void {
    if (this.readyState === 4) finish(this);
  }

  prototype.open = new Proxy(prototype.open, {
    apply(open, xhr: XMLHttpRequest, args: unknown[]) {
      const result: unknown = Reflect.apply(open, xhr, args);
      quietly(() => {
        pending.delete(xhr);
        urls.set(xhr, addressOf(args[1]));
      });
      return result;
    },
  });

  prototype.send = new Proxy(prototype.send, {
    apply(send, xhr: XMLHttpRequest, args: unknown[]) {
      const url = urls.get(xhr);
      const result: unknown = Reflect.apply(send, xhr, args);
      quietly(() => {
        const end = begin(url ?? '', args[0]);
        if (!end) return;
        pending.set(xhr, end);
        // A synchronous request is over already. For others ours comes first, by the earliest event that has the
        // answer and by capture: a handler of the page may open the request again, which drops the answer.
        if (xhr.readyState === 4) finish(xhr);
        else xhr.addEventListener('readystatechange', noticeState, { capture: true });
      });
      return result;
    },
  });
}

function observedFetch(native: typeof fetch, begin: BeginExchange): typeof fetch {
  return new Proxy(native, {
    apply(fetch, self, args: [unknown, RequestInit?]) {
      const answer = Reflect.apply(fetch, self, args) as Promise<Response>;
      quietly(() => {
        const [input, init] = args;
        const isRequest = input instanceof Request;
        // The body of a `Request` cannot be read without taking it from the page: it counts as unreadable.
        const end = begin(isRequest ? input.url : addressOf(input), init?.body ?? (isRequest ? input : null));
        const fail = () => quietly(() => end?.(0, null));
        if (end) void answer.then((response) => readFetched(response, end), fail);
      });
      return answer;
    },
  });
}

/** Must be the first to handle the answer: once the page reads it, it cannot be cloned. */
async function readFetched(response: Response, end: EndExchange): Promise<void> {
  let text: string | null = null;
  try {
    text = await response.clone().text();
  } catch {
    // Broken off: told below as an answer without text.
  }
  quietly(() => end(response.status, text));
}

// Taken at once: scripts of the page may put their own in place later.
const { stringify } = JSON;

function answerOf(xhr: XMLHttpRequest): string | null {
  if (xhr.responseType === '' || xhr.responseType === 'text') return xhr.responseText;
  if (xhr.responseType === 'json') return stringify(xhr.response);
  return null;
}

function addressOf(url: unknown): string {
  return typeof url === 'string' ? url : url instanceof URL ? url.href : '';
}

function quietly(observe: () => void): void {
  try {
    observe();
  } catch {
    // Whatever went wrong here is no business of Gmail's.
  }
}
