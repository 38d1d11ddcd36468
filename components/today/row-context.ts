import type { CadenceLabel, DateChoice } from '@/lib/domain/views';
import type { OwnWords } from '../draft/use-draft';

/** What each row of a list is drawn by. */
export interface RowContext {
  /** Epoch ms. */
  now: number;
  zone: string;
  choices: readonly DateChoice[];
  /** Whose mailbox it is, where there are several. */
  showsAccount: boolean;
  isBusy: boolean;
  /** Whether Tab stops here. */
  isCurrent: boolean;
  cadences: readonly CadenceLabel[];
  /** What is to be said first in the next touch; null where nothing is known. */
  point: string | null;
  isSelected: boolean;
  onSelect: () => void;
  onNote: (text: string) => void;
  /** What the rep has made of drafts. */
  words: OwnWords;
}
