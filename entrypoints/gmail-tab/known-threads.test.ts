import { describe, expect, it } from 'vitest';
import { answered, thread } from '@/tests/factories/records';
import { createKnownThreads } from './known-threads';

describe('a thread', () => {
  it('that Gmail began is known by its number', () => {
    expect(createKnownThreads().legacyOf('thread-f:1709009752799549650')).toBe('17b79f50c14b98d2');
  });

  it.each([
    ['a list', thread([], { threadId: 'thread-a:r7', legacyThreadId: '19a8c0ffee000007' })],
    ['an answer', answered({ threadId: 'thread-a:r7', legacyThreadId: '19a8c0ffee000007' })],
  ])('that began here is known once %s has told it, and news only then', (_, record) => {
    const known = createKnownThreads();
    expect(known.legacyOf('thread-a:r7')).toBeNull();
    expect([known.note(record), known.note(record)]).toEqual([true, false]);
    expect(known.legacyOf('thread-a:r7')).toBe('19a8c0ffee000007');
  });

  it('without a legacy id yet is none', () => {
    const known = createKnownThreads();
    expect(known.note(answered({ threadId: 'thread-a:r7', legacyThreadId: null }))).toBe(false);
    expect(known.legacyOf('thread-a:r7')).toBeNull();
  });

  it('is forgotten after thousands of others, and not before', () => {
    const known = createKnownThreads();
    for (let index = 0; index < 2_001; index += 1) known.note(thread([], { threadId: `thread-a:r${index}` }));
    expect([known.legacyOf('thread-a:r0'), known.legacyOf('thread-a:r1')]).toEqual([
      null,
      '19a8c0ffee000001',
    ]);
  });
});
