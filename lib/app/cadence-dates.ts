import type { FollowUp, Person } from '@/lib/domain/model';
import type { Prospect } from '@/lib/domain/library';
import { placeOf } from '@/lib/domain/place';
import { askOnce, type Candidate, placedAt } from '@/lib/domain/place-follow-up';
import { companyOf } from '@/lib/domain/prospect';
import { afterTouch, atStart, type Planner, planTouch } from '@/lib/domain/schedule';
import type { ComposeView } from '@/lib/domain/views';
import type { Tables } from './ports/store';

/**
 * When each of the cadences would have its next touch, if a mail left at `now` (epoch ms): all of them from their
 * beginning, but for the one that a follow-up has come some way in.
 *
 * @param to the follow-up that the mail is a touch of, or who else it goes to; null: nobody knows yet, and the days are
 *   those that have room for a stranger
 */
export async function cadenceDates(
  tables: Tables,
  to: FollowUp | Person | null,
  calendar: Planner,
  now: number,
): Promise<ComposeView['cadences']> {
  const others = askOnce(tables.followUps);
  const known = to === null || 'key' in to ? undefined : await tables.prospects.get(to.email);
  const dates: ComposeView['cadences'] = [];
  for (const { id, name } of calendar.cadences) {
    const candidate = to && 'key' in to ? goingOn(to, id) : beginning(to, known, id);
    const planned = planTouch(candidate, now, calendar);
    dates.push({ id, name, at: await placedAt(candidate, planned, others, calendar, now) });
  }
  return dates;
}

function goingOn(followUp: FollowUp, cadenceId: string): Candidate {
  if (followUp.cadenceId === cadenceId) return afterTouch(followUp);
  return { ...followUp, cadenceId, step: 0 };
}

function beginning(person: Person | null, known: Prospect | undefined, cadenceId: string): Candidate {
  const prospect = person ?? { email: '', name: '' };
  const place = person && placeOf(person.email, known);
  const company = person && companyOf(person.email);
  return { ...atStart(cadenceId), key: '', prospect, company, place };
}
