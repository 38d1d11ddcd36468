import type { Switches } from '@/tests/gmail/model';
import { toArrays, toObjects } from '../wire/objects';

/** How the page talks to its server. Rejects with a readable reason when refused, with `Unreachable` when offline. */
export interface Transport {
  post(path: 's' | 'bv' | 'fd', body: unknown): Promise<unknown>;
}

/** No answer at all: the connection broke, or there was none. */
export class Unreachable extends Error {
  constructor() {
    super('Gmail cannot be reached');
  }
}

interface Got {
  status: number;
  text: string;
}

/**
 * Gmail's own way: XMLHttpRequest (or, if it ever changes, fetch), JSON both ways, a counter `c` that grows with each
 * request, and the token from the page's cookie as a header. `base` is `/sync/u/N/i`, or a delegated mailbox's.
 */
export function createTransport(
  base: string,
  { language, payload, transport }: Pick<Switches, 'language' | 'payload' | 'transport'>,
): Transport {
  let counter = 0;
  const ask = transport === 'fetch' ? askByFetch : askByXhr;
  return {
    async post(path, body) {
      const query = `hl=${language}&c=${counter}&rt=r&pt=ji`;
      counter += 1;
      const json = JSON.stringify(payload === 'objects' ? toObjects(body) : body);
      const { status, text } = await ask(`${base}/${path}?${query}`, json);
      if (status !== 200) throw new Error(`Gmail answered ${status}`);
      try {
        return toArrays(JSON.parse(text.replace(/^\)\]\}'\s*/, '')));
      } catch {
        throw new Error('Gmail answered nonsense');
      }
    },
  };
}

function askByXhr(url: string, body: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(readHeaders())) request.setRequestHeader(name, value);
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }));
    request.addEventListener('error', () => reject(new Unreachable()));
    request.send(body);
  });
}

async function askByFetch(url: string, body: string): Promise<Got> {
  const answer = await fetch(url, { method: 'POST', headers: readHeaders(), body }).catch(() => {
    throw new Unreachable();
  });
  return { status: answer.status, text: await answer.text() };
}

function readHeaders(): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    'X-Framework-Xsrf-Token': /(?:^|;\s*)GMAIL_AT=([^;]*)/.exec(document.cookie)?.[1] ?? '',
    'X-Gmail-BTAI': clientInfo,
    'X-Google-BTD': '1',
  };
}

/** What Gmail says about itself there is long; that it is JSON is all that anybody relies on. */
const clientInfo = JSON.stringify([null, null, [null, null, 0, 0, 1, 1]]);
