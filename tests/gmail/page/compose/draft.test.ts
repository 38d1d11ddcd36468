import { describe, expect, it } from 'vitest';
import type { Message, Person, Thread } from '@/tests/gmail/model';
import { findTexts } from '../texts/find-texts';
import { createReply, hasOthers, toDraft, type ReplyKind } from './draft';

const person = (name: string): Person => ({ email: `${name.toLowerCase()}@x.example`, name });
const sam = person('Sam');
const dana = person('Dana');
const kim = person('Kim');
const lee = person('Lee');

function write(from: Person, to: Person[], cc: Person[] = []): { message: Message; thread: Thread } {
  const message: Message = {
    id: 'msg-f:1',
    threadId: 'thread-f:1',
    legacyId: '0000000000000001',
    rfcMessageId: '<1@x.example>',
    inReplyTo: null,
    from,
    to,
    cc,
    bcc: [],
    subject: 'Pilot',
    html: '<b>Ready?</b>',
    quotedHtml: '',
    snippet: 'Ready?',
    labels: [],
    at: 0,
  };
  return {
    message,
    thread: { id: 'thread-f:1', legacyId: '0000000000000001', subject: 'Pilot', messages: [message] },
  };
}

const make = { messageId: 'msg-a:r1', own: sam.email, texts: findTexts('en'), when: 'Sun, Nov 22' };

describe('answers', () => {
  it.each<[string, ReplyKind, Person, Person[], Person[], Person[], Person[]]>([
    ['the sender', 'reply', dana, [sam, kim], [lee], [dana], []],
    ['everybody but oneself', 'replyAll', dana, [sam, kim], [lee, sam], [dana, kim], [lee]],
    ['whom one wrote to before', 'reply', sam, [dana, kim], [lee], [dana, kim], []],
    ['all whom one wrote to before', 'replyAll', sam, [dana], [kim], [dana], [kim]],
    ['nobody yet', 'forward', dana, [sam], [lee], [], []],
  ])('go to %s (%s)', (_, kind, from, to, cc, expectedTo, expectedCc) => {
    const { message, thread } = write(from, to, cc);
    expect(createReply(thread, message, kind, make)).toMatchObject({
      messageId: 'msg-a:r1',
      threadId: 'thread-f:1',
      parentId: 'msg-f:1',
      inReplyTo: '<1@x.example>',
      to: expectedTo,
      cc: expectedCc,
    });
  });

  it.each([
    ['Pilot', 'reply', 'Re: Pilot'],
    ['Re: Pilot', 'reply', 'Re: Pilot'],
    ['RE: Pilot', 'replyAll', 'RE: Pilot'],
    ['Re: Pilot', 'forward', 'Fwd: Re: Pilot'],
  ] as const)('to %j as %s are called %j', (subject, kind, expected) => {
    const { message, thread } = write(dana, [sam]);
    expect(createReply({ ...thread, subject }, message, kind, make).subject).toBe(expected);
  });

  it('quote what they answer, with the name as text', () => {
    const { message, thread } = write({ ...dana, name: '<i>Dana' }, [sam]);
    const { html, quotedHtml } = createReply(thread, message, 'reply', make);
    expect(html).toBe('');
    expect(quotedHtml).toContain('<b>Ready?</b></blockquote>');
    expect(quotedHtml).toContain('On Sun, Nov 22 &lt;i&gt;Dana');
  });

  it('are offered to all when there is anybody else', () => {
    expect(hasOthers(write(dana, [sam]).message, sam.email)).toBe(false);
    expect(hasOthers(write(dana, [sam, kim]).message, sam.email)).toBe(true);
  });

  it('remember their parent when they are opened again', () => {
    const { message, thread } = write(dana, [sam]);
    const answer = { ...message, id: 'msg-a:r1', inReplyTo: '<1@x.example>' };
    expect(toDraft(answer, thread).parentId).toBe('msg-f:1');
    expect(toDraft(message, thread).parentId).toBeNull();
  });
});
