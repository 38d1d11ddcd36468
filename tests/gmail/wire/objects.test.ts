import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { list, toArrays, toObjects } from './objects';
import { readSyncRequest, writeSyncRequest, type SyncRequest } from './sync-request';

const request: SyncRequest = {
  operations: [
    { seq: 7, threadId: 'thread-a:r1', slot: 6, add: ['^k'], remove: [], messageIds: ['msg-a:r2'] },
  ],
  cursor: 527_003,
  lastAt: 1_700_000_000_000,
  at: 1_700_000_000_001,
  generation: 100,
};

describe('the object form of a payload', () => {
  it('numbers its fields from 1, leaves holes out, writes numbers as texts and keeps lists', () => {
    expect(toObjects([null, 5, list([[1, 'a@b.example'], [2]])])).toEqual({
      2: '5',
      3: [{ 1: '1', 2: 'a@b.example' }, { 1: '2' }],
    });
  });

  it('is read like the arrays', () => {
    const written = JSON.parse(JSON.stringify(toObjects(writeSyncRequest(request)))) as unknown;
    expect(Array.isArray(written)).toBe(false);
    expect(readSyncRequest(toArrays(written))).toEqual(request);
  });

  it('comes back as the arrays, up to the holes at their ends', () => {
    const texts = fc.array(fc.oneof(fc.string(), fc.constant(null)), { minLength: 1 });
    fc.assert(
      fc.property(texts, (texts) => {
        const last = texts.findLastIndex((text) => text !== null);
        expect(toArrays(toObjects(texts))).toEqual(texts.slice(0, last + 1));
      }),
    );
  });
});
