import type { Freshness, Outcome, State, Verdict } from './model';

/** What a row or a control shows of one follow-up. */
export interface FollowUpView {
  key: string;
  account: string;
  legacyThreadId: string;
  /** The display name, or the address where there is none. */
  who: string;
  email: string;
  company: string | null;
  subject: string;
  state: State;
  /** Epoch ms; null where no touch is planned. */
  dueAt: number | null;
  /** The next touch (the first mail was 1) of how many planned; it can exceed the plan. */
  touch: number;
  plannedTouches: number;
  lastTouchAt: number;
  /** Business days since the last touch. */
  silentDays: number;
  freshness: Freshness | null;
}

export interface RecentSendView {
  messageKey: string;
  account: string;
  who: string;
  email: string;
  company: string | null;
  subject: string;
  at: number;
  reason: Verdict['reason'];
  /** When to follow up; the first is the cadence's own date, while it lies ahead. */
  choices: DateChoice[];
}

/** One way to answer "when?", resolved to a moment. */
export interface DateChoice {
  id: 'cadence' | 'laterToday' | 'tomorrow' | 'nextWeek' | 'inTwoWeeks';
  /** Epoch ms. */
  at: number;
}

/** The quiet line after a send: "Follow up with Dana in 3 business days if no reply?" */
export interface ProposalView {
  messageKey: string;
  account: string;
  who: string;
  firstName: string;
  email: string;
  /** Null for free-mail addresses, where "Never for acme.com" would hit strangers. */
  domain: string | null;
  subject: string;
  reason: Verdict['reason'];
  businessDays: number;
  /** The first is the cadence's own date. */
  choices: DateChoice[];
}

/** What the thread's control knows; `followUp` is null while the thread is not tracked. */
export interface ThreadView {
  followUp: FollowUpView | null;
  choices: DateChoice[];
}

/** What the thread's card knows beyond the control: read when it is opened. */
export interface ThreadCardView {
  cadenceId: string;
  outcome: Outcome | null;
  /** A mail could not be delivered, and nothing has gone on since. */
  isBounced: boolean;
  /** Newest first. */
  notes: NoteView[];
  /** Newest first, at most 30. */
  history: HistoryLine[];
}

export interface NoteView {
  id: string;
  /** When it was written first, epoch ms. */
  at: number;
  text: string;
}

/** One thing that happened to a follow-up; `at` in epoch ms. */
export type HistoryLine = { at: number } & (
  | { what: 'mail' | 'touch' | 'tracked' | 'reply' | 'bounce' | 'nudge' | 'stopped' | 'note' }
  /** `until` in epoch ms. */
  | { what: 'snoozed'; until: number }
  | { what: 'outcome'; outcome: Outcome }
  | { what: 'cadence'; cadenceId: string }
);

/** What the badge on a thread's row in Gmail's lists tells. */
export type RowView = Pick<
  FollowUpView,
  'legacyThreadId' | 'state' | 'dueAt' | 'silentDays' | 'touch' | 'plannedTouches' | 'who'
>;

/** The most threads that one look at the lists asks about. */
export const mostRows = 200;

export interface PopupView {
  due: FollowUpView[];
  dueCount: number;
  upcoming: FollowUpView[];
  upcomingCount: number;
  recentSends: RecentSendView[];
  /** Snooze choices as of now. */
  choices: DateChoice[];
  /** Something the rep must be told once, such as a restore. */
  notice: { id: string; kind: 'restored'; count: number; at: number } | null;
}
