import { describe, expect, it } from 'vitest';
import {
  type Capability,
  type CapabilityHealth,
  type HealthReason,
  type HealthReport,
  mergeHealth,
  viewHealth,
  worstLight,
} from './health';
import { healthReportSchema } from './health-schema';

const unknown: CapabilityHealth = { level: 'unknown', since: 1, reason: null, seen: 0, missed: 0 };
const green: CapabilityHealth = { level: 'green', since: 1, reason: null, seen: 1, missed: 0 };
const off = (since: number, reason: HealthReason = 'notFound'): CapabilityHealth => ({
  level: 'amber',
  since,
  reason,
  seen: 0,
  missed: 1,
});
const red: CapabilityHealth = { ...off(7), level: 'red' };
const all = (health: CapabilityHealth): HealthReport => ({
  account: health,
  observer: health,
  parser: health,
  compose: health,
  thread: health,
  rows: health,
  insertion: health,
});
const view = (change: Partial<HealthReport>, rest = green) =>
  viewHealth('sam@acme.com', { ...all(rest), ...change });

describe('the light of an account', () => {
  it.each<[string, Partial<HealthReport>, CapabilityHealth, string]>([
    ['unknown where nothing was looked at', {}, unknown, 'unknown'],
    ['green where all is well', {}, green, 'green'],
    ['green where a part was not looked at yet', { insertion: unknown, compose: unknown }, green, 'green'],
    ['amber without rows', { rows: off(5) }, green, 'amber'],
    ['amber with drafts that cannot be put in', { insertion: off(5, 'failed') }, green, 'amber'],
    ['amber where sends are not overheard but shown', { observer: off(5, 'silent') }, green, 'amber'],
    [
      'amber where nobody has written yet, and the page is known',
      { observer: off(5), compose: unknown },
      green,
      'amber',
    ],
    ['amber where something cannot be read', { parser: off(5, 'unreadable') }, green, 'amber'],
    ['amber where composes are not known, but sends are overheard', { compose: off(5) }, green, 'amber'],
    ['red where neither sees a send', { observer: off(5, 'silent'), compose: off(9) }, green, 'red'],
    [
      'red where nothing can be read nor composes be known',
      { parser: off(5), compose: off(9) },
      green,
      'red',
    ],
    ['amber where Gmail is deaf, and composes are known', { observer: off(5), rows: off(9) }, green, 'amber'],
    ['red where the observer is red, and composes are', { observer: red, compose: red }, green, 'red'],
    ['red where Gmail is deaf and not known', { observer: off(5), rows: off(9) }, unknown, 'red'],
    ['red without an account', { account: { ...off(7), level: 'red' } }, green, 'red'],
    ['amber where two places name two accounts', { account: off(7, 'disagree') }, green, 'amber'],
  ])('is %s', (_, change, rest, light) => {
    expect(view(change, rest).light).toBe(light);
  });

  it('tells since when sends go unseen: since both ways were gone', () => {
    expect(view({ observer: off(5, 'silent'), compose: off(9) }).trouble).toEqual({
      what: 'blind',
      since: 9,
    });
    expect(view({ account: red }).trouble).toEqual({ what: 'noAccount', since: 7 });
    expect(view({ rows: off(5) }).trouble).toBeNull();
    expect(view({ observer: off(12, 'silent'), parser: off(10), compose: off(9) }).trouble?.since).toBe(10);
  });

  it('tells each part that is off, and whether sends are overheard', () => {
    expect(view({ rows: off(5), thread: off(6) })).toMatchObject({
      off: ['thread', 'rows'],
      areSendsHeard: true,
    });
    expect(view({ observer: off(5, 'unseenSend') })).toMatchObject({ off: [], areSendsHeard: false });
  });

  it('is the worst of several', () => {
    expect(worstLight(['green', 'red', 'amber'])).toBe('red');
    expect(worstLight(['unknown', 'green'])).toBe('green');
    expect(worstLight([])).toBe('unknown');
  });
});

describe('a report after another', () => {
  it('of a page just loaded leaves what is known', () => {
    const merged = mergeHealth(all(off(5)), { ...all(unknown), rows: green });
    expect(merged.rows).toEqual(green);
    expect(merged.thread).toEqual(off(5));
  });

  it('of the same trouble keeps since when it is', () => {
    expect(mergeHealth(all(off(5)), all(off(50))).rows.since).toBe(5);
    expect(mergeHealth(all(green), all(off(50))).rows.since).toBe(50);
    expect(mergeHealth(null, all(off(50)))).toEqual(all(off(50)));
  });
});

describe('a report from a tab', () => {
  it('has every capability, and no words', () => {
    expect(healthReportSchema.safeParse(all(off(5))).success).toBe(true);
    const { rows: _, ...less } = all(green);
    expect(healthReportSchema.safeParse(less).success).toBe(false);
    const named = { ...all(green), rows: { ...green, reason: 'Dana Wu' } };
    expect(healthReportSchema.safeParse(named).success).toBe(false);
    const capabilities: Record<Capability | 'name', unknown> = { ...all(green), name: 'Dana' };
    expect(healthReportSchema.safeParse(capabilities).success).toBe(false);
  });
});
