import { toArrays } from './wire/objects';
import { readSyncRequest } from './wire/sync-request';
import type { SyncRequest } from './wire/sync-request';

/** What a request is for. `poll` is a sync without changes. */
export type VisitKind =
  | 'page'
  | 'script'
  | 'sync'
  | 'poll'
  | 'list'
  | 'fetch'
  | 'feed'
  | 'print'
  | 'original'
  | 'other';

/** A request, understood. */
export interface Visit {
  kind: VisitKind;
  method: string;
  url: URL;
  /** N of `u/N`; null where the address names none. */
  index: number | null;
  /** The id in the address of a mailbox that its owner shares; null for one's own. */
  delegate: string | null;
  cookie: string | undefined;
  /** Of the page that sent it; null where none says so: a navigation, a plain GET, an extension's worker. */
  origin: string | null;
  token: string | undefined;
  /** The body as JSON for sync addresses, otherwise null. */
  json: unknown;
  sync: SyncRequest | null;
}

const syncPath = /^\/sync\/(?:u\/(?<index>\d+)\/)?(?:d\/(?<delegate>[^/]+)\/)?i\/(?<call>s|bv|fd)$/;
const feedPath = /^\/mail\/(?:u\/(?<index>\d+)\/)?feed\/atom(?:\/|$)/;
const pagePath = /^\/mail\/u\/(?<index>\d+)(?:\/d\/(?<delegate>[^/]+))?(?:\/|$)/;
/** The other form of a delegated mailbox's address. */
const sharedPath = /^\/mail\/b\/(?<delegate>[^/]+)\/u\/(?<index>\d+)(?:\/|$)/;

export interface RawVisit {
  method: string;
  target: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Never throws: a body that is no JSON reads as null. */
export function readVisit({ method, target, headers, body }: RawVisit): Visit {
  const url = new URL(target, 'https://mail.google.com');
  const syncing = syncPath.exec(url.pathname);
  const json = syncing === null ? null : toArrays(parseJson(body));
  const call = syncing?.groups?.['call'];
  const sync = call === 's' ? readSyncRequest(json) : null;
  const { index, delegate = null } =
    [syncing, ...[feedPath, sharedPath, pagePath].map((path) => path.exec(url.pathname))].find(
      (match) => match !== null,
    )?.groups ?? {};
  return {
    kind: readKind(url, call, sync),
    method,
    url,
    index: index === undefined ? null : Number(index),
    delegate,
    cookie: readHeader(headers['cookie']),
    origin: readHeader(headers['origin']) ?? null,
    token: readHeader(headers['x-framework-xsrf-token']),
    json,
    sync,
  };
}

function readKind(url: URL, syncing: string | undefined, sync: SyncRequest | null): VisitKind {
  if (syncing === 'bv') return 'list';
  if (syncing === 'fd') return 'fetch';
  if (sync !== null) return sync.operations.length > 0 ? 'sync' : 'poll';
  if (url.pathname === '/mail/_/page.js') return 'script';
  if (feedPath.test(url.pathname)) return 'feed';
  const view = url.searchParams.get('view');
  if (view === 'pt') return 'print';
  if (view === 'om') return 'original';
  return url.pathname === '/' || /^\/mail(?:\/|$)/.test(url.pathname) ? 'page' : 'other';
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

function readHeader(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join('; ') : value;
}
