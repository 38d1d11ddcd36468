import { type Clock, formatAge, formatMoment } from '@/lib/domain/format';
import type { Listed } from '@/lib/domain/follow-up-list';
import type { State } from '@/lib/domain/model';
import type { MessageKey, Text } from '@/lib/domain/text';
import { outcomeKeys } from '../../outcome-keys';

export const stateKeys: Record<State, MessageKey> = {
  held: 'listWaiting',
  due: 'listDue',
  waiting: 'listWaiting',
  paused: 'listPaused',
  replied: 'listAnswered',
  closed: 'listOver',
};

/** Where it stands: what came of it once that is known. */
export function describeState({ state, outcome }: Listed, text: Text): string {
  return text(outcome === null ? stateKeys[state] : outcomeKeys[outcome]);
}

export function describeNext({ dueAt }: Listed, clock: Clock): string {
  return dueAt === null ? '–' : formatMoment(dueAt, clock);
}

/** How long they have been silent, which is how long the last touch is ago. */
export function describeSilence({ lastTouchAt }: Listed, clock: Clock, text: Text): string {
  return formatAge(lastTouchAt, clock) ?? text('ageNow');
}
