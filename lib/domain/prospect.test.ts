import { describe, expect, it } from 'vitest';
import { companyOf, firstNameOf, judgeSend, nameOf } from './prospect';

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
  ] as const)('to %s is %s', (to, reason, prospect) => {
    expect(judge(...to)).toEqual({
      isProspect: reason === 'external',
      reason,
      prospect: prospect === null ? null : person(prospect),
    });
  });
});

describe('names', () => {
  it.each([
    ['dana@acme.com', 'Acme'],
    ['dana@mail.acme.co.uk', 'Acme'],
    ['dana@gmail.com', null],
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
