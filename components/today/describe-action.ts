import type { BulkChange, BulkResult } from '@/lib/domain/bulk-change';
import type { MessageKey, Text } from '@/lib/domain/text';
import { type Clock, formatDate, formatMoment } from '@/lib/domain/format';
import type { ChosenOutcome } from '@/lib/domain/model';
import { isolate } from '../isolate';
import { cadenceAfter, outcomeKeys } from '../outcome-keys';

/** What was done, as the undo bar tells it. `at` in epoch ms. */
export type DoneAction =
  | {
      what: 'done' | 'stopped' | 'dismissed' | 'point' | 'tags' | 'about' | 'sameMatter' | 'noted';
      who: string;
    }
  | {
      what: 'snoozed' | 'tracked' | 'logged' | 'nurtured' | 'aboutNext' | 'otherMatter';
      who: string;
      at: number;
    }
  | { what: 'outcome'; who: string; key: string; outcome: ChosenOutcome }
  /** `to`: the last day off, a date; null: the rep works. */
  | { what: 'away'; to: string | null; moved: number }
  | ({ what: 'many'; change: BulkChange } & Omit<BulkResult, 'undoId'>);

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
  sameMatter: 'didSameMatter',
  otherMatter: 'didOtherMatter',
  noted: 'didNote',
} as const satisfies Record<Exclude<DoneAction['what'], 'outcome' | 'many' | 'away'>, MessageKey>;

export function describeAction(action: DoneAction, clock: Clock, text: Text): string {
  if (action.what === 'many') return describeMany(action, clock, text);
  if (action.what === 'away') return describeAway(action, clock, text);
  const who = isolate(action.who);
  if (action.what === 'outcome') return text('didOutcomeOf', who, text(outcomeKeys[action.outcome]));
  const moment = 'at' in action ? [formatMoment(action.at, clock)] : [];
  return text(keys[action.what], who, ...moment);
}

function describeAway(
  { to, moved }: Extract<DoneAction, { what: 'away' }>,
  { locale }: Clock,
  text: Text,
): string {
  const what = to === null ? text('didComeBack') : text('didGoAway', formatDate(to, locale));
  return [what, text.count('didMove', moved)].join(' · ');
}

/** How many, and how many not, with the reason. */
function describeMany(
  { change, changed, ended, gone }: Extract<DoneAction, { what: 'many' }>,
  clock: Clock,
  text: Text,
): string {
  const parts = [
    changed === 0 ? text('didManyNothing') : describeChanged(change, changed, clock, text),
    ...(ended > 0 ? [text.count('manyEnded', ended)] : []),
    ...(gone > 0 ? [text.count('manyGone', gone)] : []),
  ];
  return parts.join(' · ');
}

function describeChanged(change: BulkChange, count: number, clock: Clock, text: Text): string {
  switch (change.type) {
    case 'snooze':
      return text.count('didManySnooze', count, formatMoment(change.until, clock));
    case 'done':
      return text.count('didManyDone', count);
    case 'stop':
      return text.count('didManyStop', count);
    case 'outcome':
      return text.count('didManyOutcome', count, text(outcomeKeys[change.outcome]));
    case 'cadence':
      return text.count('didManyCadence', count);
  }
}

/** What goes well with what was done. */
export function nextAfter(action: DoneAction): { key: string; cadenceId: string } | undefined {
  const cadenceId = action.what === 'outcome' ? cadenceAfter[action.outcome] : undefined;
  return action.what === 'outcome' && cadenceId !== undefined ? { key: action.key, cadenceId } : undefined;
}
