import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempt';
import { attempt } from './attempt.fixture';
import { attemptList } from './attempt-list';

describe('a list of attempts', () => {
  it('gives each back as it was', () => {
    const list = attemptList();
    const all: Attempt[] = [
      attempt(),
      attempt({ account: 'you@example.com', channel: 'other', purpose: 'closing', templateId: 'mine' }),
      attempt({
        purpose: 'thankYou',
        wait: 0,
        answeredAt: 7,
        closedAt: 9,
        sequel: 'answered',
        templateId: 'mine',
      }),
      attempt({ wait: 65_534, number: 254, weekday: 6, hour: 23, sequel: 'unknown', answeredAt: 0 }),
      attempt({ account: 'mine', templateId: 'me@example.com', sequel: 'running', at: 0.5 }),
    ];
    for (const one of all) list.add(one);
    expect(list.size()).toBe(5);
    expect(all.map((_, index) => list.at(index))).toEqual(all);
  });

  it('keeps what is beyond its columns at their end', () => {
    const list = attemptList();
    list.add(attempt({ wait: 70_000, number: 300 }));
    list.add(attempt({ wait: -1 }));
    expect(list.at(0)).toMatchObject({ wait: 65_534, number: 254 });
    expect(list.at(1)).toMatchObject({ wait: 0 });
  });

  it('grows', () => {
    const list = attemptList();
    const all = Array.from({ length: 5_000 }, (_, index) =>
      attempt({ at: index, answeredAt: index + 1, wait: index % 40, templateId: `t${index % 7}` }),
    );
    for (const one of all) list.add(one);
    expect(list.size()).toBe(5_000);
    expect([0, 1_023, 1_024, 2_048, 4_999].map((index) => list.at(index))).toEqual(
      [0, 1_023, 1_024, 2_048, 4_999].map((index) => all[index]),
    );
  });

  it('has nothing where nothing was added', () => {
    const list = attemptList();
    expect(list.size()).toBe(0);
    list.add(attempt());
    for (const row of [-1, 1]) expect(() => list.at(row)).toThrow(`no attempt ${row}`);
  });
});
