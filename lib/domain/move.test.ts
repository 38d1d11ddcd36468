import { describe, expect, it } from 'vitest';
import { movesOver } from './move';

describe('moves', () => {
  it('tell each reason once in a row, and where it led', () => {
    const blocked = [
      { date: '2026-12-23', why: 'load' as const },
      { date: '2026-12-24', why: 'load' as const },
      { date: '2026-12-25', why: 'holiday' as const, name: 'Christmas Day' },
      { date: '2026-12-26', why: 'holiday' as const, name: 'Boxing Day' },
      { date: '2026-12-27', why: 'weekend' as const },
      { date: '2026-12-28', why: 'load' as const },
    ];
    expect(movesOver(blocked, '2026-12-29')).toStrictEqual([
      { from: '2026-12-23', to: '2026-12-25', why: 'load' },
      { from: '2026-12-25', to: '2026-12-26', why: 'holiday', name: 'Christmas Day' },
      { from: '2026-12-26', to: '2026-12-27', why: 'holiday', name: 'Boxing Day' },
      { from: '2026-12-27', to: '2026-12-28', why: 'weekend' },
      { from: '2026-12-28', to: '2026-12-29', why: 'load' },
    ]);
  });

  it('are none where nothing was in the way', () => {
    expect(movesOver([], '2026-12-29')).toEqual([]);
  });
});
