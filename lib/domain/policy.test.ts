import { describe, expect, it } from 'vitest';
import type { Verdict } from './model';
import { decideSend, isNamed, plainPolicy, readPolicy, ruleOf, tryPolicy } from './policy';

const verdict: Verdict = {
  isProspect: true,
  reason: 'external',
  prospect: { email: 'dana@acme.com', name: 'Dana Wu' },
};

describe('what becomes of a send', () => {
  it.each([
    ['ask', [], verdict, 'ask'],
    ['auto', [], verdict, 'track'],
    ['manual', [], verdict, 'keep'],
    ['ask', ['domain:acme.com'], verdict, 'track'],
    ['manual', ['address:dana@acme.com'], verdict, 'track'],
    ['ask', ['address:lee@acme.com', 'domain:bolt.com'], verdict, 'ask'],
    ['auto', ['domain:acme.com'], { ...verdict, isProspect: false }, 'none'],
    ['auto', [], { ...verdict, prospect: null }, 'none'],
  ] as const)('%s, always %s', (mode, always, judged, decision) => {
    expect(decideSend(judged, { ...plainPolicy, mode, always: [...always] })).toBe(decision);
  });

  it('names domains whole', () => {
    expect(isNamed(['domain:acme.com'], 'dana@sub.acme.com')).toBe(false);
    expect(isNamed(['domain:acme.com'], 'dana@acme.com')).toBe(true);
  });
});

describe('a stored policy', () => {
  const always = ['domain:acme.com'];

  it.each([
    ['nothing', undefined, plainPolicy],
    ['no object', 'auto', plainPolicy],
    ['null', null, plainPolicy],
    ['all', { mode: 'auto', always, mostRecipients: 8 }, { mode: 'auto', always, mostRecipients: 8 }],
    [
      'a mode that does not exist',
      { mode: 'always', mostRecipients: 50 },
      { ...plainPolicy, mostRecipients: 50 },
    ],
    ['too many', { mode: 'manual', mostRecipients: 51 }, { ...plainPolicy, mode: 'manual' }],
    ['too few', { mostRecipients: 0 }, plainPolicy],
    ['rules of which some fit', { always: [4, 'acme', ...always] }, { ...plainPolicy, always }],
    ['rules that are none', { always: 'domain:acme.com' }, plainPolicy],
    ['what nobody knows', { other: 1 }, plainPolicy],
  ])('of %s', (_, stored, policy) => {
    expect(readPolicy(stored)).toEqual(policy);
  });

  it('keeps a thousand rules', () => {
    const many = Array.from({ length: 1_001 }, (_, index) => `domain:a${index}.com`);
    expect(readPolicy({ always: many }).always).toEqual(many.slice(0, 1_000));
  });
});

describe('a rule that somebody types', () => {
  it.each([
    ['acme.com', 'domain:acme.com'],
    [' @Acme.com ', 'domain:acme.com'],
    ['Dana.Wu+x@acme.co.uk', 'address:dana.wu+x@acme.co.uk'],
    ['müller.de', 'domain:müller.de'],
    ['a@b@acme.com', null],
    ['acme', null],
    ['', null],
    ['dana wu@acme.com', null],
    ['dana@', null],
    ['dana@acme', null],
    ['acme..com', null],
    ['.acme.com', null],
    ['-acme.com', null],
    ['acme.com/path', null],
    [`${'a'.repeat(400)}.com`, null],
  ])('%s', (typed, rule) => {
    expect(ruleOf(typed)).toBe(rule);
  });
});

describe('a policy tried on what was sent', () => {
  const person = (email: string) => ({ email, name: '' });
  const tried = (to: string[], change: Partial<typeof plainPolicy> = {}) =>
    tryPolicy(
      {
        account: 'sam@steadfast.com',
        from: person('sam@steadfast.com'),
        to: to.map(person),
        cc: [],
        bcc: [],
      },
      { ...plainPolicy, ...change },
      ['domain:never.com'],
      ['sam.lee@gmail.com'],
    );

  it.each([
    [['dana@acme.com'], {}, 'ask', 'external'],
    [['dana@acme.com'], { mode: 'auto' }, 'track', 'external'],
    [['dana@never.com'], { mode: 'auto' }, 'none', 'suppressed'],
    [['sam.lee@gmail.com'], {}, 'none', 'ownAddress'],
    [['team@acme.com'], {}, 'none', 'list'],
    [['team@acme.com'], { always: ['address:team@acme.com'] }, 'track', 'external'],
    [['a@x.com', 'b@x.com'], { mostRecipients: 1 }, 'none', 'manyRecipients'],
  ] as const)('%s with %o', (to, change, decision, reason) => {
    expect(tried([...to], change as Partial<typeof plainPolicy>)).toEqual({ decision, reason });
  });
});
