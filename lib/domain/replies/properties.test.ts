import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainCalendar } from '../calendar';
import { readReply } from './read-reply';

const calendar = plainCalendar('UTC');
const context = {
  subject: '',
  prospect: 'dana@acme.com',
  own: ['sam@steadfast.com'],
  locale: 'en-US',
  calendar,
};
const kinds = [
  'person',
  'outOfOffice',
  'bounce',
  'softBounce',
  'calendarAccepted',
  'calendarDeclined',
  'calendarProposed',
  'readReceipt',
  'ticketRobot',
  'newsletter',
];

function read(subject: string, text: string, email = 'dana@acme.com') {
  return readReply({ from: { email, name: '' }, subject, text, at: Date.UTC(2026, 10, 23) }, context);
}

const fragment = fc.constantFrom(
  'until ',
  '5 January ',
  '12.01. ',
  'not ',
  'nicht ',
  'contact ',
  'again ',
  'a',
  ' ',
  '\n',
  '> ',
  '<blockquote>',
  '</blockquote>',
  '<div style="display:none',
  '@',
  'x@y.zz',
  '5.1.1',
  '月',
  '12月28日',
  '\u202E',
  '\u0000',
  '😀',
  '&#',
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fragment, { maxLength: 200 }).map((parts) => parts.join('')),
);

it('takes any text, and tells a day only in the form of one', () => {
  fc.assert(
    fc.property(
      hostile,
      hostile,
      fc.constantFrom('dana@acme.com', 'mailer-daemon@acme.com'),
      (subject, text, email) => {
        const reply = read(subject, text, email);
        expect(kinds).toContain(reply.kind);
        const day = (reply.kind === 'outOfOffice' ? reply.returnOn?.date : null) ?? '2026-11-23';
        expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      },
    ),
    { numRuns: 300 },
  );
});

it('takes a person’s answer for one, whatever stands in the quote below', () => {
  fc.assert(
    fc.property(hostile, (quoted) => {
      const quote = `> ${quoted.replaceAll(/\s/g, ' ')}`;
      expect(read('Re: SOC 2', `Let me see.\n\n${quote}`).kind).toBe('person');
    }),
    { numRuns: 200 },
  );
});

it.each([
  'a',
  'not ',
  'until 5 ',
  '<a ',
  '<blockquote>',
  'x@',
  '(',
  'na',
  '5.',
  '月',
  'writ',
  'i am ',
  '\n',
  '- ',
])('reads %j without end in a time that is one', (part) => {
  // A repetition in a repetition would take hours.
  expect(kinds).toContain(read('Automatic reply', part.repeat(200_000 / part.length)).kind);
});
