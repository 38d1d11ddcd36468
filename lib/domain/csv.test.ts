import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

describe('csvOf', () => {
  it('writes rows as lines, with the mark of UTF-8', () => {
    expect(
      csvOf([
        ['Touch', 'Share'],
        ['Größe', 0.25],
      ]),
    ).toBe('\uFEFFTouch,Share\r\nGröße,0.25\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['a\rb', '"a\rb"'],
    ['plain', 'plain'],
    ['', ''],
    [-3, '-3'],
  ])('quotes what would break it: %j', (cell, written) => {
    expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('defuses %j', (cell) => {
    expect(csvOf([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
  });

  it('defuses before it quotes, and nothing within a cell', () => {
    expect(csvOf([['=A1,B1', 'a=b', '\r=1']])).toBe(`\uFEFF"'=A1,B1",a=b,"'\r=1"\r\n`);
  });
});
