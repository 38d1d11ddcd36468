import { describe, expect, it } from 'vitest';
import { capitalised, shorten } from './shorten';

describe('a text of at most ten characters', () => {
  it.each([
    ['one line', 'one line'],
    ['exactly 10', 'exactly 10'],
    ['a\n b', 'a b'],
    ['one two three', 'one two…'],
    ['one two, three', 'one two…'],
    ['ab cdefghijk', 'ab cdefgh…'],
    ['abcdefghijkl', 'abcdefghi…'],
    ['abcdefghi jk', 'abcdefghi…'],
    ['abcdefgh\u{1F600}yz', 'abcdefgh\uFFFD…'],
  ])('%j is %j', (text, short) => {
    expect(shorten(text, 10)).toBe(short);
  });
});

it.each([
  ['élan vital', 'Élan vital'],
  ['iPhone or not', 'IPhone or not'],
  ['Dana and we', 'Dana and we'],
  ['2 seats', '2 seats'],
])('%j begins a line as %j', (text, expected) => {
  expect(capitalised(text)).toBe(expected);
});
