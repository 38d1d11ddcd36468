import type { Channel } from '@/lib/domain/cadence';
import type { HealthView } from '@/lib/domain/health';
import type { PointChange } from '@/lib/domain/point-change';
import type { DateChoice, FollowUpView, LaterChoice, NoteView, ThreadCardView } from '@/lib/domain/views';
import type { OwnWords, ReadDraft } from '../draft/use-draft';
import type { Told } from '../outcome-menu';
import type { CardDone } from './describe-card';

export interface CardActions {
  /** Write the follow-up into a reply here. @param text without it, as planned */
  onOpenDraft: (text?: string) => void;
  /** Track again what ended. @param at epoch ms */
  onTrack: (at: number) => void;
  /** @param at epoch ms */
  onReschedule: (at: number) => void;
  /** Whether what was written in another thread is about the same. */
  onSameMatter: (isSame: boolean) => void;
  /** Open that thread. */
  onOpenAsked: () => void;
  onDone: () => void;
  onStop: () => void;
  /** What came of it, or of a touch that was made. @param channel null: as planned */
  onTell: (channel: Channel | null, told: Told) => void;
  /** When somebody who says "not now" can be asked again. */
  readLater: () => Promise<LaterChoice[]>;
  readDraft: ReadDraft;
  onCopy: (text: string) => Promise<void>;
  /** What the rep does to a talking point. */
  onPoint: (change: PointChange) => void;
  onCadence: (cadenceId: string) => void;
  /** The note as it is now: saved while it is written. */
  onNote: (note: NoteView) => void;
  onRemoveNote: (note: NoteView) => void;
  onUndo: () => void;
  /** The card was opened or closed: it reads more than the chip does. */
  onOpen: (isOpen: boolean) => void;
  newNoteId: () => string;
}

export interface CardContent {
  /** Null while it is being read. */
  card: ThreadCardView | null;
  /** What was just done and can be undone. */
  done: CardDone | null;
  /** One calm sentence, already in the rep's language. */
  error: string | null;
  /** Whether Steadfast sees what it needs in this tab. */
  health: HealthView;
  /** What the rep has made of drafts; always the same. */
  words: OwnWords;
}

export interface ThreadCardProps extends CardContent, CardActions {
  followUp: FollowUpView;
  choices: readonly DateChoice[];
  /** Epoch ms. */
  now: number;
  zone: string;
}
