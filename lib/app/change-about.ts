import { hasEnded } from '@/lib/domain/next-state';
import type { FollowUp, Place } from '@/lib/domain/model';
import { guessPlace, type Whereabouts } from '@/lib/domain/place';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { UnknownFollowUpError } from './change-follow-up';
import { note } from './journal';
import { personOf } from './person-of';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';

/**
 * Where the prospect is, as the rep says it; null: as it is guessed. It goes for every follow-up with this person, and
 * moves what is planned to hours that suit both.
 *
 * @returns the follow-up and what undoes all of this
 * @throws UnknownFollowUpError
 */
export async function setPlace(
  deps: Deps,
  key: string,
  said: Whereabouts | null,
): Promise<{ followUp: FollowUp; undoId: string }> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const before = await followUpOf(tables, key);
    const { email } = before.prospect;
    const place: Place | null = said ? { ...said, how: 'set' } : guessPlace({ email, phones: [] });
    const person = await personOf(tables, email, now);
    await tables.prospects.put({ ...person, place: said && place, updatedAt: now });
    const others = (await tables.followUps.withPerson(email)).filter(
      (other) => other.key !== key && other.deletedAt === null,
    );
    for (const other of others) await movePlace(tables, other, place, calendar, now);
    const followUp = await movePlace(tables, before, place, calendar, now);
    const undoId = await note(tables, deps.newId, now, 'rep.place', {
      followUpKey: key,
      before: { followUp: before, message: null, touchKey: null, suppressionKey: null, after: followUp },
      known: {
        points: [],
        prospects: [person],
        places: others.map((other) => ({ followUpKey: other.key, place: other.place })),
      },
    });
    return { followUp, undoId };
  });
}

/** The same for one follow-up, inside a transaction. */
export async function movePlace(
  tables: Tables,
  followUp: FollowUp,
  place: Place | null,
  calendar: Planner,
  now: number,
): Promise<FollowUp> {
  return hasEnded(followUp)
    ? tables.followUps.save({ ...followUp, place, updatedAt: now })
    : applyEvent(tables, followUp, { type: 'placeSet', place, now }, calendar, now);
}

/**
 * What the prospect's industry and needs are called.
 *
 * @returns what undoes it
 * @throws UnknownFollowUpError
 */
export async function setTags(deps: Deps, key: string, tags: readonly string[]): Promise<{ undoId: string }> {
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const { prospect } = await followUpOf(tables, key);
    const person = await personOf(tables, prospect.email, now);
    await tables.prospects.put({ ...person, tags: [...tags], updatedAt: now });
    const known = { points: [], prospects: [person], places: [] };
    return { undoId: await note(tables, deps.newId, now, 'rep.tags', { followUpKey: key, known }) };
  });
}

async function followUpOf({ followUps }: Tables, key: string): Promise<FollowUp> {
  const found = await followUps.get(key);
  if (!found) throw new UnknownFollowUpError('This follow-up does not exist any more');
  return found;
}
