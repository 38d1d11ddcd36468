import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  bareId,
  hexOfDecimal,
  isLegacyId,
  isMessageId,
  isThreadId,
  legacyHexOf,
  timeOfLegacyId,
} from './ids';

const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

test.each([
  ['thread-f:1709009752799549650', '17b79f50c14b98d2'],
  ['thread-f:1824039723117371719', '19504a76c89ce147'],
  ['#thread-f:1871408556246244700', '19f8942ab0af1d5c'],
  ['thread-f:1867738929962152335|msg-f:1867738929962152335', '19eb8aa93d8ff18f'],
  ['msg-f:1743802434391390786', '18333b13345c3a42'],
  ['thread-a:r263523620390330024', null],
  ['msg-a:r-1', null],
  ['thread-f:18446744073709551616', null],
  ['thread-f:', null],
  ['', null],
])('legacyHexOf(%s) is %s', (id, hex) => {
  expect(legacyHexOf(id)).toBe(hex);
});

test.each([
  ['16f438e906b36dac', '2019-12-26T18:53:34'],
  ['19d847db53731d21', '2026-04-13'],
  ['18335a7dcae04a59', '2022-09-13'],
])('timeOfLegacyId(%s) is %s', (id, time) => {
  expect(new Date(timeOfLegacyId(id) ?? 0).toISOString()).toContain(time);
});

test('timeOfLegacyId refuses what is no legacy id', () => {
  for (const id of ['', '16f438e906b36dacb', '16F438E906B36DAC', '0x6f438e906b36da'])
    expect(timeOfLegacyId(id)).toBeNull();
});

test.each([
  ['#msg-a:r1', 'msg-a:r1'],
  ['thread-f:5|msg-f:5', 'thread-f:5'],
  ['#thread-a:r-5|msg-a:r7', 'thread-a:r-5'],
  ['thread-a:r5', 'thread-a:r5'],
  [null, null],
  [7, 7],
])('bareId(%s) is %s', (raw, bare) => {
  expect(bareId(raw)).toBe(bare);
});

describe('validators', () => {
  test.each([
    ['msg-a:r-4437691956637862407', isMessageId, true],
    ['msg-f:1743802434391390786', isMessageId, true],
    ['msg-a:bump-r8190137112111191537', isMessageId, false],
    ['#msg-a:r1', isMessageId, false],
    ['msg-x:1', isMessageId, false],
    ['thread-a:r263523620390330024', isThreadId, true],
    ['thread-f:5|msg-f:5', isThreadId, false],
    ['msg-a:r1', isThreadId, false],
    [null, isThreadId, false],
    ['183234ce86ffa010', isLegacyId, true],
    ['183234CE86FFA010', isLegacyId, false],
    ['183234ce86ffa01', isLegacyId, false],
  ])('%s', (value, isValid, expected) => {
    expect(isValid(value)).toBe(expected);
  });

  it('accepts every 64-bit number as an id', () => {
    fc.assert(
      fc.property(uint64, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (server, client) => {
        expect(isThreadId(`thread-f:${server}`)).toBe(true);
        expect(isMessageId(`msg-a:r${client}`)).toBe(true);
      }),
    );
  });
});

test('a decimal id and its hex form are the same number', () => {
  fc.assert(
    fc.property(uint64, (id) => {
      const hex = hexOfDecimal(String(id));
      expect(isLegacyId(hex)).toBe(true);
      expect(BigInt(`0x${hex}`)).toBe(id);
    }),
  );
});
