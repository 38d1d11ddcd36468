import type { TodayActions } from '../today/today-actions';

/** What the popup asks of its host beyond what its lists do. */
export interface PopupActions extends TodayActions {
  /** Takes back what the undo bar names. */
  undo: () => Promise<void>;
  /** Tracks the thread of the Gmail tab in front, if that is still this one; null: as planned. */
  trackFront: (key: string, at: number | null) => Promise<void>;
  reloadFront: () => Promise<void>;
  /** Days off from today until they are back (epoch ms); null: works today. What is planned moves. */
  away: (backAt: number | null) => Promise<void>;
  /** Copies counts and versions, never text, names or addresses. */
  copyDiagnosis: () => Promise<void>;
  /** The page with cadences and settings. */
  /** @param place a page by its place in the address, `health`; without one, the first */
  openDashboard: (place?: string) => Promise<void>;
  /** The rep has read what looks at Gmail with Gmail closed are. */
  knowChecks: () => Promise<void>;
  switchOffChecks: () => Promise<void>;
  dismissNotice: (id: string) => Promise<void>;
  /** The page of the first minutes, where the rep has left it. */
  finishSetUp: () => Promise<void>;
  skipSetUp: () => Promise<void>;
  removeSample: () => Promise<void>;
}
