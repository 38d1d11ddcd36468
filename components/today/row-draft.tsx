import { nudgeIdOf } from '@/lib/domain/ids';
import { DraftPanel } from './draft-panel';
import type { FollowUpRowProps } from './follow-up-row-props';

/** The draft of a row's next touch. */
export function RowDraft({ view, ...props }: FollowUpRowProps) {
  return (
    <DraftPanel
      {...props}
      firstName={view.firstName}
      revision={view}
      touch={nudgeIdOf(view.key, view.touch)}
      readLater={props.onReadLater}
      onOpen={props.onOpenText}
    />
  );
}
