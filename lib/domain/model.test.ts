import { describe, expect, it } from 'vitest';
import { followUpKeySchema, messageKeySchema } from './model';

describe('keys', () => {
  it('are an address and an id', () => {
    expect(followUpKeySchema.safeParse('sam+x@steadfast.com:19a8c0ffee000001').success).toBe(true);
    expect(messageKeySchema.safeParse('sam+x@steadfast.com:msg-a:r-1').success).toBe(true);
    expect(messageKeySchema.safeParse('sam@steadfast.com:msg-f:1').success).toBe(true);
  });

  it.each([
    ['@', '@'.repeat(50_000)],
    ['@:', '@:'.repeat(25_000)],
    ['a@', 'a@'.repeat(25_000)],
    ['a', 'a'.repeat(50_000)],
    ['a@a:', `a@${'a:'.repeat(25_000)}`],
    ['msg-a:', `a@a:${'msg-a:'.repeat(8_000)}`],
  ])('of a page that sends nothing but "%s" are refused at once', (_, key) => {
    const begun = performance.now();
    expect(followUpKeySchema.safeParse(key).success).toBe(false);
    expect(messageKeySchema.safeParse(key).success).toBe(false);
    expect(performance.now() - begun).toBeLessThan(50);
  });
});
