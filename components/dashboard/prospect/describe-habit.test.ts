import { describe, expect, it } from 'vitest';
import { english } from '@/tests/screens/texts';
import { describeHabit } from './describe-habit';

describe('how long somebody takes', () => {
  it.each([
    [0.2, 0, '1 working hour, give or take 1 working hour'],
    [5.4, 2, '5 working hours, give or take 2 working hours'],
    [7.9, 1, '8 working hours, give or take 1 working hour'],
    [8, 8, '1 working day, give or take 1 working day'],
    [28, 12, '4 working days, give or take 2 working days'],
  ])('%d hours, by %d', (median, spread, words) => {
    const said = describeHabit({ median, spread, count: 4, dayHours: 8 }, english);
    expect(said).toBe(`Usually answers after ${words} (4 answers)`);
  });
});
