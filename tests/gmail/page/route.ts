import type { View } from '@/tests/gmail/model';

/** What the part after `#` says. */
export interface Route {
  view: View;
  /** From 1; Gmail writes `/pN` from the second page on. */
  page: number;
  /** URL token, 16 hex digits or a literal thread id; null for a list. */
  thread: string | null;
  /** Open composes: `new` or compose tokens. */
  composes: string[];
}

const simpleViews = ['inbox', 'sent', 'drafts', 'all', 'starred', 'trash', 'scheduled'] as const;
const categories = ['primary', 'promotions', 'social'] as const;

/**
 * Reads `#<view>[/<args>][/pN][/<thread>][?compose=…]`. Never throws: what Gmail would not know becomes the inbox.
 * A search may contain an encoded `?`, so only a final `?compose=` counts as the list of composes.
 */
export function parseRoute(hash: string): Route {
  const composing = /\?compose=([^?&/]*)$/.exec(hash);
  const path = hash.slice(0, composing?.index).replace(/^#/, '');
  const [name = '', ...rest] = path.split('/');
  const composes = (composing?.[1] ?? '').split(',').filter((token) => token !== '');
  const view = toView(name, rest);
  const tail = view.kind === name && !isSimple(name) ? rest.slice(1) : rest;
  const page = tail[0] === undefined ? null : /^p(\d+)$/.exec(tail[0]);
  const thread = (page === null ? tail[0] : tail[1]) ?? '';
  return {
    view,
    page: Math.max(1, Number(page?.[1] ?? 1)),
    thread: thread === '' ? null : decodePart(thread),
    composes,
  };
}

/** Writes a route as Gmail does, with the leading `#`. */
export function formatRoute(route: Route): string {
  const parts = [formatView(route.view)];
  if (route.page > 1) parts.push(`p${route.page}`);
  if (route.thread !== null) parts.push(route.thread);
  const composes = route.composes.length === 0 ? '' : `?compose=${route.composes.join(',')}`;
  return `#${parts.join('/')}${composes}`;
}

/** The list of a view, first page, nothing open. */
export function toListRoute(view: View): Route {
  return { view, page: 1, thread: null, composes: [] };
}

/** One string per view; equal views have equal keys. */
export function formatView(view: View): string {
  if (view.kind === 'search') return `search/${encodePart(view.query)}`;
  if (view.kind === 'label') return `label/${encodePart(view.label)}`;
  return view.kind === 'category' ? `category/${view.category}` : view.kind;
}

function toView(name: string, rest: string[]): View {
  const argument = decodePart(rest[0] ?? '');
  if (name === 'search') return { kind: 'search', query: argument };
  if (name === 'label') return { kind: 'label', label: argument };
  const category = categories.find((known) => known === argument);
  if (name === 'category' && category) return { kind: 'category', category };
  return { kind: simpleViews.find((view) => view === name) ?? 'inbox' };
}

function isSimple(name: string): boolean {
  return simpleViews.some((view) => view === name);
}

/** Gmail percent-encodes arguments, with `+` for a space. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
