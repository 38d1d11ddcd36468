import type { Thread, View } from '../model';
import { list } from './objects';
import { dig, readList, readNumber, readText, sparse } from './sparse';
import { readThread, writeThread } from './thread';

/**
 * `POST …/i/bv`: a list, asked for with Gmail's search language.
 * Known from Gmail are the view types 79 (search) and 6 (drafts), the query at [0][3] and the offset at [0][9].
 */
export interface ListRequest {
  query: string;
  offset: number;
}

export function writeListRequest({ query, offset }: ListRequest): unknown[] {
  return [sparse({ 0: query === 'in:drafts' ? 6 : 79, 1: 50, 3: query, 9: offset })];
}

/** Also takes the short form `[[null,51,null,q]]`. */
export function readListRequest(root: unknown): ListRequest {
  return { query: readText(dig(root, 0, 3)), offset: readNumber(dig(root, 0, 9)) };
}

/** Threads at [2][*][0], laid out as in `i/s`, bodies left out. */
export function writeListAnswer(threads: readonly Thread[]): unknown[] {
  return [null, null, list(threads.map((thread) => [writeThread(thread)]))];
}

export function readListAnswer(root: unknown): Thread[] {
  return readList(dig(root, 2)).map((entry) => readThread(dig(entry, 0)));
}

/** The search that shows what a view shows. */
export function toQuery(view: View): string {
  if (view.kind === 'search') return view.query;
  if (view.kind === 'label') return `label:${view.label}`;
  if (view.kind === 'category') return `in:inbox category:${view.category}`;
  return view.kind === 'starred' ? 'is:starred' : `in:${view.kind}`;
}
