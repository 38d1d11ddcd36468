import type { MessageKey, Text } from '@/lib/domain/text';

const keys: Record<string, MessageKey> = {
  CannotTrackError: 'cannotTrackYet',
  CannotUndoError: 'changedSince',
  NobodyToFollowUpError: 'nobodyHere',
};

/** A failure in the rep's words; never the error's own, which is for developers. */
export function describeError(error: unknown, text: Text): string {
  const name = error instanceof Error ? error.name : '';
  return text(keys[name] ?? 'actionFailed');
}
