import { describe, expect, it } from 'vitest';
import { journalEntrySchema } from '@/lib/domain/journal-entry';
import { prospectSchema, storedPointSchema } from '@/lib/domain/library';
import { followUpSchema, messageSchema, noteSchema, nudgeSchema, touchSchema } from '@/lib/domain/model';
import { createRandom } from '@/tests/gmail/clock';
import { busiest, type History, historyOf } from './history';

const schemas = {
  followUps: followUpSchema,
  touches: touchSchema,
  messages: messageSchema,
  nudges: nudgeSchema,
  journal: journalEntrySchema,
  points: storedPointSchema,
  notes: noteSchema,
  prospects: prospectSchema,
} satisfies Record<keyof History, unknown>;

const moment = { now: Date.UTC(2026, 10, 23, 12), zone: 'Europe/Berlin', session: 'one' };
const histories = () => {
  const random = createRandom(1);
  return Array.from({ length: 1_000 }, (_, index) => historyOf(index, moment, random));
};

describe('the histories that fill a large store', () => {
  it.each(Object.keys(schemas) as (keyof History)[])('have %s as Steadfast would read them', (table) => {
    const rows = histories().flatMap((history): unknown[] => history[table]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(schemas[table].safeParse(row).error).toBeUndefined();
  });

  it('are one in a hundred due, and the first of them has most to tell', () => {
    const all = histories();
    expect(all.filter(({ followUps }) => followUps[0].state === 'due')).toHaveLength(10);
    const [first] = all;
    expect(first?.followUps[0].prospect.email).toBe(busiest.email);
    expect((first?.touches.length ?? 0) + (first?.notes.length ?? 0)).toBe(busiest.lines);
  });

  it('are the same each time', () => {
    expect(histories()).toEqual(histories());
  });
});
