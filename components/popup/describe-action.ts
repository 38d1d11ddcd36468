import type { MessageKey, Text } from '@/lib/domain/text';
import { type Clock, formatMoment } from '@/lib/domain/format';
import type { ChosenOutcome } from '@/lib/domain/model';
import { isolate } from '../isolate';
import { cadenceAfter, outcomeKeys } from '../outcome-keys';

/** What was done, as the undo bar tells it. `at` in epoch ms. */
export type DoneAction =
  | { what: 'done' | 'stopped' | 'dismissed' | 'point' | 'tags' | 'about'; who: string }
  | { what: 'snoozed' | 'tracked' | 'logged' | 'nurtured' | 'aboutNext'; who: string; at: number }
  | { what: 'outcome'; who: string; key: string; outcome: ChosenOutcome };

const keys = {
  done: 'didDone',
  stopped: 'didStop',
  dismissed: 'didDismiss',
  snoozed: 'didSnooze',
  tracked: 'trackingNext',
  logged: 'didLog',
  nurtured: 'didNurture',
  point: 'didPoint',
  tags: 'didTags',
  about: 'didAbout',
  aboutNext: 'didAboutNext',
} as const satisfies Record<Exclude<DoneAction['what'], 'outcome'>, MessageKey>;

export function describeAction(action: DoneAction, clock: Clock, text: Text): string {
  const who = isolate(action.who);
  if (action.what === 'outcome') return text('didOutcomeOf', who, text(outcomeKeys[action.outcome]));
  const moment = 'at' in action ? [formatMoment(action.at, clock)] : [];
  return text(keys[action.what], who, ...moment);
}

/** What goes well with what was done. */
export function nextAfter(action: DoneAction): { key: string; cadenceId: string } | undefined {
  const cadenceId = action.what === 'outcome' ? cadenceAfter[action.outcome] : undefined;
  return action.what === 'outcome' && cadenceId !== undefined ? { key: action.key, cadenceId } : undefined;
}
