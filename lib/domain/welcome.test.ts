import { describe, expect, it } from 'vitest';
import { readWelcome, welcomeStepAt, welcomeStepBeside } from './welcome';

describe('where the rep is in the first minutes', () => {
  it.each([
    ['does', 'does'],
    ['reads', 'reads'],
    ['setUp', 'setUp'],
    ['over', 'over'],
    [undefined, 'over'],
    [null, 'over'],
    ['later', 'over'],
    [{ step: 'does' }, 'over'],
  ] as const)('stored as %j is %s', (stored, place) => {
    expect(readWelcome(stored)).toBe(place);
  });

  it.each([
    ['', 'does', 'does'],
    ['', 'reads', 'reads'],
    ['', 'over', 'does'],
    ['#setUp', 'does', 'setUp'],
    ['#does', 'setUp', 'does'],
    ['#over', 'reads', 'reads'],
    ['setUp', 'reads', 'reads'],
  ] as const)('the address %j shows, at %s, %s', (hash, place, step) => {
    expect(welcomeStepAt(hash, place)).toBe(step);
  });

  it.each([
    ['does', 1, 'reads'],
    ['reads', 1, 'setUp'],
    ['setUp', 1, null],
    ['setUp', -1, 'reads'],
    ['does', -1, null],
  ] as const)('beside %s by %i is %s', (step, by, beside) => {
    expect(welcomeStepBeside(step, by)).toBe(beside);
  });
});
