/** How the page talks to its server. Rejects with a readable reason when refused or offline. */
export interface Transport {
  post(path: 's' | 'bv' | 'fd', body: unknown): Promise<unknown>;
}

/**
 * Gmail's own way: XMLHttpRequest (never fetch), JSON both ways, a counter `c` that grows with each request, and the
 * token from the page's cookie as a header.
 */
export function createTransport(accountIndex: number, language: string): Transport {
  let counter = 0;
  return {
    post(path, body) {
      const query = `hl=${language}&c=${counter}&rt=r&pt=ji`;
      counter += 1;
      return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('POST', `/sync/u/${accountIndex}/i/${path}?${query}`);
        request.setRequestHeader('Content-Type', 'application/json');
        request.setRequestHeader('X-Framework-Xsrf-Token', readToken());
        request.setRequestHeader('X-Gmail-BTAI', clientInfo);
        request.setRequestHeader('X-Google-BTD', '1');
        request.addEventListener('load', () => {
          try {
            if (request.status !== 200) throw new Error(`Gmail answered ${request.status}`);
            resolve(JSON.parse(request.responseText));
          } catch (error) {
            reject(error instanceof Error ? error : new Error('Gmail answered nonsense'));
          }
        });
        request.addEventListener('error', () => reject(new Error('Gmail cannot be reached')));
        request.send(JSON.stringify(body));
      });
    },
  };
}

/** What Gmail says about itself there is long; that it is JSON is all that anybody relies on. */
const clientInfo = JSON.stringify([null, null, [null, null, 0, 0, 1, 1]]);

function readToken(): string {
  return /(?:^|;\s*)GMAIL_AT=([^;]*)/.exec(document.cookie)?.[1] ?? '';
}
