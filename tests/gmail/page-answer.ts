import { randomBytes } from 'node:crypto';
import { answerHtml, redirectToSignIn, type Answer } from './answer';
import type { Switches } from './model';
import { parsePopOut } from './page/pop-out-address';
import { toMailPath } from './page/pop-out-window';
import { renderShell } from './page/shell';
import { searchThreads } from './search';
import type { Mailbox } from './mailbox';
import type { Sessions } from './sessions';
import { toObjects } from './wire/objects';
import { writeListAnswer } from './wire/list';
import type { World } from './world';

export interface PageNeeds {
  index: number;
  delegate: string | null;
  world: World;
  sessions: Sessions;
  url: URL;
}

/** The page of one account with Gmail's own protections: scripts by nonce only, and Trusted Types enforced. */
export function answerPage({ index, delegate, world, sessions, url }: PageNeeds): Answer {
  const mailbox = world.visit(index, delegate);
  const own = world.visit(index, null);
  if (mailbox === undefined || own === undefined || !sessions.isSignedIn(own.account.email))
    return redirectToSignIn(url);
  const { account } = mailbox;
  const { switches } = world;
  const accounts = world.mailboxes.map(({ account }, index) => ({ ...account, index }));
  const nonce = randomBytes(16).toString('base64');
  return answerHtml(
    renderShell({
      account,
      accountIndex: index,
      accounts,
      delegate,
      firstList: switches.embeddedList ? listInbox(mailbox, switches) : null,
      switches: { ...switches },
      nonce,
      isPopOut: parsePopOut(url) !== null,
    }),
    {
      'set-cookie': sessions.cookiesFor(account.email, toMailPath(url.pathname).replace(/\/$/, '')),
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

/** What the page would get if it asked for its inbox. */
function listInbox(mailbox: Mailbox, { payload }: Switches): unknown {
  const answer = writeListAnswer(searchThreads(mailbox.threads(), 'in:inbox').slice(0, 50));
  return payload === 'objects' ? toObjects(answer) : answer;
}
