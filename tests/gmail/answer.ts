import type { Switches } from './model';
import { toObjects } from './wire/objects';

/** What goes back to the browser. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
  /** After so many characters of the body the connection breaks. */
  breaksAt?: number;
}

export function answerHtml(body: string, headers: Record<string, string | string[]> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** A sync answer in the form that this Gmail speaks. */
export function answerPayload(
  value: unknown,
  { payload, guardPrefix }: Pick<Switches, 'payload' | 'guardPrefix'>,
): Answer {
  const json = JSON.stringify(payload === 'objects' ? toObjects(value) : value);
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: guardPrefix ? `)]}'\n${json}` : json,
  };
}

export function answerText(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

export function redirect(location: string): Answer {
  return { status: 302, headers: { location }, body: '' };
}

/** Where Gmail sends whoever is not signed in. The proxy refuses that host, as it does every other. */
export function redirectToSignIn(url: URL): Answer {
  const next = encodeURIComponent(url.href);
  return redirect(`https://accounts.google.com/ServiceLogin?service=mail&passive=true&continue=${next}`);
}

export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
