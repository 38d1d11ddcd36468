import type { Channel } from '@/lib/domain/cadence';
import type { FollowUpView, LaterChoice } from '@/lib/domain/views';
import type { Told } from '../outcome-menu';
import type { Polish } from './draft-buttons';
import type { KnownActions } from './draft-panel';
import type { RowContext } from './row-context';

export interface FollowUpRowProps extends RowContext {
  view: FollowUpView;
  onOpen: () => void;
  onDraft: () => void;
  onSnooze: (at: number) => void;
  onDone: () => void;
  onStop: () => void;
  /** What is known for the draft, and how it is changed. */
  known: KnownActions;
  onReadLater: () => Promise<LaterChoice[]>;
  onOpenText: (text: string) => void;
  onCopy: (text: string) => Promise<void>;
  /** @param channel null: as planned */
  onTell: (channel: Channel | null, told: Told) => void;
  onCadence: (cadenceId: string) => void;
  polish: Polish | null;
  /** Goes to the draft where it stands beside the list; undefined: it opens in the row. */
  onDraftBeside?: (() => void) | undefined;
}
