import { localMomentOf } from '@/lib/domain/calendar';
import type { StoredPoint } from '@/lib/domain/library';
import { guessPlace } from '@/lib/domain/place';
import { domainOf } from '@/lib/domain/prospect';
import { withTags } from '@/lib/domain/tags';
import type { AboutView } from '@/lib/domain/views';
import { UnknownFollowUpError } from './change-follow-up';
import type { Deps } from './ports/deps';

/**
 * What is known of the prospect of a follow-up beyond their mails.
 *
 * @throws UnknownFollowUpError
 */
export async function readAbout(deps: Deps, key: string): Promise<AboutView> {
  const { zone } = await deps.settings.calendar();
  const { date: today } = localMomentOf(deps.clock.now(), zone);
  return deps.store.read(async (tables) => {
    const followUp = await tables.followUps.get(key);
    if (!followUp) throw new UnknownFollowUpError('This follow-up does not exist any more');
    const { prospect, place, decisionOn } = followUp;
    const person = await tables.prospects.get(prospect.email);
    const resources = await tables.resources.all();
    return {
      place,
      guess: place && place.how !== 'set' ? place : guessPlace({ email: prospect.email, phones: [] }),
      domain: domainOf(prospect.email),
      decisionOn,
      namedDecision: decisionIn(await tables.points.of(key), today),
      tags: person?.tags ?? [],
      resourceTags: withTags([], resources.flatMap(({ tags }) => tags).join()),
    };
  });
}

/** The one that they named last. */
function decisionIn(points: readonly StoredPoint[], today: string): AboutView['namedDecision'] {
  const named = points
    .flatMap(({ owner, on, isLeftOut, sentence, text, at }) =>
      owner === 'prospect' && !isLeftOut && on?.kind === 'decision' && !on.isAfter && on.date >= today
        ? [{ date: on.date, said: sentence || text, at }]
        : [],
    )
    .toSorted((one, other) => other.at - one.at);
  return named[0] ? { date: named[0].date, said: named[0].said } : null;
}
