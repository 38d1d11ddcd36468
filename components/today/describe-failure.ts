import type { Text } from '@/lib/domain/text';
import type { PopupView } from '@/lib/domain/views';
import { isolate } from '../isolate';
import type { Failure } from '../ui/use-busy';
import { rowKey, rowsOf } from './rows-of';

/** Why an action was refused, in one calm sentence. */
export function describeFailure({ key, error }: Failure, view: PopupView | null, text: Text): string {
  const row = rowsOf(view).find((candidate) => rowKey(candidate) === key);
  const isMissing = error instanceof Error && error.name === 'NotSignedInError';
  return row && isMissing
    ? text('notSignedIn', isolate(row.who), isolate(row.account))
    : text('actionFailed');
}
