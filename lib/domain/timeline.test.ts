import { describe, expect, it } from 'vitest';
import { followUpKey } from '@/tests/factories/records';
import { builtInCadences } from './built-in-cadences';
import { loggedTouchKey, printedTouchKey } from './ids';
import type { JournalEntry } from './journal-entry';
import type { Touch } from './model';
import { timelineOf } from './timeline';

const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
const followUp = { key: followUpKey, subject: 'SOC 2 report' };
const other = { key: `${followUpKey}0`, subject: 'Budget' };

function touch(key: string, at: number, part: Partial<Touch> = {}): Touch {
  return {
    key,
    followUpKey,
    at,
    channel: 'email',
    purpose: null,
    result: null,
    dueBefore: null,
    stepBefore: null,
    templateId: null,
    ...stamps,
    ...part,
  };
}

function entry(what: string, at: number, part: Partial<JournalEntry> = {}): JournalEntry {
  return { id: `${what}${at}`, at, what, followUpKey, messageKey: null, detail: null, before: null, ...part };
}

describe('the timeline of a person', () => {
  it('has all threads in one order, each line with its thread', () => {
    const lines = timelineOf(
      [
        { followUp, touches: [touch('mail', 10)], notes: [], entries: [entry('tracked', 11)] },
        { followUp: other, touches: [touch('mail2', 20)], notes: [], entries: [entry('rep.stop', 5)] },
      ],
      builtInCadences,
    );
    expect(lines.map(({ id }) => id)).toEqual(['4', '3', '2', '1']);
    expect(lines.map(({ key, subject, line }) => [key, subject, line.what, line.at])).toEqual([
      [other.key, 'Budget', 'mail', 20],
      [followUpKey, 'SOC 2 report', 'tracked', 11],
      [followUpKey, 'SOC 2 report', 'mail', 10],
      [other.key, 'Budget', 'stopped', 5],
    ]);
  });

  it('tells what was noted, and how a touch was made', () => {
    const note = { id: 'n', at: 3, text: 'Likes trains' };
    const logged = touch(loggedTouchKey(followUpKey, 2), 2, { channel: 'call', result: 'reached' });
    const printed = touch(printedTouchKey(followUpKey, 60_000), 1);
    const lines = timelineOf(
      [{ followUp, touches: [printed, logged], notes: [note], entries: [] }],
      builtInCadences,
    );
    expect(lines.map(({ line, note: told, made }) => [line.what, told, made])).toEqual([
      ['note', note, null],
      ['touch', null, { channel: 'call', result: 'reached' }],
      ['mail', null, null],
    ]);
  });

  it('is empty where nothing is known', () => {
    expect(timelineOf([], builtInCadences)).toEqual([]);
    expect(timelineOf([{ followUp, touches: [], notes: [], entries: [] }], builtInCadences)).toEqual([]);
  });
});
