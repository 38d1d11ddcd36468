import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPoints } from './find-points';
import { longestPointText } from './limits';
import { pointSchema } from './point';

const sentAt = Date.UTC(2026, 10, 23, 10);
const context = { zone: 'Europe/London', locale: 'en-GB', names: { rep: 'Tom Becker', prospect: 'Dana Wu' } };
const read = (text: string, more: Partial<typeof context> = {}, at = sentAt) =>
  findPoints({ text, from: 'prospect', sentAt: at }, { ...context, ...more });

describe('a point', () => {
  it('has its words, its sentence, its writer and its time', () => {
    expect(read('Also, could you send the deck by Friday? Thanks!')).toEqual([
      {
        kind: 'question',
        owner: 'prospect',
        text: 'Could you send the deck by Friday?',
        sentence: 'Also, could you send the deck by Friday?',
        on: { date: '2026-11-27', kind: 'deadline', isAfter: false },
        weight: 0.8,
        at: sentAt,
      },
    ]);
  });

  it.each([
    ['Do you ship to Norway?', ['question', 0.6]],
    ['Do you ship on Friday?', ['question', 0.8]],
    ["I'll send the deck.", ['promise', 0.5]],
    ["I'll send the deck by Friday.", ['promise', 0.9]],
    ['It is too expensive.', ['objection', 0.7]],
    ['We decide on Friday.', ['date', 0.9]],
    ["I'm back on Friday.", ['date', 0.9]],
    ['We meet on Friday.', ['date', 0.6]],
    ['We have 40 seats.', ['number', 0.4]],
    ['Our treasurer Ruth left.', ['person', 0.4]],
    ["Do you know if I'll send it?", ['question', 0.6]],
    ['Is it too expensive for you?', ['question', 0.6]],
    ["I won't send the deck."],
    ['We decided last Friday.'],
    ['We are 100 % sure.'],
  ])('%s matters as what it is: %j', (text, ...expected) => {
    expect(read(text).map(({ kind, weight }) => [kind, weight])).toEqual(expected);
  });

  it('may be more than one: what hinders, by when, and how much', () => {
    const points = read('It is too expensive for 40 seats until Friday.');
    expect(points.map(({ kind, on }) => [kind, on?.date])).toEqual([
      ['objection', '2026-11-27'],
      ['number', undefined],
    ]);
  });

  it('is no objection where the rep says it', () => {
    expect(findPoints({ text: 'It is too expensive.', from: 'rep', sentAt }, context)).toEqual([]);
  });

  it('is found without apostrophes, and kept as it was written', () => {
    expect(read('we dont have the budget')[0]).toMatchObject({
      kind: 'objection',
      sentence: 'we dont have the budget',
    });
  });

  it('is one of thirty at most, in their order, at a whole time that is none before 1970', () => {
    const asked = Array.from({ length: 40 }, (_, index) => `Do you ship to plant ${index}?`);
    expect(read(asked.join(' ')).map(({ text }) => text)).toEqual(asked.slice(0, 30));
    expect(read('Do you ship to Norway?', {}, 1.5)[0]?.at).toBe(1);
    expect(read('Do you ship to Norway?', {}, -5)[0]?.at).toBe(0);
  });

  it('is the writer’s', () => {
    const mail = { text: "I'll send the deck.", sentAt };
    expect(findPoints({ ...mail, from: 'rep' }, context)[0]?.owner).toBe('rep');
    expect(findPoints({ ...mail, from: 'prospect' }, context)[0]?.owner).toBe('prospect');
  });

  it('reads alone: a question that points back has what it points to', () => {
    expect(read('We must host in the EU. Is that possible with you?')[0]?.text).toBe(
      'We must host in the EU. Is that possible with you?',
    );
  });

  it('is cut between words where its sentence is long', () => {
    const [point] = read(`Could you please tell me ${'whether the long list '.repeat(30)} works?`);
    expect(point?.text.length).toBeLessThanOrEqual(longestPointText);
    expect(point?.text).toMatch(/ \w+…$/);
    expect(point?.sentence.length).toBeLessThanOrEqual(300);
  });

  it('names somebody once, and neither of the two', () => {
    const people = read(
      'My boss Fiona said yes. Fiona said more. Tom Becker said no. Tom Ashby from finance left.',
    );
    expect(people.filter(({ kind }) => kind === 'person').map(({ text }) => text)).toEqual([
      'My boss Fiona',
      'Tom Ashby from finance',
    ]);
  });
});

