import { describe, expect, it } from 'vitest';
import { english, german } from '@/tests/screens/texts';
import { type Chart, scaleOf, tableOf } from './chart';
import { duration, groupLabel } from './charts';
import { describeTip } from './describe-tip';
import { drawChart, pictureSize } from './draw-chart';

const names = new Map([['mine', 'Mine']]);
const hourMs = 3_600_000;

const chart = (rows: Partial<Chart['rows'][number]>[], isShare = true): Chart => ({
  id: 'a',
  title: 'Answers',
  about: 'About it',
  columns: { label: 'Which', hits: 'Answered', n: 'Touches' },
  isShare,
  rows: rows.map((row, index) => ({
    id: String(index),
    label: `Row ${index}`,
    hits: 2,
    n: 10,
    interval: { low: 0.05, high: 0.12345 },
    isMore: false,
    ...row,
  })),
});

describe('what a group is called', () => {
  it.each([
    ['number', '3', 'Touch 3'],
    ['number', '8', 'Touch 8 or later'],
    ['purpose', 'insight', 'a thought'],
    ['template', 'mine', 'Mine'],
    ['template', 'gone', 'One that is not there any more'],
    ['channel', 'call', 'Call'],
    ['wait', '2', 'Up to 2 days'],
    ['wait', '14', '8–14 days'],
    ['wait', 'Infinity', 'More than 30 days'],
    ['weekday', '0', 'Sunday'],
    ['weekday', '6', 'Saturday'],
    ['hour', '9', '09:00'],
  ] as const)('%s %s: %s', (dimension, id, label) => {
    expect(groupLabel(dimension, id, names, english)).toBe(label);
  });
});

describe('how long it takes', () => {
  it.each([
    [0.2, '1 hour', '1 Stunde'],
    [5.4, '5 hours', '5 Stunden'],
    [47.4, '47 hours', '47 Stunden'],
    [60, '2.5 days', '2,5 Tage'],
  ])('%d h: %s', (hours, inEnglish, inGerman) => {
    expect(duration(hours * hourMs, english)).toBe(inEnglish);
    expect(duration(hours * hourMs, german)).toBe(inGerman);
  });
});

describe('a chart', () => {
  it('has the smallest scale that holds all of it', () => {
    expect(scaleOf(chart([{}]))).toBe(0.2);
    expect(scaleOf(chart([{ interval: { low: 0, high: 0.1 } }, { interval: null }]))).toBe(0.1);
    expect(scaleOf(chart([{ interval: { low: 0, high: 0.76 } }]))).toBe(1);
    expect(scaleOf(chart([{ hits: 3 }, { hits: 7 }], false))).toBe(7);
    expect(scaleOf(chart([{ hits: 0 }], false))).toBe(1);
  });

  it('is a table: numbers as numbers, and nothing where nothing can be said', () => {
    expect(tableOf(chart([{}, { hits: 1, n: 3, interval: null }]), english)).toEqual([
      ['Which', 'Answered', 'Touches', 'Share', 'From', 'To'],
      ['Row 0', 2, 10, 0.2, 0.05, 0.123],
      ['Row 1', 1, 3, '', '', ''],
    ]);
    expect(tableOf(chart([{}], false), english)).toEqual([
      ['Which', 'Answered'],
      ['Row 0', 2],
    ]);
  });

  it('is drawn with all of its words', () => {
    const words: string[] = [];
    const bars: number[] = [];
    const canvas = {
      fillRect: (_x: number, _y: number, width: number) => bars.push(width),
      fillText: (word: string) => words.push(word),
      beginPath: () => {},
      moveTo: () => {},
      lineTo: () => {},
      stroke: () => {},
    } as unknown as CanvasRenderingContext2D;
    const colours = { ground: '#fff', ink: '#000', soft: '#555', bar: '#066' };
    const drawn = chart([{}, { hits: 1, n: 3, interval: null }]);
    drawChart(canvas, drawn, colours, english);
    expect(words).toEqual([
      'Answers',
      'About it',
      'Row 0',
      '20% (2 of 10), between 5% and 12%',
      'Row 1',
      'too few to tell (1 of 3)',
    ]);
    const { width } = pictureSize(drawn);
    // The ground, and the one bar that says something: all of its room, for the scale ends there.
    expect(bars).toHaveLength(2);
    expect(bars[0]).toBe(width);
    expect(bars[1]).toBeGreaterThan(100);
  });
});

it('to go on is told with what it rests on', () => {
  const before = { touch: 3, share: 0.61, interval: { low: 0.5, high: 0.7 }, n: 90 };
  expect(describeTip({ kind: 'goOn', late: { hits: 12, n: 40 }, before }, names, english)).toBe(
    '12 of 40 answers came to touch 3 or a later one, and 61% of your unanswered follow-ups stop before that (between 50% and 70%).',
  );
});
