import type { Channel } from '@/lib/domain/cadence';
import type { BulkChange } from '@/lib/domain/bulk-change';
import type { PointChange } from '@/lib/domain/point-change';
import type { AboutView, DraftView, LaterChoice } from '@/lib/domain/views';
import type { DraftWanted } from '../draft/use-draft';
import type { Told } from '../outcome-menu';
import type { SaidPlace } from './place-fields';

/**
 * What can be done with follow-ups and with mails that were just sent. A promise that rejects is told to the rep in
 * the host's own words; while one is under way everything else still works. Keys are those of the views, moments
 * epoch ms.
 */
export interface TodayActions {
  /** Opens the follow-up's thread in Gmail. `NotSignedInError`: the browser is not signed in to its account. */
  open: (key: string) => Promise<void>;
  /** Opens the other thread that the rep is asked about; it throws the same. */
  openAsked: (key: string) => Promise<void>;
  /** Whether what was written in another thread is about the same. */
  sameMatter: (key: string, isSame: boolean) => Promise<void>;
  /** Nothing more is to be said about the answer. */
  settle: (key: string) => Promise<void>;
  /** The follow-up's thread, and writes a follow-up into a reply there. */
  draft: (key: string, text?: string) => Promise<void>;
  readDraft: (key: string, wanted: DraftWanted) => Promise<DraftView>;
  /** What is known of the prospect beyond their mails. */
  readAbout: (key: string) => Promise<AboutView>;
  point: (key: string, change: PointChange) => Promise<void>;
  /** Where the prospect is; null: as it is guessed. */
  place: (key: string, place: SaidPlace | null) => Promise<void>;
  /** When they decide, a date; null: nobody knows. */
  decision: (key: string, on: string | null) => Promise<void>;
  tags: (key: string, tags: string[]) => Promise<void>;
  /** Writes a note about it. */
  note: (key: string, text: string) => Promise<void>;
  /** Of a point that the rep adds. */
  newId: () => string;
  /** When somebody who says "not now" can be asked again. */
  readLater: (key: string) => Promise<LaterChoice[]>;
  copy: (text: string) => Promise<void>;
  /** What came of a touch and of the follow-up; a channel that is null is the planned one. */
  tell: (key: string, channel: Channel | null, told: Told) => Promise<void>;
  cadence: (key: string, cadenceId: string) => Promise<void>;
  snooze: (key: string, at: number) => Promise<void>;
  done: (key: string) => Promise<void>;
  stop: (key: string) => Promise<void>;
  /** The same with many at once, and one undo. */
  change: (keys: readonly string[], change: BulkChange) => Promise<void>;
  /** @param at epoch ms; null: as the cadence says */
  track: (messageKey: string, at: number | null) => Promise<void>;
  dismiss: (messageKey: string) => Promise<void>;
}
