import { describe, expect, it } from 'vitest';
import { classify } from './reply';

const own = ['sam@steadfast.com', 'sam.lee@gmail.com'];
const seen = (email: string, state: 'received' | 'sent' = 'received', subject = 'SOC 2 report') =>
  classify({ messageId: 'msg-f:1', from: { email, name: '' }, at: 1, state }, subject, own);

describe('whom a mail of a thread is from', () => {
  it.each([
    ['sam@steadfast.com', 'own'],
    ['sam+x@steadfast.com', 'own'],
    ['sam.lee@gmail.com', 'own'],
    ['mia@steadfast.com', 'colleague'],
    ['dana@gmail.com', 'person'],
    ['dana@acme.com', 'person'],
    ['no-reply@acme.com', 'autoReply'],
    ['mailer-daemon@googlemail.com', 'bounce'],
    ['postmaster@acme.com', 'bounce'],
  ])('%s is %s', (email, as) => {
    expect(seen(email)).toBe(as);
  });

  it('goes by the state first: what was sent is the rep’s own', () => {
    expect(seen('whoever@acme.com', 'sent')).toBe('own');
  });

  it.each(['Automatic reply: SOC 2', 'Abwesenheit: SOC 2', 'Out of office'])(
    '"%s" answers by itself',
    (subject) => {
      expect(seen('dana@acme.com', 'received', subject)).toBe('autoReply');
    },
  );
});
