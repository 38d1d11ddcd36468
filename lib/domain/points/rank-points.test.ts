import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './point';
import { rankPoints } from './rank-points';

const today = '2026-12-10';
const texts = [
  'Red apples',
  'Green pears',
  'Blue plums',
  'Old cars',
  'New boats',
  'Warm coats',
  'Cold tea',
  'Loud bells',
];

function point(parts: Partial<Point>): Point {
  const text = parts.text ?? 'Something else';
  return {
    kind: 'question',
    owner: 'prospect',
    text,
    sentence: text,
    on: null,
    weight: 0.5,
    at: 1_000,
    ...parts,
  };
}
const on = (date: string) => ({ date, kind: 'other' as const, isAfter: false });

describe('points for the next touch', () => {
  it('have their open questions first, numbers last', () => {
    const points = [
      point({ kind: 'number', text: texts[0] ?? '' }),
      point({ kind: 'person', text: texts[1] ?? '' }),
      point({ kind: 'question', owner: 'rep', text: texts[2] ?? '', at: 2_000 }),
      point({ kind: 'objection', text: texts[3] ?? '' }),
      point({ kind: 'date', text: texts[4] ?? '' }),
      point({ kind: 'promise', owner: 'rep', text: texts[5] ?? '', at: 1_000 }),
      point({ kind: 'promise', owner: 'rep', text: texts[6] ?? '', at: 1_000, on: on('2026-12-09') }),
      point({ kind: 'question', text: texts[7] ?? '', at: 2_000 }),
    ];
    expect(rankPoints(points, today).map(({ text }) => text)).toEqual([
      'Loud bells',
      'Cold tea',
      'Warm coats',
      'New boats',
      'Old cars',
      'Blue plums',
    ]);
  });

  it('put a question that the other one has written after behind everything', () => {
    const asked = point({ text: 'Do you have it?', at: 1_000 });
    const number = point({ kind: 'number', text: 'We are 40 people', at: 1_000 });
    expect(rankPoints([asked, number], today)[0]).toBe(asked);
    expect(rankPoints([asked, number], today, { rep: 2_000 })[0]).toBe(number);
    const mine = point({ owner: 'rep', text: 'When do you meet?', at: 1_000 });
    expect(rankPoints([mine, number], today)[0]).toBe(mine);
    expect(rankPoints([mine, number], today, { prospect: 2_000 })[0]).toBe(number);
  });

  it('tell by themselves who has written last', () => {
    const asked = point({ text: 'Red apples', at: 1_000 });
    const number = point({ kind: 'number', text: 'Green pears', at: 1_000 });
    const reps = point({ kind: 'person', owner: 'rep', text: 'Blue plums', at: 2_000 });
    expect(rankPoints([asked, number, reps], today)).toEqual([reps, number, asked]);
    expect(rankPoints([asked, number], today, {}, [reps])).toEqual([number, asked]);
    const mine = point({ owner: 'rep', text: 'Old cars', at: 1_000 });
    const theirs = point({ kind: 'person', text: 'New boats', at: 2_000 });
    expect(rankPoints([mine, reps], today)).toEqual([mine, reps]);
    expect(rankPoints([mine, theirs], today)).toEqual([theirs, mine]);
    expect(rankPoints([mine, number], today, {}, [theirs])).toEqual([number, mine]);
  });

  it('put what they have promised behind their objections, before who is who', () => {
    const promise = point({ kind: 'promise', text: 'Red apples' });
    const person = point({ kind: 'person', text: 'Green pears' });
    const objection = point({ kind: 'objection', text: 'Blue plums' });
    expect(rankPoints([person, promise, objection], today)).toEqual([objection, promise, person]);
  });

  it('have the weightier first, then the later, then the one that came first', () => {
    const heavy = point({ text: 'Red apples', weight: 0.9, at: 1 });
    const late = point({ text: 'Green pears', at: 3 });
    const early = point({ text: 'Blue plums', at: 2 });
    const equal = point({ text: 'Old cars', at: 2 });
    expect(rankPoints([early, equal, late, heavy], today)).toEqual([heavy, late, early, equal]);
  });

  it('are the same where four of five words are', () => {
    const one = point({ text: 'You ship to Oslo today' });
    const same = point({ text: 'You ship to Rome today' });
    const other = point({ text: 'You ship to Rome now' });
    expect(rankPoints([one, same, other], today)).toEqual([one, other]);
  });

  it('take a promise for today as not overdue, and a date that has passed as of little use', () => {
    const kept = point({ kind: 'promise', owner: 'rep', text: texts[0] ?? '', on: on(today), weight: 0.9 });
    const late = point({
      kind: 'promise',
      owner: 'rep',
      text: texts[1] ?? '',
      on: on('2026-12-09'),
      weight: 0.1,
    });
    expect(rankPoints([kept, late], today)).toEqual([late, kept]);
    const past = point({ kind: 'date', text: texts[2] ?? '', on: on('2026-12-01') });
    const number = point({ kind: 'number', text: texts[3] ?? '' });
    expect(rankPoints([past, number], today)).toEqual([number, past]);
  });

  it('say a sentence once, and what is nearly the same once', () => {
    const sentence = 'Could you loop in Priya from procurement?';
    const question = point({ text: sentence });
    const person = point({ kind: 'person', text: 'Priya from procurement', sentence });
    const again = point({ text: 'Could you please loop in Priya from procurement?', at: 500 });
    const other = point({ text: 'Could you loop in legal?' });
    expect(rankPoints([person, again, question, other], today)).toEqual([question, other]);
  });

  it('are at most six, the same in any order of weights and mails', () => {
    const anyPoint = fc.record({
      kind: fc.constantFrom<Point['kind']>('question', 'promise', 'date', 'number', 'person', 'objection'),
      owner: fc.constantFrom<Point['owner']>('rep', 'prospect'),
      text: fc.constantFrom(...texts),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyPoint, { selector: ({ text }) => text }), (parts) => {
        const points = parts.map(point);
        const ranked = rankPoints(points, today);
        expect(ranked.length).toBe(Math.min(6, points.length));
        expect(new Set(ranked.map(({ sentence }) => sentence)).size).toBe(ranked.length);
      }),
    );
  });
});

describe('points that the rep has had a hand in', () => {
  it('do not bring up what was left out, nor the same said again', () => {
    const leftOut = point({ text: 'Can you send the report?', at: 1_000 });
    const again = point({ text: 'Can you send the report, please?', at: 2_000 });
    const other = point({ text: 'Red apples' });
    expect(rankPoints([again, other], today, {}, [leftOut])).toEqual([other]);
  });

  it('were in no mail: a written one answers nothing', () => {
    const asked = point({ owner: 'rep', text: 'Red apples', at: 1_000 });
    const number = point({ kind: 'number', text: 'Green pears', at: 500 });
    const written = point({ kind: 'person', text: 'Kim decides', sentence: '', at: 9_000 });
    expect(rankPoints([number, written, asked], today)).toEqual([asked, written, number]);
  });

  it('are told apart by their words where they have no sentence', () => {
    const one = point({ text: 'Red apples', sentence: '' });
    const other = point({ text: 'Green pears', sentence: '' });
    expect(rankPoints([one, other, { ...one }], today)).toEqual([one, other]);
  });
});
