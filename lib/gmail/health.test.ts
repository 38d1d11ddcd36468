import { describe, expect, it, vi } from 'vitest';
import { createHealth } from './health';

function setUp() {
  let time = 1_000;
  const changed = vi.fn<() => void>();
  const health = createHealth(() => (time += 1_000), changed);
  return { health, changed };
}

describe('what a Gmail tab knows of itself', () => {
  it('is nothing at first: neither good nor bad', () => {
    const { health } = setUp();
    expect(Object.values(health.report).map(({ level }) => level)).toEqual(Array(7).fill('unknown'));
  });

  it('counts each capability by itself, and the latest look decides', () => {
    const { health } = setUp();
    health.saw('rows');
    health.missed('rows');
    health.missed('rows');
    health.saw('thread');
    expect(health.report.rows).toMatchObject({ level: 'amber', reason: 'notFound', seen: 1, missed: 2 });
    expect(health.report.thread).toMatchObject({ level: 'green', reason: null, seen: 1, missed: 0 });
    expect(health.report.compose).toMatchObject({ level: 'unknown', seen: 0, missed: 0 });
  });

  it('tells of changes only, and since when it is so', () => {
    const { health, changed } = setUp();
    health.missed('observer', 'silent');
    const { since } = health.report.observer;
    health.missed('observer', 'silent');
    expect(changed).toHaveBeenCalledTimes(1);
    health.missed('observer', 'unseenSend');
    expect(changed).toHaveBeenCalledTimes(2);
    expect(health.report.observer).toMatchObject({ reason: 'unseenSend', since });
    health.saw('observer');
    expect(changed).toHaveBeenCalledTimes(3);
    expect(health.report.observer.since).toBeGreaterThan(since);
  });

  it('is red without an account, because nothing stands in for it', () => {
    const { health } = setUp();
    health.missed('account');
    expect(health.report.account.level).toBe('red');
    health.missed('account', 'disagree');
    expect(health.report.account.level).toBe('amber');
  });
});
