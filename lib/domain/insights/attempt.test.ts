import { describe, expect, it } from 'vitest';
import { attemptsOf, type Contact, type Followed } from './attempt';
import { ago, contact, days, followed, now, opening } from './attempt.fixture';
import { localHours } from './local-hours';
import type { Told } from './told';

const localHour = localHours('Europe/Berlin');
const word = (at: number): Told => ({ at, isTimed: true });

function sequels(followUp: Followed, contacts: Contact[], told: Told[] = []) {
  return attemptsOf(followUp, contacts, told, localHour, now).map(({ number, sequel }) => [number, sequel]);
}

describe('attempts', () => {
  it('say all of the touch, and where and when it was made', () => {
    const first = opening(Date.UTC(2026, 10, 16, 23, 30));
    const second = contact(Date.UTC(2026, 10, 19, 8), {
      channel: 'call',
      purpose: 'insight',
      templateId: 'mine',
    });
    expect(attemptsOf(followed(), [first, second], [], localHour, now)).toEqual([
      {
        account: 'me@example.com',
        at: first.at,
        number: 1,
        channel: 'email',
        purpose: null,
        templateId: null,
        wait: null,
        weekday: 2,
        hour: 0,
        sequel: 'touched',
        answeredAt: null,
        closedAt: null,
      },
      {
        account: 'me@example.com',
        at: second.at,
        number: 2,
        channel: 'call',
        purpose: 'insight',
        templateId: 'mine',
        wait: 2,
        weekday: 4,
        hour: 9,
        sequel: 'running',
        answeredAt: null,
        closedAt: null,
      },
    ]);
  });

  it('are answered by the first word from the touch on and before the next', () => {
    const contacts = [opening(ago(30)), contact(ago(20)), contact(ago(10))];
    const told = [word(ago(9)), word(ago(31)), word(ago(20) - 1), word(ago(8))];
    const attempts = attemptsOf(followed(), contacts, told, localHour, now);
    expect(attempts.map(({ sequel, answeredAt }) => [sequel, answeredAt])).toEqual([
      ['answered', ago(20) - 1],
      ['touched', null],
      ['answered', ago(9)],
    ]);
    expect(attemptsOf(followed(), contacts, [word(ago(20))], localHour, now)[1]?.answeredAt).toBe(ago(20));
  });

  it('do not say when an answer came that the rep has only told of', () => {
    const [only] = attemptsOf(
      followed(),
      [opening(ago(9))],
      [{ at: ago(8), isTimed: false }],
      localHour,
      now,
    );
    expect(only).toMatchObject({ sequel: 'answered', answeredAt: null, closedAt: null });
  });

  it('are answered there and then by who was reached', () => {
    const contacts = [
      opening(ago(9)),
      contact(ago(5), { channel: 'call', result: 'reached' }),
      contact(ago(2), { result: 'noAnswer' }),
    ];
    expect(sequels(followed(), contacts)).toEqual([
      [1, 'touched'],
      [2, 'answered'],
      [1, 'running'],
    ]);
  });

  it('are counted anew after an answer, and so is the wait', () => {
    const contacts = [opening(ago(30)), contact(ago(20)), contact(ago(10)), contact(ago(5))];
    const attempts = attemptsOf(followed(), contacts, [word(ago(15))], localHour, now);
    expect(attempts.map(({ number, wait }) => [number, wait])).toEqual([
      [1, null],
      [2, 10],
      [1, null],
      [2, 5],
    ]);
  });

  it('are nobody knows what where it was begun anew without a known answer', () => {
    expect(sequels(followed(), [opening(ago(30)), contact(ago(25)), opening(ago(9))])).toEqual([
      [1, 'touched'],
      [2, 'unknown'],
      [1, 'running'],
    ]);
    // Not planned, in the middle of a cadence; planned, at its first step; of the oldest rows.
    for (const next of [
      contact(ago(9), { purpose: null, stepBefore: 2 }),
      contact(ago(9), { purpose: 'nudge', stepBefore: 0 }),
      contact(ago(9), { purpose: null, stepBefore: null }),
    ])
      expect(sequels(followed(), [opening(ago(30)), next])[0]).toEqual([1, 'touched']);
  });

  it('of a follow-up that began with their mail are none of ours', () => {
    expect(sequels(followed({ touches: 0 }), [opening(ago(9))], [word(ago(8))])).toEqual([[1, 'unknown']]);
  });

  it.each<[string, Partial<Followed>, string, number | null]>([
    ['runs while it waits', {}, 'running', null],
    ['runs while it is paused', { state: 'paused' }, 'running', null],
    ['was stopped by the rep', { state: 'closed', outcome: 'stopped' }, 'stopped', ago(1)],
    ['was closed for another reason', { state: 'closed', outcome: 'lost' }, 'ended', ago(1)],
    ['has ended, and nobody knows how', { state: 'replied' }, 'ended', ago(1)],
    ['runs while it is due', { state: 'due', dueAt: ago(30) }, 'running', null],
    ['is left lying', { state: 'due', dueAt: ago(30) - 1 }, 'stopped', null],
    ['runs where it waits for a day that is over', { state: 'waiting', dueAt: ago(40) }, 'running', null],
    ['runs where no day is planned', { state: 'due', dueAt: null }, 'running', null],
  ])('the last one %s', (_, part, sequel, closedAt) => {
    const [only] = attemptsOf(followed(part), [opening(ago(50))], [], localHour, now);
    expect(only).toMatchObject({ sequel, closedAt, answeredAt: null });
  });

  it('none without a touch', () => {
    expect(attemptsOf(followed(), [], [word(now)], localHour, now)).toEqual([]);
    expect(days(1)).toBe(86_400_000);
  });
});

describe('localHours', () => {
  it.each([
    // Clocks go back on 25 October 2026 at 01:00 UTC.
    ['Europe/Berlin', Date.UTC(2026, 9, 25, 0, 59), 0, 2],
    ['Europe/Berlin', Date.UTC(2026, 9, 25, 1, 1), 0, 2],
    ['Europe/Berlin', Date.UTC(2026, 9, 25, 23, 30), 1, 0],
    ['Europe/Berlin', Date.UTC(2026, 6, 6, 12), 1, 14],
    ['America/New_York', Date.UTC(2026, 10, 22, 3), 6, 22],
    ['Asia/Kolkata', Date.UTC(2026, 10, 22, 18, 29), 0, 23],
    ['Asia/Kolkata', Date.UTC(2026, 10, 22, 18, 30), 1, 0],
    ['UTC', 0, 4, 0],
  ])('in %s at %d it is day %i of the week, hour %i', (zone, at, weekday, hour) => {
    const tell = localHours(zone);
    for (const _ of [1, 2]) expect(tell(at)).toMatchObject({ weekday, hour });
  });
});
