import { expect, it } from 'vitest';
import { isSamePerson, namesOf, whoWrote } from './who-wrote';

const prospect = { email: 'dana@acme.com', name: 'Dana Wu' };
const own = ['sam@steadfast.com', 'sam.lee@gmail.com'];

it.each([
  ['dana@acme.com', '', 'prospect'],
  ['Dana+crm@acme.com', '', 'prospect'],
  ['d.wu@acme.com', 'Wu, Dana', 'prospect'],
  ['dana.wu@gmail.com', 'Dana Wu', 'prospect'],
  ['dana.wu@gmail.com', 'Dana', 'other'],
  ['dana@other.com', 'Dana Wu', 'other'],
  ['lee@acme.com', 'Lee Ortiz', 'colleague'],
  ['lee@mail.acme.com', '', 'colleague'],
  ['lee@notacme.com', '', 'other'],
  ['sam@steadfast.com', '', 'own'],
  ['samlee+x@googlemail.com', '', 'own'],
  ['mia@steadfast.com', '', 'ours'],
  ['mia@gmail.com', '', 'other'],
])('%s "%s" is %s', (email, name, writer) => {
  expect(whoWrote({ email, name }, { prospect, own })).toBe(writer);
});

it('takes no provider for the public for a company', () => {
  const free = { email: 'dana@gmx.de', name: 'Dana' };
  expect(whoWrote({ email: 'lee@gmx.de', name: '' }, { prospect: free, own })).toBe('other');
  expect(whoWrote({ email: 'lee@gmail.com', name: '' }, { prospect: free, own })).toBe('other');
});

it('keeps companies of one country apart', () => {
  const british = { email: 'dana@acme.co.uk', name: '' };
  expect(whoWrote({ email: 'lee@other.co.uk', name: '' }, { prospect: british, own })).toBe('other');
  expect(whoWrote({ email: 'lee@sales.acme.co.uk', name: '' }, { prospect: british, own })).toBe('colleague');
});

it('follows up a colleague of the rep’s, and nobody', () => {
  const mia = { email: 'mia@steadfast.com', name: '' };
  expect(whoWrote(mia, { prospect: mia, own })).toBe('prospect');
  expect(whoWrote(prospect, { prospect: null, own })).toBe('other');
});

it('does not take two who are not named for one', () => {
  expect(isSamePerson({ email: 'a@acme.com', name: '' }, { email: 'b@acme.com', name: '' })).toBe(false);
});

it.each([
  ['Dana Wu', ['Dana Wu', 'Wu, Dana', 'Wu Dana']],
  ['Wu, Dana', ['Wu, Dana', 'Dana Wu', 'Wu Dana']],
  ['dana WU', ['dana WU', 'WU, dana', 'WU dana', 'Dana Wu', 'Wu, Dana', 'Wu Dana']],
  ["Anne-Marie O'brien", ["Anne-Marie O'brien", "O'brien, Anne-Marie", "O'brien Anne-Marie"]],
  [
    'Ana María Paz',
    ['Ana María Paz', 'María Paz, Ana', 'María Paz Ana', 'Paz, Ana María', 'Paz Ana María'].flatMap((one) => [
      one,
      one.replace('í', 'i'),
    ]),
  ],
  ['Dana', []],
  ['D. W', []],
  ['', []],
  ['dana@home.example', []],
])('"%s" may be written so', (name, forms) => {
  const found = namesOf({ email: 'dana@gmail.com', name });
  expect(found.toSorted()).toEqual(forms.toSorted());
});

it('turns a name of many words a few times only', () => {
  const found = namesOf({ email: 'juan@gmail.com', name: 'Juan Pablo De La Cruz' });
  expect(found).toHaveLength(7);
  expect(found).toContain('La Cruz, Juan Pablo De');
});

it.each(['no-reply@gmail.com', 'team@acme.com', 'x@lists.acme.com'])(
  '%s is nobody who has a name',
  (email) => {
    expect(namesOf({ email, name: 'Dana Wu' })).toEqual([]);
  },
);