describe('the date of a point', () => {
  it('is counted from the day that the rep had when the mail was sent', () => {
    const lateInLondon = Date.UTC(2026, 10, 23, 23, 30);
    const dateIn = (zone: string) => read('We decide tomorrow.', { zone }, lateInLondon)[0]?.on?.date;
    expect(dateIn('Europe/London')).toBe('2026-11-24');
    expect(dateIn('Pacific/Kiritimati')).toBe('2026-11-25');
    expect(dateIn('America/St_Johns')).toBe('2026-11-24');
  });

  it('has the month first for Americans only', () => {
    const dateFor = (locale: string) => read('We decide on 3/12.', { locale })[0]?.on?.date;
    expect(dateFor('en-US')).toBe('2027-03-12');
    expect(dateFor('en-GB')).toBe('2026-12-03');
    expect(dateFor('de-DE')).toBe('2026-12-03');
  });
});

describe('a date of what hinders', () => {
  const dateOf = (text: string, day: string) => read(text, {}, Date.parse(`${day}T10:00:00Z`))[0]?.on ?? null;

  it.each([
    'We have no budget this quarter.',
    'We have no budget this year.',
    'No budget this week.',
    'We have no budget today.',
    'There is no budget in November.',
    'Wir haben dieses Quartal kein Budget.',
  ])('is none where it is now: %s', (text) => {
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-17', '2026-11-30'])
      expect(dateOf(text, day)).toBeNull();
  });

  it('is none on the first day of what has begun', () => {
    expect(dateOf('We have no budget this quarter.', '2026-10-01')).toBeNull();
    expect(dateOf('There is no budget in November.', '2026-10-31')?.date).toBe('2026-11-01');
  });

  it.each([
    ['We have no budget until next quarter.', '2027-01-01', false],
    ['No budget this quarter, call me next quarter.', '2027-01-01', false],
    ['We have no budget until after this quarter.', '2026-12-31', true],
    ['We have no budget until January.', '2027-01-01', false],
  ])('is when there is some again: %s', (text, date, isAfter) => {
    for (const day of ['2026-10-01', '2026-11-17', '2026-12-31'])
      expect(dateOf(text, day)).toEqual({ date, kind: 'other', isAfter });
  });

  it('is the end of what has begun where they speak of after it', () => {
    expect(read('We can look at it after this quarter.')).toMatchObject([
      { kind: 'date', on: { date: '2026-12-31', isAfter: true } },
    ]);
    expect(read('It is due in November.')).toMatchObject([{ kind: 'date', on: null }]);
  });
});

describe('text from outside', () => {
  const bits =
    'On |wrote:|\n|> |-- |From: |Sent: |I\'ll |send |by |Friday|?|. |we |<div>|</div>|<script>|{{ x }}|"|12/1|31 February|$5| 100%|Priya |and |\u202E|the end of |Q1|next |week|March |2027|no budget|Best,|P.S. |0|\uD800|Mr. ';
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(fc.constantFrom(...bits.split('|')), { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('gives points of the right form or none, whatever it is', () => {
    fc.assert(
      fc.property(
        nasty,
        fc.constantFrom('rep', 'prospect'),
        fc.integer({ min: 0, max: 4e12 }),
        (text, from, at) => {
          const points = findPoints({ text, from, sentAt: at }, context);
          expect(points.length).toBeLessThanOrEqual(30);
          for (const point of points) {
            expect(pointSchema.parse(point)).toEqual(point);
            expect(point.text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u);
            expect(point.text.trim()).not.toBe('');
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is looked at for 20,000 characters', () => {
    const question = 'Where is the invoice?';
    expect(read(`${' '.repeat(19_000)}${question}`)).toHaveLength(1);
    expect(read(`${' '.repeat(20_000)}${question}`)).toHaveLength(0);
  });

  it.each([
    'a',
    ' ',
    '\n',
    '?',
    '<',
    '<a ',
    '<script>',
    '>',
    '"',
    "'",
    '.',
    'a. ',
    'Oh? ',
    '1',
    '1.',
    '1/',
    '$',
    '$1',
    '1 ',
    'A',
    'Aa ',
    'Aa Bb and ',
    "I'll ",
    'will ',
    'please ',
    'can you ',
    'On 1 ',
    'From: a\n',
    'not ',
    'the end of ',
    'in ',
    'after the ',
    'by ',
    'our new ',
    'Mo',
    'ß',
    '🙈',
    '\u0301',
    'my very own head of ',
    '1 Mar ',
    '12/12 ',
    'is too ',
    '- ',
    'bitte ',
    'ich werde ',
    'not really ',
    'no new ',
    'and we ',
    'to Xy Zw ',
    'some real ',
    "Aa's ",
    'dont ',
    'nobody is ',
  ])('of 20,000 characters of %j takes little work', { timeout: 60_000 }, (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    const start = process.cpuUsage();
    read(text);
    findPoints({ text, from: 'prospect', sentAt, language: 'de' }, context);
    // Microseconds, of this and the other worker; what goes over the same text again and again takes minutes.
    expect(process.cpuUsage(start).user).toBeLessThan(6_000_000);
  });
});
