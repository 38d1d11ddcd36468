import { randomBytes } from 'node:crypto';
import { answerHtml, redirectToSignIn, type Answer } from './answer';
import { renderShell } from './page/shell';
import type { Sessions } from './sessions';
import type { World } from './world';

export interface PageNeeds {
  index: number;
  world: World;
  sessions: Sessions;
  url: URL;
}

/** The page of one account with Gmail's own protections: scripts by nonce only, and Trusted Types enforced. */
export function answerPage({ index, world, sessions, url }: PageNeeds): Answer {
  const account = world.mailboxes[index]?.account;
  if (account === undefined || !sessions.isSignedIn(account.email)) return redirectToSignIn(url);
  const accounts = world.mailboxes.map(({ account }, index) => ({ ...account, index }));
  const nonce = randomBytes(16).toString('base64');
  return answerHtml(
    renderShell({ account, accountIndex: index, accounts, switches: { ...world.switches }, nonce }),
    {
      'set-cookie': sessions.cookiesFor(account.email, index),
      'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'origin',
      'content-security-policy': [
        `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http:`,
        "object-src 'none'",
        "base-uri 'self'",
        "require-trusted-types-for 'script'",
      ].join(';'),
    },
  );
}
