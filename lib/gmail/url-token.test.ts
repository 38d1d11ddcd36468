import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeToken, encodeToken } from './url-token';

const tokens: [token: string, plain: string][] = [
  ['FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV', 'f:1709009752799549650'],
  ['FMfcgzQZTMHNLflWQjRcSvWlMsKbLhpr', 'f:1824039723117371719'],
  ['FMfcgzQhVWzcNswCzNbqBmBjxGmZBbbV', 'f:1871408556246244700'],
  ['FMfcgzQgMMHLwtbqvvsLSmnmFrtzlwhR', 'f:1867738929962152335'],
  ['KtbxLvHkSWwbVHxgCbWNvXVKGjFgqMbGQq', 'a:r2920100187541125030'],
  ['QgrcJHsbkfsXLLzTbXbvBZMsmqTGSZtDNSq', 'a:r-8891700334768116294'],
  ['FFNDWMGhKhgjScxslcqNFDLKqXWXzZsv', 'a:r263523620390330024'],
  [
    'CqMvqmRLbRhtqczNhFhkDQPRFTQBHmDpFpKtPVWGdZHFgscZcWpMKGJpSjgpgpvdSbRMRTSpSxB',
    'f:1689835521506698369+msg-a:r-4437691956637862407',
  ],
];

test.each(tokens)('%s is %s, both ways', (token, plain) => {
  expect(decodeToken(token)).toBe(plain);
  expect(encodeToken(plain)).toBe(token);
});

test('what is no token decodes to null', () => {
  for (const text of ['', 'inbox', 'A', 'FMfcg', '18333b13345c3a42', 'é', 'F'.repeat(201)])
    expect(decodeToken(text)).toBeNull();
});

test('what is no id is not encoded', () => {
  for (const text of ['', 'thread-f:1', 'é', 'f:', `f:${'1'.repeat(300)}`])
    expect(encodeToken(text)).toBeNull();
});

test('every id survives the round trip', () => {
  const server = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((id) => `f:${id}`);
  const client = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((id) => `a:r${id}`);
  const compose = fc.tuple(fc.oneof(server, client), client).map(([thread, id]) => `${thread}+msg-${id}`);
  fc.assert(
    fc.property(fc.oneof(server, client, compose), (plain) => {
      expect(decodeToken(encodeToken(plain) ?? '')).toBe(plain);
    }),
  );
});

test('decoding never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => [decodeToken(text), encodeToken(text)]).not.toThrow();
    }),
  );
});
