import { describe, expect, it } from 'vitest';
import { followUp } from '@/tests/factories/rows';
import { slowAnswers, theirSentence, theyAreBack } from '@/tests/factories/known';
import { plainPlanner } from './schedule';
import { suggestDates, withSuggested } from './suggest-dates';

const zone = 'Europe/Berlin';
const planner = plainPlanner(zone);
/** Wednesday 18 November 2026, 10:00 in Berlin; the mail went out the day before. */
const now = Date.UTC(2026, 10, 18, 9);
const unknown = { points: [], prospect: undefined };

describe('dates that the conversation speaks for', () => {
  it('are none where nothing is known', () => {
    expect(suggestDates(followUp(), unknown, now, planner)).toEqual([]);
  });

  it('the one that the prospect named, when work begins, with their sentence', () => {
    expect(suggestDates(followUp(), { ...unknown, points: [theyAreBack()] }, now, planner)).toEqual([
      { id: 'theirDate', at: Date.UTC(2027, 0, 13, 8), said: theirSentence },
    ]);
  });

  it('what the rep has written of it stands for the sentence', () => {
    const points = [theyAreBack({ sentence: '', text: 'Back after 12 January', isOwn: true })];
    expect(suggestDates(followUp(), { ...unknown, points }, now, planner)).toMatchObject([
      { said: 'Back after 12 January' },
    ]);
  });

  it('the one from which on the silence is unusual, with the usual time to answer', () => {
    expect(suggestDates(followUp(), { points: [], prospect: slowAnswers }, now, planner)).toEqual([
      { id: 'habit', at: Date.UTC(2026, 10, 25, 8), who: 'Dana', days: 4 },
    ]);
  });

  it.each([
    ['two answers tell nothing', {}, slowAnswers.answers.slice(1, 3), now],
    ['what was answered is not silent', { state: 'replied' as const }, slowAnswers.answers, now],
    ['what the rep has not written to is not silent', { touches: 0 }, slowAnswers.answers, now],
    ['what is over is not offered', {}, slowAnswers.answers, Date.UTC(2026, 10, 25, 9)],
  ])('%s', (_, part, answers, at) => {
    expect(suggestDates(followUp(part), { points: [], prospect: { answers } }, at, planner)).toEqual([]);
  });

  it('lead the other choices, and each moment is offered once', () => {
    const theirs = { id: 'theirDate' as const, at: 2, said: theirSentence };
    const others = [
      { id: 'cadence' as const, at: 2 },
      { id: 'tomorrow' as const, at: 1 },
    ];
    expect(withSuggested([theirs], others)).toEqual([theirs, { id: 'tomorrow', at: 1 }]);
  });
});
