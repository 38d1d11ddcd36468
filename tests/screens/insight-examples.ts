import type { InsightsView } from '@/components/dashboard/insights/insights-page';
import type { Attempt } from '@/lib/domain/insights/attempt';
import { attemptList } from '@/lib/domain/insights/attempt-list';
import { learn } from '@/lib/domain/insights/insights';
import { tipsOf } from '@/lib/domain/insights/tips';
import { type Win, winsByWeek } from '@/lib/domain/insights/wins';
import { now, zone } from './examples';

const dayMs = 24 * 3_600_000;
const templates = new Map([
  ['mine', 'Short and friendly'],
  ['other', 'The long one with the customer story and the numbers'],
]);

/** How a rep's touches might have gone: by number, how many were made and how many answered. */
const made: readonly (readonly [touches: number, answered: number])[] = [
  [160, 14],
  [90, 8],
  [62, 25],
  [20, 3],
  [6, 1],
];
const purposes = [null, 'resource', 'question', 'insight', 'closing'] as const;

function attempts(): Attempt[] {
  return made.flatMap(([touches, answered], step) =>
    Array.from({ length: touches }, (_, index): Attempt => {
      const at = now - (45 + ((index * 7) % 40)) * dayMs;
      const isAnswered = index < answered;
      const goesOn = index < answered + (made[step + 1]?.[0] ?? 0);
      return {
        account: 'me@example.com',
        at,
        number: step + 1,
        channel: index % 9 === 0 ? 'call' : index % 14 === 0 ? 'linkedin' : 'email',
        purpose: purposes[step] ?? null,
        templateId: step === 0 ? null : index % 3 === 0 ? 'mine' : index % 3 === 1 ? 'other' : null,
        wait: step === 0 ? null : 2 + ((index * 5) % 17),
        weekday: 1 + (index % 5),
        hour: 8 + (index % 10),
        sequel: isAnswered ? 'answered' : goesOn ? 'touched' : 'stopped',
        answeredAt: isAnswered ? at + (3 + index * 11) * 3_600_000 : null,
        closedAt: null,
      };
    }),
  );
}

async function viewOf(all: readonly Attempt[], wins: readonly Win[]): Promise<InsightsView> {
  const list = attemptList();
  for (const attempt of all) list.add(attempt);
  const insights = await learn(list, { since: null, account: null }, now, () => Promise.resolve());
  return {
    insights,
    tips: tipsOf(insights),
    wins,
    weeks: winsByWeek(wins, now),
    templates,
    accounts: ['me@example.com', 'sales@example.com'],
    now,
    zone,
  };
}

const win = (days: number, touch: number, name: string): Win => ({
  at: now - days * dayMs,
  touch,
  account: 'me@example.com',
  email: `${name.toLowerCase()}@example.com`,
  name,
});

const young = attempts()
  .slice(0, 12)
  .map((attempt) => ({ ...attempt, at: now - 3 * dayMs, answeredAt: null }));

export const someInsights = await viewOf(
  [...attempts(), ...young],
  [win(1, 5, 'Acme'), win(2, 3, 'Initech'), win(9, 3, 'Globex'), win(30, 4, 'Umbrella')],
);
export const noInsights = await viewOf([], []);
export const youngInsights = await viewOf(young, []);
export const fewInsights = await viewOf(attempts().slice(10, 17), []);
