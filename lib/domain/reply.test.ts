import { describe, expect, it } from 'vitest';
import { classify, type SeenMessage } from './reply';

const dana = 'dana@acme.com';
const own = ['sam@steadfast.com', 'sam.lee@gmail.com'];
const seen = (email: string, part: Partial<SeenMessage> = {}, thread = 'SOC 2 report', prospect = dana) =>
  classify(
    {
      messageId: 'msg-f:1',
      from: { email, name: '' },
      subject: 'SOC 2 report',
      at: 1,
      state: 'received',
      ...part,
    },
    { subject: thread, prospect, own },
  );

describe('whom a mail of a thread is from', () => {
  it.each([
    ['sam@steadfast.com', 'own'],
    ['sam+x@steadfast.com', 'own'],
    ['sam.lee@gmail.com', 'own'],
    ['mia@steadfast.com', 'colleague'],
    ['dana@gmail.com', 'person'],
    ['dana@acme.com', 'person'],
    ['no-reply@acme.com', 'autoReply'],
  ])('%s is %s', (email, as) => {
    expect(seen(email)).toBe(as);
  });

  it('goes by the state first: what was sent is the rep’s own', () => {
    expect(seen('whoever@acme.com', { state: 'sent' })).toBe('own');
  });

  it('says nothing that was not sent yet', () => {
    expect(seen(dana, { state: 'draft' })).toBe('none');
    expect(seen(dana, { state: 'scheduled' })).toBe('none');
  });

  it.each([
    ['colleague', 'lee@steadfast.com', 'person'],
    ['tag of the rep’s', 'sam+demo@steadfast.com', 'person'],
    ['robot', 'alerts@acme.com', 'person'],
    ['address of the rep’s', 'sam@steadfast.com', 'own'],
  ] as const)('a prospect who looks like a %s', (_, email, as) => {
    expect(seen(email, {}, 'SOC 2 report', email)).toBe(as);
  });

  it.each([
    [dana, 'msg-f:1', 'Re: SOC 2 report', 'person'],
    ['dana+crm@acme.com', 'msg-f:1', 'Re: SOC 2 report', 'person'],
    [dana, 'msg-f:1', 'Automatic reply: SOC 2 report', 'autoReply'],
    [dana, 'msg-a:1', '', 'none'],
    ['lee@acme.com', 'msg-f:1', 'Re: SOC 2 report', 'none'],
    ['sam@steadfast.com', 'msg-f:1', 'SOC 2 report', 'none'],
  ] as const)('from %s (%s, "%s") in the bin is %s', (email, messageId, subject, as) => {
    expect(seen(email, { messageId, subject, state: 'trashed' })).toBe(as);
  });
});

describe('what a mail says of itself', () => {
  it.each([
    'Delivery Status Notification (Failure)',
    'Undeliverable: SOC 2 report',
    'Undelivered Mail Returned to Sender',
    'Returned mail: see transcript for details',
    'Mail delivery failed: returning message to sender',
    'Address not found',
    'Unzustellbar: Delayed start',
  ])('"%s" is a bounce', (subject) => {
    expect(seen('mailer-daemon@googlemail.com', { subject })).toBe('bounce');
    expect(seen('postmaster@acme.com', { subject })).toBe('bounce');
    expect(seen(dana, { subject })).toBe('person');
  });

  it.each([
    'Delivery Status Notification (Delay)',
    'Delivery incomplete',
    'Delayed: Undeliverable goods',
    'Warning: message delayed 4 hours',
    '',
  ])('"%s" of the mail server is nothing', (subject) => {
    expect(seen('mailer-daemon@googlemail.com', { subject })).toBe('none');
  });

  it.each([
    'Automatic reply: SOC 2',
    'Automatische Antwort: SOC 2',
    'Abwesenheit: SOC 2',
    'Abwesenheitsnotiz: SOC 2',
    'Out of Office AutoReply: SOC 2',
    'Réponse automatique : SOC 2',
    '自動応答：SOC 2',
    'Out of office',
  ])('"%s" answers by itself', (subject) => {
    expect(seen(dana, { subject })).toBe('autoReply');
    expect(seen('lee@acme.com', { subject })).toBe('autoReply');
  });

  it.each([
    ['Autoreply tool for Acme', 'Autoreply tool for Acme'],
    ['Re: Automatic reply: how it works', 'SOC 2 report'],
    ['AW: Abwesenheit', 'Abwesenheit'],
    ['Out of office coverage plan', 'Out of office coverage plan'],
    ['Out of office: coverage plan', 'Re: Out of office: coverage plan'],
  ])('"%s" in the thread "%s" is a person’s', (subject, thread) => {
    expect(seen(dana, { subject }, thread)).toBe('person');
  });
});
