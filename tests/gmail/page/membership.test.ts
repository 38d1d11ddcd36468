import { describe, expect, it } from 'vitest';
import type { Message, Thread, View } from '@/tests/gmail/model';
import { belongsTo, isUnread, mergeThread } from './membership';

function message(threadId: string, index: number, given: Partial<Message>): Message {
  return {
    id: `msg-f:${index}`,
    threadId,
    legacyId: '17b79f50c14b98d2',
    rfcMessageId: '<1@x>',
    inReplyTo: null,
    from: { email: 'a@x.example', name: '' },
    to: [],
    cc: [],
    bcc: [],
    subject: 's',
    html: '',
    quotedHtml: '',
    snippet: '',
    labels: [],
    at: 1,
    ...given,
  };
}

function thread(id: string, ...messages: Partial<Message>[]): Thread {
  const written = messages.map((given, index) => message(id, index, given));
  return { id, legacyId: '17b79f50c14b98d2', subject: 's', messages: written };
}

describe('what a view shows', () => {
  it.each<[Exclude<View['kind'], 'search' | 'label' | 'category'>, string[], boolean]>([
    ['inbox', ['^i', '^all'], true],
    ['inbox', ['^all', '^f'], false],
    ['sent', ['^all', '^f'], true],
    ['sent', ['^all', '^r'], false],
    ['drafts', ['^all', '^r'], true],
    ['starred', ['^t'], true],
    ['trash', ['^k'], true],
    ['scheduled', ['^scheduled'], true],
    ['all', ['^all'], true],
    ['all', ['^k'], false],
    ['all', ['^s'], false],
  ])('%s shows %j: %s', (kind, labels, expected) => {
    expect(belongsTo({ kind }, thread('thread-f:1', { labels }))).toBe(expected);
  });

  it.each<['primary' | 'promotions' | 'social', string[], boolean]>([
    ['primary', ['^i', '^all'], true],
    ['primary', ['^i', '^smartlabel_social'], false],
    ['social', ['^i', '^smartlabel_social'], true],
    ['promotions', ['^i', '^smartlabel_promo'], true],
    ['promotions', ['^smartlabel_promo'], false],
  ])('the tab %s shows %j: %s', (category, labels, expected) => {
    expect(belongsTo({ kind: 'category', category }, thread('thread-f:1', { labels }))).toBe(expected);
  });

  it('leaves searches to the server', () => {
    expect(belongsTo({ kind: 'search', query: 'x' }, thread('thread-f:1', {}))).toBeNull();
  });

  it('puts what changed where it belongs', () => {
    const inbox: View = { kind: 'inbox' };
    const old = thread('thread-f:1', { labels: ['^i'], at: 1 });
    const newer = thread('thread-f:2', { labels: ['^i'], at: 2 });
    const answered = thread('thread-f:1', { labels: ['^i'], at: 1 }, { labels: ['^i', '^u'], at: 3 });
    const archived = thread('thread-f:2', { labels: ['^all'], at: 2 });
    expect(mergeThread(inbox, [old], newer)).toEqual([newer, old]);
    expect(mergeThread(inbox, [newer, old], answered)).toEqual([answered, newer]);
    expect(mergeThread(inbox, [newer, old], archived)).toEqual([old]);
    expect(mergeThread(inbox, [newer, old], thread('thread-f:2'))).toEqual([old]);
  });

  it('changes in a search what is there, and adds nothing', () => {
    const search: View = { kind: 'search', query: 'x' };
    const there = thread('thread-f:1', { at: 1 });
    const changed = thread('thread-f:1', { at: 5 });
    expect(mergeThread(search, [there], changed)).toEqual([changed]);
    expect(mergeThread(search, [there], thread('thread-f:2', {}))).toEqual([there]);
  });

  it('is unread as long as one message is', () => {
    expect(isUnread(thread('thread-f:1', {}, { labels: ['^u'] }))).toBe(true);
    expect(isUnread(thread('thread-f:1', {}))).toBe(false);
  });
});
