import type { MessageKey, Text } from '@/lib/domain/text';
import { type Clock, formatMoment } from '@/lib/domain/format';
import { isolate } from '../isolate';

/** What was done, as the undo bar tells it. `at` in epoch ms. */
export type DoneAction =
  | { what: 'done' | 'stopped' | 'dismissed'; who: string }
  | { what: 'snoozed' | 'tracked'; who: string; at: number };

const keys = {
  done: 'didDone',
  stopped: 'didStop',
  dismissed: 'didDismiss',
  snoozed: 'didSnooze',
  tracked: 'trackingNext',
} as const satisfies Record<DoneAction['what'], MessageKey>;

export function describeAction(action: DoneAction, clock: Clock, text: Text): string {
  const moment = 'at' in action ? [formatMoment(action.at, clock)] : [];
  return text(keys[action.what], isolate(action.who), ...moment);
}
