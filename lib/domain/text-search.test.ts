import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextIndex, errorsBetween, fold, markedParts } from './text-search';

const index = createTextIndex();
index.set('dana', 'Dana Wu · Acme Robotics · SOC 2 report');
index.set('jonas', 'Jonas Müller · Hafenlogistik · Angebot für das Lager');
index.set('luis', 'Luís Ortiz · Acme Robotics · Draft contract');
const find = (typed: string) => [...(index.search(typed)?.keys ?? [])].toSorted();

describe('the search of texts', () => {
  it.each([
    ['acme', ['dana', 'luis']],
    ['ACME dana', ['dana']],
    ['dana  jonas', []],
    ['muller', ['jonas']],
    ['Müller', ['jonas']],
    ['2', ['dana']],
    ['robo', ['dana', 'luis']],
    // A letter left out, put in, mistaken, exchanged.
    ['roboics', ['dana', 'luis']],
    ['danna', ['dana']],
    ['jomas', ['jonas']],
    ['acem', ['dana', 'luis']],
    // Two errors in a long word, and not in a short one.
    ['hafenlogisitc', ['jonas']],
    ['dnna', ['dana']],
    ['dnn', []],
    ['jnas', ['jonas']],
    ['jomaz', []],
    ['robotics xyzxyz', []],
  ])('%j finds %j', (typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });

  it.each(['', '  '])('is none where nothing is typed: %j', (typed) => {
    expect(index.search(typed)).toBeNull();
  });

  it('points out what was meant', () => {
    expect(index.search('jomas acme')?.words).toEqual(['jonas', 'acme']);
  });

  it('finds a text as it was set last', () => {
    const changing = createTextIndex();
    changing.set('a', 'Brightleaf');
    changing.set('a', 'Northwind');
    expect(changing.search('brightleaf')?.keys.size).toBe(0);
    expect(changing.search('brightlaef')?.keys.size).toBe(0);
    expect(changing.search('nortwind')?.keys.size).toBe(1);
  });

  it('finds what was added to a text, and not what has been replaced since', () => {
    const growing = createTextIndex();
    growing.set('a', 'Brightleaf');
    growing.add('a', 'the pilot');
    growing.add('b', 'the price');
    const all = (typed: string) => [...(growing.search(typed)?.keys ?? [])];
    expect(all('brightleaf pilot')).toEqual(['a']);
    expect(all('leaf the')).toEqual(['a']);
    expect(all('the')).toEqual(['a', 'b']);
    expect(all('leafthe')).toEqual([]);
    growing.set('a', 'Northwind the');
    expect(all('pilot')).toEqual([]);
    expect(all('the')).toEqual(['a', 'b']);
  });

  it.each([
    ['dana.wu@acme.com', ['dana']],
    ['wu@ac', ['dana']],
    ['wu@', ['dana', 'mia']],
    ['@acme', ['dana', 'jonas']],
    ['@', ['dana', 'jonas', 'mia']],
    ['wu@zeta', []],
    ['.com@', []],
    // A part is found, the whole is not.
    ['dana@acme', []],
    ['~', []],
  ])('finds addresses and parts of them: %j', (typed, expected) => {
    const addresses = createTextIndex();
    addresses.set('dana', 'dana.wu@acme.com');
    addresses.set('jonas', 'jonas@acme.com');
    addresses.set('mia', 'mia.wu@beta.com');
    expect([...(addresses.search(typed)?.keys ?? [])]).toEqual(expected);
  });

  it('finds exactly what has the typed word in it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'É', '@', '.', ' '), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), word, (all, typed) => {
        const some = createTextIndex();
        for (const [at, text] of all.entries()) some.set(String(at), text);
        const [first, ...more] = fold(typed).split(' ').filter(Boolean);
        fc.pre(first !== undefined && more.length === 0 && first.length < 4);
        const expected = [...all.keys()]
          .filter((at) => fold(all[at] ?? '').includes(first ?? ''))
          .map(String);
        expect([...(some.search(typed)?.keys ?? [])]).toEqual(expected);
      }),
    );
  });

  it('finds what was added to a text that had been replaced', () => {
    const growing = createTextIndex();
    growing.set('a', 'Brightleaf');
    growing.set('a', 'Northwind');
    growing.add('a', 'the pilot');
    growing.add('b', 'Orchard');
    const all = (typed: string) => [...(growing.search(typed)?.keys ?? [])];
    expect(all('northwind pilot')).toEqual(['a']);
    expect(all('northwind the')).toEqual(['a']);
    expect(all('brightleaf')).toEqual([]);
    expect(all('orchard')).toEqual(['b']);
  });

  it.each([
    // So many errors as a word of its length may have, and one more.
    ['abcdefgh', 'abcdefxy', true],
    ['abcdefgh', 'abcdexyz', false],
    ['abcdefg', 'abcdefx', true],
    ['abcdefg', 'abcdexy', false],
    ['abcd', 'abcx', true],
    ['abcd', 'abxy', false],
    ['abcd', 'abcde', true],
    ['abcx', 'abcdef', false],
    ['abcde', 'abcd', true],
    ['abcd', 'abc', false],
    ['abc', 'abcx', true],
    ['abx', 'abcd', false],
  ])('takes %j for %j: %j', (typed, word, isMeant) => {
    const one = createTextIndex();
    one.set('a', word);
    expect(one.search(typed)?.keys.size).toBe(Number(isMeant));
  });

  it('takes the nearest twelve words for what was meant', () => {
    const many = createTextIndex();
    for (const letter of 'bcdefghijklmn') many.set(letter, `robotic${letter}${letter}`);
    many.set('near', 'roboticss');
    many.set('nearest', 'roboticaz');
    const { words = [], keys } = many.search('roboticzz') ?? {};
    expect(words).toHaveLength(12);
    expect(words[0]).toBe('roboticaz');
    expect(keys?.size).toBe(12);
  });

  it('takes eight words', () => {
    const long = createTextIndex();
    long.set('a', 'a b c d e f g h');
    expect(long.search('a b c d e f g h nowhere')?.keys.size).toBe(1);
    expect(long.search('a b c d e f g nowhere')?.keys.size).toBe(0);
  });
});

