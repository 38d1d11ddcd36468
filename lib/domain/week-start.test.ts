import { describe, expect, it } from 'vitest';
import { weekStartOf } from './week-start';

describe('the first day of a week', () => {
  it.each([
    ['en-US', 0],
    ['en', 0],
    ['pt-BR', 0],
    ['ja', 0],
    ['he', 0],
    ['en-GB', 1],
    ['de', 1],
    ['de-AT', 1],
    ['fr-CA', 0],
    ['ar-EG', 6],
    ['fa', 6],
    ['no locale', 1],
  ])('of %s is %i', (locale, day) => {
    expect(weekStartOf(locale)).toBe(day);
  });
});
