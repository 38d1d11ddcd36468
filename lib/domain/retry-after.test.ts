import { describe, expect, it } from 'vitest';
import { retryAtOf } from './retry-after';

const now = Date.UTC(2026, 10, 23, 10);

describe('when a server wants to be asked again', () => {
  it.each([
    ['120', now + 120_000],
    [' 5 ', now + 5_000],
    ['Mon, 23 Nov 2026 10:30:00 GMT', now + 30 * 60_000],
    ['Mon, 23 Nov 2026 10:00:00 GMT', null],
    ['Mon, 23 Nov 2026 09:00:00 GMT', null],
    ['0', null],
    ['', null],
    ['soon', null],
    ['12345678901234567890', null],
  ])('%j is %j', (header, expected) => {
    expect(retryAtOf(header, now)).toBe(expected);
  });
});
