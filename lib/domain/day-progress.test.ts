import { describe, expect, it } from 'vitest';
import { type DayEntry, dayEntrySchema, doneToday, mailedToday, sentMails } from './day-progress';

const endOfDay = 1_000;
const entry = (part: Partial<DayEntry> = {}): DayEntry => ({
  id: 'one',
  what: 'rep.done',
  followUpKey: 'dana',
  messageKey: null,
  before: { followUp: { state: 'due', dueAt: 500 } },
  ...part,
});
const was = (state: 'due' | 'waiting' | 'replied' | 'paused' | 'closed', dueAt: number | null) =>
  entry({ before: { followUp: { state, dueAt } } });

describe('what was done of a day', () => {
  it.each(['rep.done', 'rep.outcome', 'rep.nurture', 'rep.stop', 'rep.cadence', 'rep.sameMatter'])(
    'is %s',
    (what) => expect([...doneToday([entry({ what })], endOfDay)]).toEqual(['dana']),
  );

  it.each(['rep.snooze', 'rep.draft', 'nudge.shown', 'undone', 'rep.many', 'tracked'])('is not %s', (what) =>
    expect(doneToday([entry({ what })], endOfDay).size).toBe(0),
  );

  it.each([
    [was('due', 500), 1],
    [was('waiting', 999), 1],
    [was('waiting', 1_000), 0],
    [was('replied', null), 1],
    [was('paused', null), 1],
    [was('closed', null), 0],
    [entry({ before: null }), 0],
    [entry({ before: { followUp: null } }), 0],
    [entry({ followUpKey: null }), 0],
  ])('counts %j: %s', (one, count) => {
    expect(doneToday([one], endOfDay).size).toBe(count);
  });

  it('counts each follow-up once', () => {
    const entries = [entry(), entry({ id: 'two' }), entry({ id: 'three', followUpKey: 'lee' })];
    expect([...doneToday(entries, endOfDay)]).toEqual(['dana', 'lee']);
  });

  it('does not count what was undone', () => {
    const undone = entry({ id: 'undo:one', what: 'undone', before: null });
    expect(doneToday([entry(), undone], endOfDay).size).toBe(0);
    expect(doneToday([entry({ id: 'two' }), undone], endOfDay).size).toBe(1);
    expect(doneToday([entry(), entry({ id: 'undo:one', what: 'nudge.shown' })], endOfDay).size).toBe(1);
  });

  it('is also what mails were the touches of', () => {
    const mails = [
      entry({ what: 'send.committed', messageKey: 'm1' }),
      entry({ what: 'send.committed' }),
      entry({ what: 'send.seen', messageKey: 'm2' }),
    ];
    expect(sentMails(mails)).toEqual(['m1']);
    const touch = (date: string | null, deletedAt: number | null = null) => ({
      followUpKey: 'dana',
      dueBefore: date === null ? null : { date, time: '09:00', zone: 'UTC' },
      deletedAt,
    });
    const count = (one: ReturnType<typeof touch>) => mailedToday([one], '2026-11-20').length;
    expect([count(touch('2026-11-19')), count(touch('2026-11-20'))]).toEqual([1, 1]);
    expect([count(touch('2026-11-21')), count(touch(null)), count(touch('2026-11-20', 1))]).toEqual([
      0, 0, 0,
    ]);
    expect(mailedToday([touch('2026-11-20')], '2026-11-20')).toEqual(['dana']);
  });

  it('is read from whole entries, whatever else is in them', () => {
    expect(dayEntrySchema.parse({ ...entry(), at: 1, detail: null })).toEqual(entry());
  });
});
