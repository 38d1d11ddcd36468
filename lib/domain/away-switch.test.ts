import { describe, expect, it } from 'vitest';
import { awayTo, endAway, startAway } from './away-switch';

const today = '2026-11-30';
const christmas = { from: '2026-12-24', to: '2027-01-02' };

describe('the switch for days off', () => {
  it.each([
    [[], null],
    [[christmas], null],
    [[{ from: '2026-11-30', to: '2026-11-30' }], '2026-11-30'],
    [[{ from: '2026-11-01', to: '2026-11-29' }], null],
    [[{ from: '2026-12-01', to: '2026-12-02' }], null],
    [
      [
        { from: '2026-11-30', to: '2026-12-09' },
        { from: '2026-11-28', to: '2026-12-10' },
      ],
      '2026-12-10',
    ],
    [
      [
        { from: '2026-11-28', to: '2026-12-10' },
        { from: '2026-11-30', to: '2026-12-09' },
      ],
      '2026-12-10',
    ],
  ])('by %j the last day off is %j', (vacations, last) => {
    expect(awayTo(vacations, today)).toBe(last);
  });

  it.each([
    ['2026-12-01', '2026-11-30'],
    ['2026-12-03', '2026-12-02'],
    ['2026-11-30', '2026-11-30'],
    ['2026-11-20', '2026-11-30'],
  ])('back on %s: off until %s, beside what was set', (backOn, to) => {
    expect(startAway([christmas], today, backOn)).toEqual([christmas, { from: today, to }]);
  });

  it('off: what began today goes, what began before ends yesterday, the rest stays', () => {
    const [began, before] = [
      { from: today, to: '2026-12-02' },
      { from: '2026-11-25', to: today },
    ];
    expect(endAway([christmas, began, before], today)).toEqual([
      christmas,
      { from: '2026-11-25', to: '2026-11-29' },
    ]);
  });
});
