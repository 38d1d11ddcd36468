import { describe, expect, it } from 'vitest';
import { developmentMails, heldOutMails } from '@/tests/corpus/points/mails';
import { parseLabel, precision, recall, scoreMails } from '@/tests/corpus/points/score';

const all = [...developmentMails, ...heldOutMails];
const scores = { all: scoreMails(all), 'held out': scoreMails(heldOutMails) };

describe('the labelled mails', () => {
  it('are enough, each with its own name, and labelled with words of theirs', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(heldOutMails.length).toBeGreaterThanOrEqual(50);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { text, points } of all) {
      const said = text
        .replaceAll(/[\u200B-\u202E]/g, '')
        .replaceAll(/\s+/g, ' ')
        .toLowerCase();
      for (const label of points) expect(said).toContain(parseLabel(label).key.toLowerCase());
    }
  });

  it.each(['all', 'held out'] as const)('have their points found: %s', (set) => {
    const { overall } = scores[set];
    expect(precision(overall)).toBeGreaterThanOrEqual(0.9);
    expect(recall(overall)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['question', 0.9, 0.9],
    ['promise', 0.85, 0.85],
    ['date', 0.9, 0.9],
    ['number', 0.9, 0.9],
    ['person', 0.85, 0.85],
    ['objection', 0.85, 0.85],
  ] as const)('have every kind found: %s', (kind, leastPrecision, leastRecall) => {
    const score = scores.all.byKind[kind];
    expect(precision(score)).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall(score)).toBeGreaterThanOrEqual(leastRecall);
  });

  it('have their dates understood', () => {
    expect(precision(scores.all.dateKinds)).toBeGreaterThanOrEqual(0.9);
  });
});
