import { hoursOn, instantOf, localMomentOf } from './calendar';
import type { Prospect, StoredPoint } from './library';
import { hasEnded } from './next-state';
import type { FollowUp } from './model';
import { proposedDate } from './points/proposed-date';
import { firstNameOf } from './prospect';
import { type Planner, planTouch } from './schedule';
import { habitOf, suggestByHabit } from './silence';
import type { DateChoice } from './views';

/** What is known of the conversation and of the person beyond the follow-up itself. */
export interface Known {
  points: readonly StoredPoint[];
  /** Undefined where nothing is known of the person. */
  prospect: Pick<Prospect, 'answers'> | undefined;
}

/**
 * When to come back by what the prospect said, and by how long this person usually takes to answer: each with its
 * reason, in the future as of `now` (epoch ms), what was said first.
 */
export function suggestDates(
  followUp: FollowUp,
  { points, prospect }: Known,
  now: number,
  calendar: Planner,
): DateChoice[] {
  const suggested = [
    ...theirDate(points, now, calendar),
    ...byHabit(followUp, prospect?.answers ?? [], calendar),
  ];
  return suggested.filter(({ at }) => at > now);
}

/** The suggested ones lead; each moment once. */
export function withSuggested(
  suggested: readonly DateChoice[],
  choices: readonly DateChoice[],
): DateChoice[] {
  const all = [...suggested, ...choices];
  return all.filter(({ at }, index) => all.findIndex((other) => other.at === at) === index);
}

function theirDate(points: readonly StoredPoint[], now: number, calendar: Planner): DateChoice[] {
  const { zone } = calendar;
  // One that the rep wrote stands for itself.
  const said = points
    .filter(({ isLeftOut }) => !isLeftOut)
    .map((point) => ({ ...point, sentence: point.sentence || point.text }));
  const proposed = proposedDate(said, localMomentOf(now, zone).date, calendar);
  if (!proposed) return [];
  const { date, sentence } = proposed;
  return [
    { id: 'theirDate', at: instantOf({ date, time: hoursOn(date, calendar).start, zone }), said: sentence },
  ];
}

/** Only while an answer to a touch is awaited. */
function byHabit(followUp: FollowUp, answers: Prospect['answers'], calendar: Planner): DateChoice[] {
  const { lastTouchAt, prospect } = followUp;
  if (hasEnded(followUp) || followUp.touches === 0) return [];
  const pairs = answers.map(({ touchedAt, answeredAt }) => ({ touchAt: touchedAt, replyAt: answeredAt }));
  const habit = habitOf(pairs, calendar);
  const suggestion =
    habit && suggestByHabit(planTouch(followUp, lastTouchAt, calendar), habit, lastTouchAt, calendar);
  if (!suggestion) return [];
  const days = Math.max(Math.ceil(suggestion.medianDays), 1);
  return [{ id: 'habit', at: suggestion.dueAt, who: firstNameOf(prospect), days }];
}
