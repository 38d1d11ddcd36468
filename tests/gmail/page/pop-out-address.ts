import type { Draft, Person } from '@/tests/gmail/model';
import { parseRecipients } from './compose/recipients';

/** What a link or `view=cm` fills a new mail with. */
export type Prefill = Pick<Draft, 'to' | 'cc' | 'bcc' | 'subject' | 'html'>;

/** What a window of its own shows. */
export type PopOut =
  | { kind: 'new'; fill: Prefill }
  | { kind: 'draft'; threadId: string; messageId: string }
  /** `thread` is a thread id or 16 hex digits. */
  | { kind: 'thread'; thread: string };

/**
 * Reads the address of a window of its own: `…/popout?…`, `?view=cm|btop`, `?tf=cm`, `?extsrc=mailto&url=mailto:…`.
 * Null for the whole mail client.
 */
export function parsePopOut({ pathname, search }: Pick<Location, 'pathname' | 'search'>): PopOut | null {
  const params = new URLSearchParams(search);
  const view = params.get('view');
  const thread = (params.get('th') ?? '').replace(/^#/, '');
  const messageId = (params.get('msg') ?? '').replace(/^#/, '');
  if (params.get('extsrc') === 'mailto') return { kind: 'new', fill: readMailto(params.get('url') ?? '') };
  if (view === 'cm' || params.get('tf') === 'cm') return { kind: 'new', fill: readPrefill(params, 'su') };
  if (!/\/popout\/?$/.test(pathname) && view !== 'btop') return null;
  if (thread !== '' && messageId !== '') return { kind: 'draft', threadId: thread, messageId };
  return thread === '' ? { kind: 'new', fill: readPrefill(params, 'su') } : { kind: 'thread', thread };
}

function readMailto(link: string): Prefill {
  const [, address = '', query = ''] = /^mailto:([^?]*)\??(.*)$/is.exec(link) ?? [];
  const params = new URLSearchParams(query);
  if (address !== '') params.append('to', decodeURIComponent(address));
  return readPrefill(params, 'subject');
}

function readPrefill(params: URLSearchParams, subject: 'su' | 'subject'): Prefill {
  const people = (name: string): Person[] => parseRecipients(params.getAll(name).join(','));
  const lines = (params.get('body') ?? '').split(/\r?\n/).map(escapeHtml);
  return {
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    subject: params.get(subject) ?? '',
    html: lines.join('<br>'),
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
