import { describe, expect, it } from 'vitest';
import { type BulkChange, bulkChangeSchema, isMeant, mostAtOnce } from './bulk-change';

const changes: BulkChange[] = [
  { type: 'snooze', until: 1 },
  { type: 'done' },
  { type: 'stop' },
  { type: 'cadence', cadenceId: 'longGame' },
];
const won: BulkChange = { type: 'outcome', outcome: 'won' };

describe('a change of many', () => {
  it.each(changes)('$type is meant for what goes on, and for nothing that is over', (change) => {
    for (const state of ['held', 'waiting', 'due', 'paused'] as const)
      expect(isMeant(change, { state, outcome: null })).toBe(true);
    for (const state of ['closed', 'replied'] as const)
      expect(isMeant(change, { state, outcome: null })).toBe(false);
  });

  it.each([
    ['due', null, true],
    ['due', 'won', true],
    ['replied', null, true],
    ['replied', 'won', true],
    ['closed', 'lost', true],
    ['closed', 'won', false],
  ] as const)('an outcome is set on one that is %s with %s: %s', (state, outcome, is) => {
    expect(isMeant(won, { state, outcome })).toBe(is);
  });

  it('is refused where it is none', () => {
    for (const change of [...changes, won, { type: 'snooze', until: 0 }])
      expect(bulkChangeSchema.safeParse(change).success).toBe(true);
    for (const change of [{ type: 'remove' }, { type: 'snooze', until: -1 }, { type: 'done', until: 1 }])
      expect(bulkChangeSchema.safeParse(change).success).toBe(false);
  });

  it('goes as far as what the journal holds of one action', () => {
    expect(mostAtOnce).toBe(500);
  });
});
