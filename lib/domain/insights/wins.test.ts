import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempt';
import { ago, attempt, now } from './attempt.fixture';
import { type Win, winsByWeek, winsOf } from './wins';

const acme = { email: 'dana@acme.com', name: 'Acme' };

describe('wins', () => {
  it('are answers to the third touch or a later one, in the last eight weeks', () => {
    const win = { at: ago(9), touch: 3, account: 'me@example.com', ...acme };
    const answered = { sequel: 'answered', at: ago(12), answeredAt: ago(9) } as const;
    const found = (part: Partial<Attempt>) => winsOf(acme, [attempt({ ...answered, ...part })], now);
    expect(found({ number: 3 })).toEqual([win]);
    expect(found({ number: 5 })).toEqual([{ ...win, touch: 5 }]);
    expect(found({ number: 3, answeredAt: null })).toEqual([{ ...win, at: ago(12) }]);
    expect(found({ number: 2 })).toEqual([]);
    expect(found({ number: 3, sequel: 'touched' })).toEqual([]);
    expect(found({ number: 3, answeredAt: ago(56) })).toEqual([]);
    expect(found({ number: 3, answeredAt: ago(56) + 1 })).toHaveLength(1);
  });

  it('are counted by week, the last seven days last', () => {
    const wins = [ago(0), ago(7) + 1, ago(7), ago(20), ago(55), ago(80), ago(-1)].map((at): Win => ({
      at,
      touch: 3,
      account: '',
      ...acme,
    }));
    expect(winsByWeek(wins, now)).toEqual([2, 0, 0, 0, 0, 1, 1, 3]);
    expect(winsByWeek([], now)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
