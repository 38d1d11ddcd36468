import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeComposeToken,
  decodeThreadToken,
  decodeUrlToken,
  encodeComposeToken,
  encodeThreadToken,
  encodeUrlToken,
} from './url-token';

const known = [
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
] as const;

describe('URL tokens', () => {
  it.each(known)('%s is %s', (token, text) => {
    expect(encodeUrlToken(text)).toBe(token);
    expect(decodeUrlToken(token)).toBe(text);
  });

  it('round-trips every thread id', () => {
    const received = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((n) => `thread-f:${n}`);
    const own = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((n) => `thread-a:r${n}`);
    fc.assert(
      fc.property(fc.oneof(received, own), (id) => {
        expect(decodeThreadToken(encodeThreadToken(id))).toBe(id);
      }),
    );
  });

  it('puts thread and message into a compose token', () => {
    const ids = { threadId: 'thread-f:1689835521506698369', messageId: 'msg-a:r-4437691956637862407' };
    expect(encodeComposeToken(ids.threadId, ids.messageId)).toBe(known[7][0]);
    expect(decodeComposeToken(known[7][0])).toEqual(ids);
    expect(decodeComposeToken(known[0][0])).toBeNull();
  });

  it.each(['', 'inbox', 'p2', '17b79f50c14b98d2', 'FMfcgz', known[7][0]])(
    '%j is no conversation',
    (token) => {
      expect(decodeThreadToken(token)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        const text = decodeUrlToken(token);
        expect(text === null || encodeUrlToken(text) === token).toBe(true);
      }),
    );
  });
});
