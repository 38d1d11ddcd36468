import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isJustChecked,
  needsLateLook,
  needsLookAhead,
  nextTurn,
  type Pace,
  paceSchema,
  restedPace,
  type Trouble,
  troubleOf,
  withoutTrouble,
  withRequest,
  withTrouble,
} from './pacing';

const now = Date.UTC(2026, 10, 17, 9);
const minute = 60_000;
const hour = 60 * minute;
const sam = 'sam@steadfast.com';
const asked = (...at: number[]): Pace => ({ ...restedPace, asked: at });
const many = (count: number, newest = now - minute) =>
  asked(...Array.from({ length: count }, (_, index) => newest - (count - 1 - index) * 10_000));

describe('requests to Gmail', () => {
  it.each([
    ['the first', restedPace, now],
    ['after one this moment', asked(now), now + 2_000],
    ['after one of a second ago', asked(now - 1_000), now + 1_000],
    ['after one of two seconds ago', asked(now - 2_000), now],
    ['after one by a clock that was ahead', asked(now + 1), now],
  ])('are two seconds apart: %s', (_, pace, at) => {
    expect(nextTurn(pace, 'nudge', now)).toBe(at);
  });

  it.each([
    ['nudge', 59, now],
    ['nudge', 60, now - minute - 590_000 + hour],
    ['ahead', 44, now],
    ['ahead', 45, now - minute - 440_000 + hour],
    ['late', 24, now],
    ['late', 25, now - minute - 240_000 + hour],
  ] as const)('before a %s: after %d in an hour', (urgency, count, at) => {
    expect(nextTurn(many(count), urgency, now)).toBe(at);
  });

  it('of more than an hour ago do not count', () => {
    const oldest = [...many(59).asked];
    expect(nextTurn(asked(now - hour, ...oldest), 'nudge', now)).toBe(now);
    expect(nextTurn(asked(now - hour + 1, ...oldest), 'nudge', now)).toBe(now + 1);
  });

  it('never are more than 60 in an hour or closer than two seconds, however they are wanted', () => {
    const wanted = fc.array(
      fc.tuple(fc.nat({ max: 90_000 }), fc.constantFrom('nudge' as const, 'ahead' as const, 'late' as const)),
      {
        minLength: 80,
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(wanted, (pauses) => {
        let pace = restedPace;
        let at = now;
        const made: number[] = [];
        for (const [pause, urgency] of pauses) {
          at = nextTurn(pace, urgency, at + pause);
          made.push(at);
          pace = paceSchema.parse(withRequest(pace, at));
        }
        for (const [index, one] of made.entries()) {
          expect(one - (made[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(2_000);
          expect(one - (made[index - 60] ?? -Infinity)).toBeGreaterThanOrEqual(hour);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an account in trouble', () => {
  const after = (times: number, why: Trouble) => {
    let pace = restedPace;
    for (let time = 0; time < times; time += 1) pace = withTrouble(pace, sam, why, now);
    return pace;
  };
  const pauseAfter = (times: number, why: Trouble) => (after(times, why).troubles[0]?.until ?? 0) - now;

  it.each<[Trouble, number, number]>([
    ['offline', 1, 30_000],
    ['offline', 2, minute],
    ['unreadable', 1, minute],
    ['unreadable', 3, 4 * minute],
    ['blocked', 1, 15 * minute],
    ['signedOut', 1, 15 * minute],
    ['otherAccount', 2, 30 * minute],
    ['signedOut', 5, 4 * hour],
    ['unreadable', 99, 4 * hour],
  ])('%s, %d times: is left alone for %d ms', (why, times, pause) => {
    expect(pauseAfter(times, why)).toBe(pause);
    const pace = paceSchema.parse(after(times, why));
    expect(troubleOf(pace, sam, now + pause - 1)).toBe(why);
    expect(troubleOf(pace, sam, now + pause)).toBeNull();
  });

  it.each([
    ['sooner than it would be anyway', now + 30_000, minute],
    ['at that moment', now + minute, minute],
    ['later', now + minute + 1, minute + 1],
    ['tomorrow', now + 24 * hour, 4 * hour],
    ['nothing of it', 0, minute],
  ])('is left alone for as long as Gmail says: %s', (_, retryAt, pause) => {
    const { troubles } = withTrouble(restedPace, sam, 'unreadable', now, retryAt);
    expect(troubles[0]?.until).toBe(now + pause);
  });

  it('is known once, by its last trouble, and no other is in it', () => {
    const pace = withTrouble(after(2, 'offline'), sam, 'signedOut', now);
    expect(pace.troubles).toEqual([{ account: sam, why: 'signedOut', times: 3, until: now + hour }]);
    expect(troubleOf(pace, 'lee@steadfast.com', now)).toBeNull();
    expect(withTrouble(pace, 'lee@steadfast.com', 'offline', now).troubles).toHaveLength(2);
    expect(withoutTrouble(pace, 'lee@steadfast.com')).toEqual(pace);
    expect(withoutTrouble(pace, sam)).toEqual(restedPace);
  });

  it('is asked again where the clock has been set back', () => {
    const pace = after(1, 'offline');
    expect(troubleOf(pace, sam, now - 4 * hour + 30_000)).toBe('offline');
    expect(troubleOf(pace, sam, now - 4 * hour + 30_000 - 1)).toBeNull();
  });
});

const looked = (
  dueAt: number | null,
  checkedAt: number | null,
  how = 'threadCheck',
  triedAt: number | null = null,
) => ({
  dueAt,
  freshness: checkedAt === null ? null : { checkedAt, how },
  unchecked: triedAt === null ? null : { at: triedAt },
});

describe('a follow-up has just been looked after', () => {
  it.each([
    ['never', looked(now, null), false],
    ['this moment', looked(now, now), true],
    ['a minute ago', looked(now, now - minute), false],
    ['almost a minute ago', looked(now, now - minute + 1), true],
    ['by a clock that was ahead', looked(now, now + 1), false],
    ['by sending', looked(now, now, 'sent'), false],
    ['by an open tab', looked(now, now, 'openTab'), true],
  ])('%s', (_, row, is) => {
    expect(isJustChecked(row, now)).toBe(is);
  });
});

describe('a follow-up that comes due', () => {
  it.each([
    ['never', looked(null, null), false],
    ['now', looked(now, null), false],
    ['in a moment', looked(now + 1, null), true],
    ['in an hour', looked(now + hour, null), true],
    ['later', looked(now + hour + 1, null), false],
    ['and was looked after since', looked(now + minute, now - 59 * minute), false],
    ['and was looked after before', looked(now + minute, now - 59 * minute - 1), true],
    ['and was only sent since', looked(now + minute, now - minute, 'sent'), true],
    ['after a vain look just now', looked(now + minute, null, '', now - 10 * minute + 1), false],
    ['after a vain look a while ago', looked(now + minute, null, '', now - 10 * minute), true],
    ['after a vain look by a clock that was ahead', looked(now + minute, null, '', now + 1), true],
  ])('%s: is it looked after?', (_, row, needs) => {
    expect(needsLookAhead(row, now)).toBe(needs);
  });
});

describe('a follow-up that the rep was told of', () => {
  it.each([
    ['without a date', looked(null, null), false],
    ['this moment', looked(now, null), false],
    ['half an hour ago', looked(now - 30 * minute, null), true],
    ['a moment less ago', looked(now - 30 * minute + 1, null), false],
    ['two hours ago, looked after an hour ago', looked(now - 2 * hour, now - hour), true],
    ['two hours ago, looked after a moment less ago', looked(now - 2 * hour, now - hour + 1), false],
    ['two hours ago, tried in vain just now', looked(now - 2 * hour, null, '', now - hour + 1), false],
    ['two days ago, looked after six hours ago', looked(now - 48 * hour, now - 6 * hour), true],
    ['two days ago, looked after a moment less ago', looked(now - 48 * hour, now - 6 * hour + 1), false],
    ['two weeks ago', looked(now - 14 * 24 * hour, null), true],
    ['longer ago', looked(now - 14 * 24 * hour - 1, null), false],
  ])('%s: is it looked after again?', (_, row, needs) => {
    expect(needsLateLook(row, now)).toBe(needs);
  });
});
