import { describe, expect, it } from 'vitest';
import type { FollowUpEvent } from './follow-up-event';
import { at, type Case, changed, due, happen, noDate, planned, withdraw } from './transition.fixture';

/** On Tuesday was the last touch, on Friday at nine it is due; now is Wednesday. */
const tuesday = at('2026-11-17');
const now = at('2026-11-18');

const mail = { type: 'mailCommitted' as const, key: 'second', at: now, now };
const last = { lastTouchAt: now, lastTouchKey: 'second' };

describe('a touch', () => {
  it.each<Case>([
    [
      'is answered for by the next step',
      { state: 'due', dueBy: 'rep' },
      mail,
      { ...planned('2026-11-25', 1), ...last, touches: 2, state: 'waiting' },
      withdraw,
    ],
    [
      'that was logged counts as one',
      { state: 'paused' },
      { ...mail, type: 'touchLogged' },
      { ...planned('2026-11-25', 1), ...last, touches: 2, state: 'waiting' },
      withdraw,
    ],
    [
      'that is the first of all is what the cadence begins after',
      { touches: 0, state: 'held', ...noDate },
      mail,
      { ...planned('2026-11-23', 0), ...last, touches: 1, state: 'waiting' },
      withdraw,
    ],
    [
      'leaves the date that was chosen while it was held',
      { touches: 0, state: 'held', dueBy: 'rep' },
      mail,
      { ...last, touches: 1, state: 'waiting' },
      withdraw,
    ],
    [
      'from before the last one is counted, and the date stays after the last',
      {},
      { ...mail, at: tuesday - 1 },
      { ...planned('2026-11-24', 1), touches: 2 },
      withdraw,
    ],
    [
      'of the same moment is the last one',
      {},
      { ...mail, at: tuesday },
      { ...planned('2026-11-24', 1), touches: 2, lastTouchKey: 'second' },
      withdraw,
    ],
    [
      'that is found late does not bring about what is planned for later',
      due('2026-12-10'),
      { ...mail, now: at('2026-11-25', '09:00') },
      { ...last, step: 1, touches: 2 },
      withdraw,
    ],
    [
      'that is found late is due where nothing is planned for later',
      due('2026-11-25'),
      { ...mail, now: at('2026-11-25', '09:00') },
      { ...planned('2026-11-25', 1), ...last, touches: 2 },
      withdraw,
    ],
    [
      'that was logged late moves the date all the same',
      due('2026-12-10'),
      { type: 'touchLogged', key: 'second', at: now },
      { ...planned('2026-11-25', 1), ...last, touches: 2 },
      withdraw,
    ],
    [
      'that is found late gives a date to what has none',
      noDate,
      { ...mail, now: at('2026-11-30') },
      { ...planned('2026-11-25', 1), ...last, touches: 2 },
      withdraw,
    ],
  ])('%s', (_, before, event, changes, effects) => {
    expect(happen(before, event)).toEqual(changed(before, changes, effects));
  });
});

describe('a mail that was taken back', () => {
  const before = { touches: 3, step: 2, lastTouchAt: now, lastTouchKey: 'second' };
  const back: Extract<FollowUpEvent, { type: 'mailUndone' }> = {
    type: 'mailUndone',
    key: 'second',
    previous: { key: 'first', at: tuesday },
    dueBefore: null,
    stepBefore: null,
  };
  const first = { touches: 2, lastTouchAt: tuesday, lastTouchKey: 'first' };

  it.each<Case>([
    [
      'leaves what was planned after the one before it',
      { ...before, state: 'due', dueBy: 'rep' },
      back,
      { ...due('2026-11-24'), ...first, step: 1, moves: [], state: 'waiting' },
      withdraw,
    ],
    [
      'gives back the date and the step that it had replaced, where the rep is now',
      { ...before, moves: [{ from: '2026-11-19', to: '2026-11-20', why: 'load' }] },
      { ...back, dueBefore: { date: '2026-12-01', time: '11:00', zone: 'Asia/Tokyo' }, stepBefore: 0 },
      { ...due('2026-12-01', '11:00'), ...first, step: 0, moves: [] },
      withdraw,
    ],
    [
      'leaves it paused',
      { ...before, state: 'paused' },
      back,
      { ...due('2026-11-24'), ...first, step: 1, moves: [], state: 'paused' },
      withdraw,
    ],
    [
      'and was not the last one moves no date',
      { ...before, lastTouchKey: 'third' },
      back,
      { touches: 2, step: 1 },
      [],
    ],
    [
      'and was answered all the same leaves the answer',
      { ...before, state: 'replied', ...noDate },
      back,
      { touches: 2, step: 1 },
      [],
    ],
    [
      'and was the only one ends it',
      { touches: 1, lastTouchKey: 'second' },
      back,
      { ...noDate, touches: 0, step: 0, state: 'closed', outcome: 'undone' },
      withdraw,
    ],
    [
      'ends it, too, where another one was thought to be the last',
      { touches: 1, lastTouchKey: 'third' },
      back,
      { ...noDate, touches: 0, step: 0, state: 'closed', outcome: 'undone' },
      withdraw,
    ],
    [
      'and had none before it that is known ends it',
      before,
      { ...back, previous: null },
      { ...noDate, touches: 2, step: 1, state: 'closed', outcome: 'undone' },
      withdraw,
    ],
  ])('%s', (_, before, event, changes, effects) => {
    expect(happen(before, event)).toEqual(changed(before, changes, effects));
  });
});
