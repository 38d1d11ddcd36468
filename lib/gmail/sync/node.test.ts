import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { at, childrenOf, numberOf, parsePayload, textOf, walk } from './node';

test.each([
  [
    [1, null, 3],
    [1, null, 3],
  ],
  [{ 1: 'a', 3: 'c' }, ['a', undefined, 'c']],
  [{ 0: 'x', '01': 'y', name: 'z', '-1': 'w', 1000: 'v' }, []],
  ['text', []],
  [7, []],
  [null, []],
  [undefined, []],
])('childrenOf(%j)', (node, children) => {
  expect(Array.from(childrenOf(node))).toEqual(children);
});

test('at follows a path through arrays and objects, and ends nowhere without complaint', () => {
  const node = [0, { 2: [null, 'found'] }];
  expect(at(node, 1, 1, 1)).toBe('found');
  expect(at(node)).toBe(node);
  for (const path of [[9], [0, 0], [1, 1, 1, 0], [-1], [Number.NaN]])
    expect(at(node, ...path)).toBeUndefined();
});

test.each([
  [7, 7],
  ['7', 7],
  ['1700000000000', 1_700_000_000_000],
  ['1743802434391390786', null],
  [1.5, null],
  [-1, null],
  ['', null],
  ['7a', null],
  [null, null],
  [Number.NaN, null],
])('numberOf(%j) is %s', (node, number) => {
  expect(numberOf(node)).toBe(number);
});

test('textOf cuts texts and takes nothing else', () => {
  expect(textOf('abc', 2)).toBe('ab');
  expect(textOf(7, 2)).toBe('');
});

describe('walk', () => {
  const collect = (root: unknown) => {
    const seen: unknown[] = [];
    walk(root, (node) => {
      seen.push(node);
      return false;
    });
    return seen;
  };

  it('visits containers, outermost first, with what they stand in', () => {
    const inner = ['x'];
    const root = [[inner], 'text', null];
    const seen: unknown[] = [];
    walk(root, (node, parents) => {
      seen.push([node, [...parents]]);
      return false;
    });
    expect(seen).toEqual([
      [root, []],
      [[inner], [root]],
      [inner, [root, [inner]]],
    ]);
  });

  it('does not look below what was taken', () => {
    const seen: unknown[] = [];
    walk([[['deep']]], (node) => {
      seen.push(node);
      return true;
    });
    expect(seen).toHaveLength(1);
  });

  it('gives up on what is too deep or too large', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`);
    expect(collect(deep)).toHaveLength(41);
    expect(collect(Array.from({ length: 600_000 }, () => []))).toHaveLength(500_000);
  });
});

describe('parsePayload', () => {
  it.each(['', ")]}'", ")]}'\n", ")]}',\n", '\n', '\uFEFF', ")]}'\r\n\r\n"])(
    'takes the prefix %j off',
    (prefix) => {
      fc.assert(
        fc.property(fc.jsonValue(), (value) => {
          expect(parsePayload(prefix + JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
        }),
      );
    },
  );

  it('throws for what is no JSON', () => {
    for (const text of ['', '[', '<html>', ")]}'"]) expect(() => parsePayload(text)).toThrow(SyntaxError);
  });
});