describe('typing errors', () => {
  it.each([
    ['dana', 'dana', 0],
    ['dana', 'dnaa', 1],
    ['dana', 'daba', 1],
    ['dana', 'dna', 1],
    ['dana', 'danna', 1],
    ['dana', 'ddanna', 2],
    ['', 'ab', 2],
    ['dana', 'zzzzzz', 3],
  ])('between %j and %j are %j', (a, b, errors) => {
    expect(errorsBetween(a, b, 2)).toBe(errors);
    expect(errorsBetween(b, a, 2)).toBe(errors);
  });
});

/** The same by its definition: with what the last letters may have come from. */
function slowErrors(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [one, other] = [a.slice(0, -1), b.slice(0, -1)];
  const isSame = a.at(-1) === b.at(-1);
  const ways = [slowErrors(one, b) + 1, slowErrors(a, other) + 1, slowErrors(one, other) + Number(!isSame)];
  const isExchanged = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (isExchanged) ways.push(slowErrors(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

describe('typing errors in whichever words', () => {
  it('are as many as there are, but not more than is asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(errorsBetween(a, b, most)).toBe(Math.min(slowErrors(a, b), most + 1));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same for what is found by them as for two words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '4'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (typed, other) => {
        fc.pre(!fold(other).includes(fold(typed)));
        const one = createTextIndex();
        one.set('a', other);
        const most = fold(typed).length < 8 ? 1 : 2;
        const isMeant = errorsBetween(fold(typed), fold(other), most) <= most;
        expect(one.search(typed)?.keys.size).toBe(Number(isMeant));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what was found in a text', () => {
  it.each([
    ['Jonas Müller', ['mull'], ['Jonas ', '[Müll]', 'er']],
    ['Dana', ['dana'], ['[Dana]']],
    ['Dana', [], ['Dana']],
    ['banana', ['an'], ['b', '[anan]', 'a']],
    ['🙂 Wu', ['wu'], ['🙂 ', '[Wu]']],
    ['', ['a'], []],
  ])('is pointed out: %j by %j', (text, words, expected) => {
    expect(markedParts(text, words).map((part) => (part.isFound ? `[${part.text}]` : part.text))).toEqual(
      expected,
    );
  });

  it('stays the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, word) => {
        const parts = markedParts(text, [fold(word)]);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
