import { describe, expect, it } from 'vitest';
import { plainCalendar } from '../calendar';
import { findPoints } from './find-points';
import type { PointOwner } from './point';
import { proposedDate } from './proposed-date';

const mondayTen = Date.UTC(2026, 10, 23, 10);
const day = 86_400_000;
const context = { zone: 'Europe/London', locale: 'en-GB', names: { rep: 'Tom Becker', prospect: 'Dana Wu' } };
const calendar = plainCalendar('Europe/London');
const monday = '2026-11-23';

function proposal(text: string, from: PointOwner = 'prospect', today = monday) {
  const points = findPoints({ text, from, sentAt: mondayTen }, context);
  return proposedDate(points, today, calendar)?.date ?? null;
}

describe('the date that a prospect named', () => {
  it.each([
    ["I'm away and back after 12 January.", '2027-01-13', 'the day after'],
    ["I'll be back on 12 January.", '2027-01-12', 'the day of the return itself'],
    ['On vacation until 8 January.', '2027-01-11', 'over the weekend'],
    ['Our board meets on 12 January.', '2027-01-13', 'after the decision'],
    ['Call me in March.', '2027-03-01', 'the first working day of the month'],
    ["Let's revisit this in May.", '2027-05-03', 'a month that begins on a Saturday'],
    ['Not now, ask me again in six months.', '2027-05-24', 'with the objection, moved off a Sunday'],
    ['Can we meet on Thursday?', '2026-11-27', 'after the meeting'],
    ['The board meets on 3 December. I am back on 12 January.', '2027-01-12', 'an absence goes first'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(proposal(text)).toBe(expected);
  });

  it.each([
    ['We need the answer by Wednesday.', 'a deadline of theirs is nothing to wait for'],
    ['We will know more after Q2 budget.', 'no calendar knows the day'],
    ["I'll send it on 12 January.", 'their promise proposes nothing by itself'],
    ['Thanks!', 'nothing named'],
  ])('%s → nothing (%s)', (text) => {
    expect(proposal(text)).toBeNull();
  });

  it('is not what the rep wrote, and not over', () => {
    expect(proposal('Your board meets on 12 January.', 'rep')).toBeNull();
    expect(proposal('Our board meets on 12 January.', 'prospect', '2027-01-13')).toBeNull();
  });

  it('leaves out what is off for the rep', () => {
    const points = findPoints(
      { text: 'Our board meets on 12 January.', from: 'prospect', sentAt: mondayTen },
      context,
    );
    const away = { ...calendar, vacations: [{ from: '2027-01-11', to: '2027-01-15' }] };
    expect(proposedDate(points, monday, away)?.date).toBe('2027-01-18');
  });

  it('is that of their last mail', () => {
    const points = [
      ...findPoints({ text: "I'm back on 14 December.", from: 'prospect', sentAt: mondayTen }, context),
      ...findPoints({ text: 'We decide on 1 December.', from: 'prospect', sentAt: mondayTen + day }, context),
    ];
    expect(proposedDate(points, monday, calendar)).toEqual({
      date: '2026-12-02',
      sentence: 'We decide on 1 December.',
    });
  });
});
