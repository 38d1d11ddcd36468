import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPerson, isAddress, parseRecipients } from './recipients';

describe('recipients', () => {
  it.each([
    ['', []],
    [' , ;\n', []],
    ['dana@acme.example', [{ email: 'dana@acme.example', name: '' }]],
    ['<dana@acme.example>', [{ email: 'dana@acme.example', name: '' }]],
    ['Dana Wu <dana@acme.example>', [{ email: 'dana@acme.example', name: 'Dana Wu' }]],
    ['"Wu, Dana" <dana@acme.example>', [{ email: 'dana@acme.example', name: 'Wu, Dana' }]],
    [String.raw`"Dana \"D\" Wu" <d@a.example>`, [{ email: 'd@a.example', name: 'Dana "D" Wu' }]],
    [
      'a@x.example, B <b@x.example>; c@x.example',
      [
        { email: 'a@x.example', name: '' },
        { email: 'b@x.example', name: 'B' },
        { email: 'c@x.example', name: '' },
      ],
    ],
    ['not an address', [{ email: 'not an address', name: '' }]],
  ])('%j', (text, people) => {
    expect(parseRecipients(text)).toEqual(people);
  });

  it.each([
    ['dana@acme.example', true],
    ['dana+tag@mail.acme.example', true],
    ['dana', false],
    ['dana@acme', false],
    ['dana@', false],
    ['@acme.example', false],
    ['da na@acme.example', false],
    ['dana@acme..example', false],
  ])('%s is an address: %s', (email, expected) => {
    expect(isAddress(email)).toBe(expected);
  });

  it('reads back what it writes', () => {
    const name = fc.stringMatching(/^[A-Za-zÄÖÜß]{1,8}( [A-Za-zÄÖÜß]{1,8})?$/);
    const email = fc.emailAddress().filter(isAddress);
    const people = fc.array(fc.record({ name: fc.oneof(fc.constant(''), name), email }), { maxLength: 4 });
    fc.assert(
      fc.property(people, (people) => {
        expect(parseRecipients(people.map(formatPerson).join(', '))).toEqual(people);
      }),
    );
  });
});
