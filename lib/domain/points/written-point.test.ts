import { describe, expect, it } from 'vitest';
import type { Point } from './point';
import { rewordPoint, writePoint } from './written-point';

const at = Date.UTC(2026, 10, 17, 9);
const context = { zone: 'Europe/Berlin', locale: 'en-GB' };
const board: Point = {
  kind: 'date',
  owner: 'prospect',
  text: 'Our board meets on 12 January.',
  sentence: 'Our board meets on 12 January.',
  on: { date: '2027-01-12', kind: 'decision', isAfter: false },
  weight: 0.9,
  at,
};

describe('a point in the rep’s words', () => {
  it('keeps where it was said, and is one line', () => {
    expect(rewordPoint(board, '  Board on\n12 January ', context)).toMatchObject({
      text: 'Board on 12 January',
      sentence: board.sentence,
      at,
    });
  });

  it('is untouched where nothing was changed', () => {
    expect(rewordPoint(board, board.text, context)).toBe(board);
  });

  it.each([
    ['Board meets on 19 January', { date: '2027-01-19', kind: 'decision', isAfter: false }],
    ['Back to them: 19 January', { date: '2027-01-19', kind: 'decision', isAfter: false }],
    ['They decide nothing, but are back on 19 January', { date: '2027-01-19', kind: 'back', isAfter: false }],
    ['The board decides', null],
  ])('%s: says the date %j', (text, on) => {
    expect(rewordPoint(board, text, context).on).toEqual(on);
  });

  it('keeps a date that stands only in its sentence', () => {
    const asked = { ...board, kind: 'question' as const, text: 'Can you send it?' };
    expect(rewordPoint(asked, 'Could you send it?', context).on).toEqual(board.on);
  });

  it('promised by a day is due at its end, and 12/1 is read as the rep writes dates', () => {
    const promise = { kind: 'promise', owner: 'rep' } as const;
    expect(writePoint({ ...promise, text: 'I send it by 12/1' }, at, context).on?.date).toBe('2027-01-12');
    const american = { ...context, locale: 'en-US' };
    expect(writePoint({ ...promise, text: 'I send it by 12/1' }, at, american).on?.date).toBe('2026-12-01');
  });
});

describe('a point that the rep writes down', () => {
  it('matters most, and was in no mail', () => {
    const point = writePoint({ kind: 'objection', owner: 'prospect', text: ' Too dear ' }, at, context);
    expect(point).toEqual({
      kind: 'objection',
      owner: 'prospect',
      text: 'Too dear',
      sentence: '',
      on: null,
      weight: 1,
      at,
    });
  });
});
