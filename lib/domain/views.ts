import type { Freshness, State, Verdict } from './model';

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
