import type { Random } from './clock';

const sessionCookie = '__Secure-3PSID';
/** Gmail's token cookie is readable by the page, which sends it back as a header. */
const tokenCookie = 'GMAIL_AT';

/** Who is signed in, and how requests prove it. Opening a page signs the browser in: that is the stand-in's log-in form. */
export interface Sessions {
  isSignedIn(email: string): boolean;
  signIn(email: string): void;
  signOut(email: string): void;
  /** Whether a `Cookie` header comes from a browser that opened a page before. */
  knows(cookieHeader: string | undefined): boolean;
  /** `Set-Cookie` values for the page of one account, which is at `path`, without a slash at its end. */
  cookiesFor(email: string, path: string): string[];
  /** Whether `X-Framework-Xsrf-Token` belongs to the account: a page of another account, or of an earlier start, has another. */
  accepts(token: string | undefined, email: string): boolean;
}

export function createSessions(random: Random): Sessions {
  const signedOut = new Set<string>();
  const secret = draw(random);
  const tokens = new Map<string, string>();

  function tokenOf(email: string): string {
    const token = tokens.get(email) ?? draw(random);
    tokens.set(email, token);
    return token;
  }

  return {
    isSignedIn: (email) => !signedOut.has(email),
    signIn: (email) => {
      signedOut.delete(email);
    },
    signOut: (email) => {
      signedOut.add(email);
      tokens.delete(email);
    },
    knows: (cookieHeader) => (cookieHeader ?? '').split(/;\s*/).includes(`${sessionCookie}=${secret}`),
    cookiesFor: (email, path) => [
      `${sessionCookie}=${secret}; Path=/; Secure; HttpOnly; SameSite=None; Max-Age=31536000`,
      `${tokenCookie}=${tokenOf(email)}; Path=${path}; Secure`,
    ],
    accepts: (token, email) => token !== undefined && token === tokens.get(email),
  };
}

function draw(random: Random): string {
  return Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32).toString(36)).join('');
}
