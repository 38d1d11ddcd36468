import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/factories/any-text';
import { compareFacts, keepsFacts } from './compare-facts';
import { factsOf } from './facts';
import { numbersIn } from './numbers';

const before =
  'Hi Dana,\n\nI wrote to you about the SOC 2 report. Two thousand seats at Acme, by Friday 12 January: https://example.com/a?b=1\n\nIs it of use?';
const same = {
  newNames: [],
  newNumbers: [],
  newLinks: [],
  newDates: [],
  lostLinks: [],
  isFirstNameLost: false,
  isMuchLonger: false,
};
const link = 'https://example.com/a?b=1';
const compare = (after: string, text = before) => compareFacts(text, after, 'Dana');

describe('numbers', () => {
  it.each([
    ['2k, 2,000, 2’000 and 2000', [2_000]],
    ['two thousand and 2 thousand', [2_000]],
    ['1.5 million or 1.5m', [1_500_000]],
    ['twenty-five, twenty five', [25]],
    ['two hundred and six thousand', [206_000]],
    ['one hundred and one', [101]],
    ['a hundred', [100]],
    ['two dozen', [24]],
    ['six and seven', [6, 7]],
    ['six seven', [6, 7]],
    ['twenty and thirty', [20, 30]],
    ['twenty thirty', [20, 30]],
    ['twenty ten, or twenty-twelve', [20, 10, 12]],
    ['twenty, five', [20, 5]],
    ['twenty 3 five', [3, 20, 5]],
    ['two thousand five hundred', [2_500]],
    ['five million two hundred thousand', [5_200_000]],
    ['one more thing, a thing, zero doubts', []],
    ['SOC2 and 5 mails', [2, 5]],
    ['10:30 on 12/01', [10, 30, 12, 1]],
    ['12.5 %', [12.5]],
    ['２０ seats', [20]],
    ['someone, often, weight, tent', []],
    ['constructor', []],
  ])('in %j are %j', (text, numbers) => {
    expect([...numbersIn(text)]).toEqual(numbers);
  });
});

describe('facts of a text', () => {
  it('are its names, numbers, links and dates', () => {
    const facts = factsOf(before);
    expect([...facts.names]).toEqual(['dana', 'soc', 'acme']);
    expect(facts.numbers).toEqual(new Set([2, 12, 2_000]));
    expect([...facts.links]).toEqual(['example.com/a?b=1']);
    expect([...facts.dates]).toEqual(['friday', 'january']);
  });

  it.each([
    ['It works. However, you decide.', []],
    ['I think that I’m right, and I’ll stay.', []],
    ['- First\n- Second', []],
    ['He said: “Maybe”.', []],
    ['Then Priya’s team', ['priya']],
    ['the iPhone of an MD', ['iphone', 'md']],
    ['then it is 5 % or $3', ['%', '$']],
    ['see \u0410cme now', ['\u0430cme']],
    ['now \u0430cme, ac\u043Ce and \u043C\u043E', ['\u0430cme', 'ac\u043Ce']],
    ['see acme.com/x Priya', ['priya']],
    ['the team O’Day, and Dana’d', ['o’day', 'dana']],
  ])('names in %j are %j', (text, names) => {
    expect([...factsOf(text).names]).toEqual(names);
  });

  it.each([
    ['see acme.com/x.', 'acme.com/x.'],
    ['write to dana@acme.com now', 'dana@acme.com'],
  ])('also knows the address in %j', (text, address) => {
    expect([...factsOf(text).links]).toEqual([address]);
  });
});

describe('a rewritten text', () => {
  it.each([
    before,
    `Hello Dana, the SOC 2 report for Acme: ${link}. We said 2k seats by Friday, 12 January. Does it help?`,
    `Dana, here is ${link}`,
    `Thank you, Dana. Would this be useful? http://www.example.com/a?b=1`,
  ])('with the same facts: %.60j', (after) => {
    expect(compare(after)).toEqual(same);
    expect(keepsFacts(compare(after))).toBe(true);
  });

  it.each([
    [`Dana, Priya will see ${link}`, { newNames: ['priya'] }],
    [`Dana, see ${link}. Priya will call.`, { newNames: ['priya'] }],
    [`Dana, at Globex: ${link}`, { newNames: ['globex'] }],
    [`Dana, at \u0410cme: ${link}`, { newNames: ['\u0430cme'] }],
    [`Dana, 3,000 seats: ${link}`, { newNumbers: [3_000] }],
    [`Dana, three seats: ${link}`, { newNumbers: [3] }],
    [`Dana, 12 % off: ${link}`, { newNames: ['%'] }],
    [`Dana, by Monday: ${link}`, { newDates: ['monday'] }],
    [`Dana, see tomorrow: ${link}`, { newDates: ['tomorrow'] }],
    [`Dana, ${link} and https://evil.com`, { newLinks: ['evil.com'] }],
    [`Dana, ${link} or evil.com/now`, { newLinks: ['evil.com/now'] }],
    [
      `Dana, see https://ex\u0430mple.com/a?b=1`,
      { newLinks: ['ex\u0430mple.com/a?b=1'], lostLinks: ['example.com/a?b=1'] },
    ],
    [
      `Dana, see https://example.com/a?b=2`,
      { newLinks: ['example.com/a?b=2'], lostLinks: ['example.com/a?b=1'] },
    ],
    ['Dana, see the report.', { lostLinks: ['example.com/a?b=1'] }],
    [`See ${link}`, { isFirstNameLost: true }],
    [`Dan, see ${link}`, { newNames: ['dan'], isFirstNameLost: true }],
  ])('with others: %j', (after, changes) => {
    expect(compare(after)).toEqual({ ...same, ...changes });
    expect(keepsFacts(compare(after))).toBe(false);
  });

  it.each([
    [20, false],
    [25, false],
    [26, true],
  ])('of %i words for ten says more: %j', (words, isMuchLonger) => {
    const longer = compareFacts('we go '.repeat(5), 'we '.repeat(words), null);
    expect(longer).toEqual({ ...same, isMuchLonger });
    expect(keepsFacts(longer)).toBe(!isMuchLonger);
  });

  it('needs no name where there was none', () => {
    expect(keepsFacts(compareFacts('Hi, is it?', 'Hello, is it?', null))).toBe(true);
    expect(compareFacts('Hi Dr. Dana Wu, is it?', 'Hello Dr. Dana Wu, is it?', 'Dr. Dana Wu')).toEqual(same);
  });

  it('is the same as itself, whatever it is', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        expect(keepsFacts(compareFacts(text, text, null))).toBe(true);
      }),
    );
  });
});
