import { describe, expect, it } from 'vitest';
import { exampleValues, plainValue, variables } from './variables';

describe('a value as it may stand in a mail', () => {
  it.each([
    [5, 5],
    [5.9, 5],
    [-5.9, -5],
    [0, 0],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [null, null],
    [undefined, null],
    ['', null],
    ['–, …', null],
    ['7', '7'],
    ['é', 'é'],
    ['Dana', 'Dana'],
    ['Dana\n  Wu', 'Dana Wu'],
    ['{{ x }}', '(( x ))'],
  ])('%j is %j', (value, expected) => {
    expect(plainValue(value, 60)).toBe(expected);
  });

  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one twothree', 8, 'one two…'],
    ['abcdef ghijkl', 10, 'abcdef…'],
    ['ab cdefghijkl', 10, 'ab cdefgh…'],
    ['abcdefghijkl', 10, 'abcdefghi…'],
    // A blank right in the middle is too early to end with.
    ['abcd efghijkl', 9, 'abcd efg…'],
    ['abcde fghijkl', 9, 'abcde…'],
  ])('%j in %i characters is %j', (value, max, expected) => {
    expect(plainValue(value, max)).toBe(expected);
  });

  it('is looked at for four times what it may be long', () => {
    expect(plainValue(`${' '.repeat(40)}a`, 10)).toBeNull();
    expect(plainValue(`${' '.repeat(39)}a`, 10)).toBe('a');
  });

  it('has no half of a character', () => {
    const shown = plainValue('a\uD83D', 10);
    expect(typeof shown === 'string' && shown.isWellFormed()).toBe(true);
  });
});

it('each variable has an example that fits it', () => {
  expect(Object.keys(exampleValues)).toEqual(variables.map(({ name }) => name));
  for (const { name, example, max } of variables) expect(plainValue(exampleValues[name], max)).toBe(example);
});
