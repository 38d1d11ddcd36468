import { describe, expect, it } from 'vitest';
import { companyOf, firstNameOf, isRobot, judgeSend, nameOf, reaches, sameAddress } from './prospect';

const sam = { email: 'sam@steadfast.com', name: 'Sam' };
const person = (email: string) => ({ email, name: '' });
const judge = (...to: string[]) =>
  judgeSend(
    { account: sam.email, from: sam, to: to.map(person), cc: [], bcc: [] },
    (email) => email === 'never@acme.com',
    ['sam.lee@gmail.com'],
  );

describe('a sent mail', () => {
  it.each([
    [[], 'noRecipient', null],
    [['sam@steadfast.com'], 'ownAddress', null],
    [['sam.lee@gmail.com'], 'ownAddress', null],
    [['mia@steadfast.com'], 'ownDomain', null],
    [['no-reply@acme.com'], 'noReply', null],
    [['team@acme.com'], 'list', null],
    [['x@googlegroups.com'], 'list', null],
    [['a@x.com', 'b@x.com', 'c@x.com', 'd@x.com', 'e@x.com', 'f@x.com'], 'manyRecipients', 'a@x.com'],
    [['never@acme.com'], 'suppressed', 'never@acme.com'],
    [['mia@steadfast.com', 'dana@acme.com'], 'external', 'dana@acme.com'],
    [['dana@gmail.com'], 'external', 'dana@gmail.com'],
    [['dana@acme.com', 'sam+copy@steadfast.com'], 'external', 'dana@acme.com'],
    [['all@lists.acme.com'], 'list', null],
    [['crm-owner@acme.com'], 'list', null],
    [['alerts@acme.com', 'team@acme.com'], 'list', null],
    [['team@acme.com', 'dana@acme.com'], 'external', 'dana@acme.com'],
    [['a@x.com', 'b@x.com', 'c@x.com', 'd@x.com', 'e@x.com'], 'external', 'a@x.com'],
  ] as const)('to %s is %s', (to, reason, prospect) => {
    expect(judge(...to)).toEqual({
      isProspect: reason === 'external',
      reason,
      prospect: prospect === null ? null : person(prospect),
    });
  });
});

describe('a sent mail, by the rules of the rep', () => {
  const byRules = (always: string[], mostRecipients: number, ...to: string[]) =>
    judgeSend(
      { account: sam.email, from: sam, to: to.map(person), cc: [], bcc: [] },
      (email) => email === 'never@acme.com',
      [],
      { isAlways: (email) => always.includes(email), mostRecipients },
    );

  it.each([
    ['a list that is wanted', ['team@acme.com'], 5, ['team@acme.com'], 'external', 'team@acme.com'],
    ['the one who is wanted', ['lee@x.com'], 5, ['dana@x.com', 'lee@x.com'], 'external', 'lee@x.com'],
    ['many, of whom one is wanted', ['b@x.com'], 1, ['a@x.com', 'b@x.com'], 'external', 'b@x.com'],
    ['as many as are a conversation', [], 2, ['a@x.com', 'b@x.com'], 'external', 'a@x.com'],
    ['one more than that', [], 1, ['a@x.com', 'b@x.com'], 'manyRecipients', 'a@x.com'],
    ['a robot', ['no-reply@x.com'], 5, ['no-reply@x.com'], 'noReply', null],
    ['a colleague', ['mia@steadfast.com'], 5, ['mia@steadfast.com'], 'ownDomain', null],
    ['who is never asked about', ['never@acme.com'], 5, ['never@acme.com'], 'suppressed', 'never@acme.com'],
  ] as const)('to %s', (_, always, most, to, reason, prospect) => {
    const verdict = byRules([...always], most, ...to);
    expect([verdict.reason, verdict.prospect?.email ?? null]).toEqual([reason, prospect]);
  });
});

describe('a mail reaches', () => {
  const dana = { email: 'dana@acme.com', name: 'Dana Wu' };
  const to = (prospect: string, ...to: string[]) =>
    reaches({ ...dana, email: prospect }, { to: to.map(person), cc: [], bcc: [] });

  it.each([
    ['the prospect', 'dana@acme.com', ['mia@steadfast.com', 'dana+crm@acme.com'], true],
    ['a colleague', 'dana@acme.com', ['lee@acme.com'], true],
    ['nobody of theirs', 'dana@acme.com', ['lee@bolt.com'], false],
    ['a stranger with the same provider', 'dana@gmail.com', ['lee@gmail.com'], false],
    ['the prospect there', 'dana@gmail.com', ['dana@gmail.com'], true],
    ['nobody', 'dana@acme.com', [], false],
  ])('%s', (_, prospect, recipients, isReached) => {
    expect(to(prospect, ...recipients)).toBe(isReached);
  });

  it('them in copy, too', () => {
    expect(reaches(dana, { to: [], cc: [dana], bcc: [] })).toBe(true);
    expect(reaches(dana, { to: [], cc: [], bcc: [dana] })).toBe(true);
  });

  it.each([
    ['Dana@ACME.com', 'dana@acme.com', true],
    ['dana+a@acme.com', 'dana+b@acme.com', true],
    ['dana@acme.com', 'lee@acme.com', false],
    ['dana@acme.com', 'dana@bolt.com', false],
  ])('%s as %s: %s', (one, other, isSame) => {
    expect(sameAddress(one, other)).toBe(isSame);
  });
});

describe('nobody reads', () => {
  it.each(['noreply', 'No-Reply', 'do-not-reply', 'crm+noreply', 'postmaster', 'notifications'])(
    '%s',
    (name) => {
      expect(isRobot(`${name}@acme.com`)).toBe(true);
    },
  );

  it.each(['dana', 'replyall', 'noreen', 'bouncer'])('but not %s', (name) => {
    expect(isRobot(`${name}@acme.com`)).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['dana@acme.com', 'Acme'],
    ['dana@mail.acme.co.uk', 'Acme'],
    ['dana@gmail.com', null],
    ['dana@mail.acme.com', 'Acme'],
    ['dana@acme.com.au', 'Acme'],
    ['dana@co.uk', 'Co'],
    ['dana@intranet', 'Intranet'],
    [`dana@${'a'.repeat(300)}.com`, 'A' + 'a'.repeat(199)],
  ])('%s works at %s', (email, company) => {
    expect(companyOf(email)).toBe(company);
  });

  it.each([
    ['Wu, Dana', 'Dana'],
    ['Dana Wu', 'Dana'],
    ['', 'dana@acme.com'],
    [' , ', ','],
    ['ceo@bank.com', 'dana@acme.com'],
    ['Dr. Dana Wu', 'Dr. Dana Wu'],
    ['dr Dana', 'dr Dana'],
    ['Wu,', 'Wu'],
    ['Wu, Dana Mae', 'Dana'],
    ['Drew Msfeld', 'Drew'],
    ['🚀 Dana', '🚀 Dana'],
  ])('%s is addressed as %s', (name, first) => {
    expect(firstNameOf({ email: 'dana@acme.com', name })).toBe(first);
  });

  it.each([
    ['Dana Wu', 'Dana Wu'],
    ['', 'dana@acme.com'],
    [' \u2060\u3164', 'dana@acme.com'],
    ['ceo@bank.com', 'dana@acme.com'],
    ['Dana (ceo＠bank.com)', 'dana@acme.com'],
    ['Dana@ACME.com', 'dana@acme.com'],
  ])('"%s" is called %s', (name, called) => {
    expect(nameOf({ email: 'dana@acme.com', name })).toBe(called);
  });
});
