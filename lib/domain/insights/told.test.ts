import { describe, expect, it } from 'vitest';
import { isWord, toldBy } from './told';

const quiet = { state: 'waiting' as const, answer: null, outcome: null, repliedAt: null, updatedAt: 9 };

describe('told', () => {
  it('by an answer: when it came', () => {
    expect(toldBy({ ...quiet, state: 'replied', answer: { at: 5 }, repliedAt: 5 })).toEqual([
      { at: 5, isTimed: true },
    ]);
  });

  it('by what the rep says of them: that they have spoken, when it was said or when it was closed', () => {
    expect(toldBy({ ...quiet, outcome: 'notNow', repliedAt: 7 })).toEqual([{ at: 7, isTimed: false }]);
    expect(toldBy({ ...quiet, state: 'closed', outcome: 'won', repliedAt: 7 })).toEqual([
      { at: 9, isTimed: false },
    ]);
    expect(
      toldBy({ ...quiet, state: 'replied', outcome: 'replied', answer: { at: 5 }, repliedAt: 5 }),
    ).toEqual([
      { at: 5, isTimed: true },
      { at: 5, isTimed: false },
    ]);
  });

  it('by nothing where nobody has spoken', () => {
    expect(toldBy(quiet)).toEqual([]);
    expect(toldBy({ ...quiet, state: 'closed', outcome: 'stopped' })).toEqual([]);
    expect(toldBy({ ...quiet, outcome: 'notNow' })).toEqual([]);
  });

  it.each(['replied', 'interested', 'meeting', 'notNow', 'no', 'won'])('%s is their word', (outcome) => {
    expect(isWord(outcome)).toBe(true);
  });

  it.each(['lost', 'leftCompany', 'wrongPerson', 'doNotContact', 'stopped', 'undone', 'anything', null])(
    '%s is none',
    (outcome) => {
      expect(isWord(outcome)).toBe(false);
    },
  );
});
