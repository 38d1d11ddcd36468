import type { Cadence, Channel, Purpose } from './cadence';
import type { MessageKey } from './text';
import type { Answer, Away, Freshness, Question, Unchecked } from './answer';
import type { ComposeChoice, LocalMoment, Move, Outcome, Place, State, Verdict } from './model';
import type { DayProgress } from './day-progress';
import type { SmallWin } from './small-win';
import type { PointKind, PointOwner } from './points/point';
import type { Reply } from './replies/inbound';

/** What a row or a control shows of one follow-up. */
export interface FollowUpView {
  key: string;
  account: string;
  legacyThreadId: string;
  /** The display name, or the address where there is none. */
  who: string;
  firstName: string;
  email: string;
  company: string | null;
  subject: string;
  state: State;
  /** Epoch ms; null where no touch is planned. */
  dueAt: number | null;
  /** The next touch (the first mail was 1) of how many planned; it can exceed the plan. */
  touch: number;
  plannedTouches: number;
  /** How the next touch is to be made, and what for; null where the cadence is over: what comes now is the rep's to say. */
  step: { channel: Channel; purpose: Purpose } | null;
  /** Why it is due on another day than the cadence says, the first reason first. */
  moves: Move[];
  /** What came of it before it was planned anew: "not now" and "no" are not for ever. */
  outcome: Outcome | null;
  reason: string | null;
  lastTouchAt: number;
  /** Business days since the last touch. */
  silentDays: number;
  freshness: Freshness | null;
  /** Why it is not fresher. */
  unchecked: Unchecked | null;
  /** What stopped it. */
  answer: Omit<Answer, 'key' | 'before'> | null;
  /** What the rep is asked, while it is paused for that. */
  question: Question | null;
  away: Away | null;
  /** It is paused because mails to them come back, as far as that was looked up: what a card knows, it reads for itself. */
  isBounced: boolean;
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

/** A cadence by its id; `name` is null for one that ships with Steadfast as it is. */
export interface CadenceLabel {
  id: string;
  name: string | null;
}

/** One way to answer "when?", resolved to a moment. */
export type DateChoice = {
  /** Epoch ms. */
  at: number;
} & (
  | { id: 'laterToday' | 'tomorrow' | 'nextWeek' | 'inTwoWeeks' }
  /** `mayMove`: nobody has looked yet whether that day has room. */
  | { id: 'cadence'; mayMove?: boolean }
  /** `said` is the prospect's sentence that it comes from. */
  | { id: 'theirDate'; said: string }
  /** By when `who` would usually have answered: within so many working days. */
  | { id: 'habit'; who: string; days: number }
);

/** A date that the rep has typed in words, as it was understood. */
export interface TypedDate {
  /** Epoch ms. */
  at: number;
  on: LocalMoment;
  /** Not after the moment of asking. */
  isPast: boolean;
  /** The words told an hour or a part of the day; else it is when work begins on that day. */
  hasTime: boolean;
  /** The day off (`YYYY-MM-DD`) that the words led to; `on` is then the next working day. */
  movedFrom: string | null;
  /** The part of the words that it comes from, as it was typed. */
  understood: string;
}

/** When to ask again somebody who said "not now"; `named`: the prospect has said so. */
export interface LaterChoice {
  id: 'named' | 'in3Months' | 'in6Months' | 'in12Months';
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
  /** The thread's follow-up, which there may not be yet. */
  followUpKey: string;
  /**
   * What the rep's choice in the compose has done already: when the follow-up is due (epoch ms, null: no more), and
   * what undoes it. Null where this is a question.
   */
  chosen: { dueAt: number | null; undoId: string } | null;
}

/** A mail that was to be followed up, with nobody in it to follow up with. */
export interface NobodyView {
  messageKey: string;
  account: string;
  subject: string;
}

/** What the rep's choice in a compose will do once Gmail cannot take the mail back any more. */
export interface ForeseenView {
  messageKey: string;
  account: string;
  firstName: string;
  /** Epoch ms. */
  at: number;
}

/** The same as a tab says it; `moment` as "tomorrow 09:00" (`isNear`) or "Wed 25 Nov, 09:00". */
export interface ForeseenWords extends Omit<ForeseenView, 'at'> {
  moment: string;
  isNear: boolean;
}

/** What shall happen to a mail once it is sent, as the compose shows it; `at` is epoch ms. */
export type ShownChoice = Exclude<ComposeChoice['choice'], { kind: 'date' }> | { kind: 'date'; at: number };

/** What the control in a compose knows. */
export interface ComposeView {
  /** Null: nothing was chosen. */
  choice: ShownChoice | null;
  choices: DateChoice[];
  /** Null: nobody who could be followed up with is named yet. */
  datesFor: DatedPerson | null;
  /** The usual one first; with when (epoch ms) each would have its next touch, if the mail left now. */
  cadences: (CadenceLabel & { at: number })[];
  /** The cadence of the thread's follow-up, which goes on with this mail; null where the thread is not tracked. */
  trackedBy: string | null;
  /** Chosen or not, the rep's rules begin the usual cadence with this mail. */
  startsUnasked: boolean;
  /** Of the addresses that it goes to, the first that mails do not reach. */
  bounced: string | null;
}

/** What the thread's control knows; `followUp` is null while the thread is not tracked. */
export interface ThreadView {
  followUp: FollowUpView | null;
  choices: DateChoice[];
  /** Null: nobody to follow up with is known of. */
  datesFor: DatedPerson | null;
}

/** What the thread's card knows beyond the control: read when it is opened. */
export interface ThreadCardView {
  cadenceId: string;
  /** Those to choose from. */
  cadences: CadenceLabel[];
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

type MachineKind = Exclude<Reply['kind'], 'person' | 'calendarAccepted' | 'outOfOffice' | 'bounce'>;

/** One thing that happened to a follow-up; `at` in epoch ms. */
export type HistoryLine = { at: number } & (
  | { what: 'mail' | 'touch' | 'tracked' | 'reply' | 'accepted' | 'bounce' | 'nudge' | 'stopped' | 'note' }
  /** `until` in epoch ms. */
  | { what: 'snoozed'; until: number }
  /** Mails that were no answer. */
  | { what: MachineKind }
  /** Their first day back, `YYYY-MM-DD`; null where they named none. */
  | { what: 'away'; backOn: string | null }
  /** `who` wrote in another thread. */
  | { what: 'asked'; who: string }
  | { what: 'sameMatter'; isSame: boolean }
  /** What was on screen was not due any more. */
  | { what: 'nudgeWithdrawn' }
  | { what: 'outcome'; outcome: Outcome }
  | { what: 'cadence'; cadence: CadenceLabel }
);

/** Something that was said, and where. */
export interface PointView {
  id: string;
  kind: PointKind;
  /** Who said it. */
  owner: PointOwner;
  /** As it is said in drafts. */
  text: string;
  /** As it stands in the mail; null where the rep has written it down. */
  sentence: string | null;
  /** When that mail was sent, or the rep wrote it down; epoch ms. */
  at: number;
  /** The draft's text brings it up. */
  isInText: boolean;
}

/** What is known of the prospect of a follow-up beyond their mails, for the rep to set right. */
export interface AboutView {
  place: Place | null;
  /** Where they would be taken to be if the rep had not said it. */
  guess: Place | null;
  /** Of their address: what the place is guessed from. */
  domain: string;
  /** When they decide: a date. */
  decisionOn: string | null;
  /** A date to come on which they said that they decide, with the sentence. */
  namedDecision: { date: string; said: string } | null;
  /** Industry, needs: what resources are picked by. */
  tags: string[];
  /** The tags that the rep's resources have. */
  resourceTags: string[];
}

/** What to write or say next. */
export interface DraftView {
  channel: Channel;
  purpose: Purpose;
  /** A mail goes into a reply; everything else is said, or copied and written elsewhere. */
  isMail: boolean;
  /** Paragraphs with an empty line between them; of a call, its points in lines. */
  text: string;
  /** What only the rep knows: what it means, and how it stands in the text. */
  gaps: { means: MessageKey; shown: string }[];
  /** What was said and can be brought up, what matters most first. */
  points: PointView[];
  /** What the rep does not want in drafts, the newest first. */
  leftOut: PointView[];
  templateId: string;
  /** Other templates for the same, by id. */
  alternatives: string[];
  /** The resource that the text gives. */
  resourceId: string | null;
  /** Another channel to try, where the last three touches were mails that nobody has answered. */
  instead: Channel | null;
}

/** What the badge on a thread's row in Gmail's lists tells of: nothing of what is over. */
export interface RowView extends Pick<
  FollowUpView,
  'legacyThreadId' | 'dueAt' | 'silentDays' | 'touch' | 'plannedTouches' | 'who'
> {
  state: Exclude<State, 'closed'>;
}

/**
 * The same in words. Written where the follow-ups are: dates and plurals in Gmail's tab, for each of its rows, cost
 * its load more than the badges themselves.
 */
export interface RowWords {
  legacyThreadId: string;
  look: 'waiting' | 'due' | 'replied';
  /** At most two short words; '' where the drawing says enough. */
  label: string;
  /** The same as a whole sentence, for a tooltip and for screen readers. */
  sentence: string;
}

/** The most threads that one look at the lists asks about. */
export const mostRows = 200;

/** The tracked ones among all threads of an account whose id is `from` or above: ids grow with time. */
export interface NewestRows {
  /** 16 hex digits; '' where these are all that the account has. */
  from: string;
  rows: RowWords[];
}

/**
 * What the popup offers for the Gmail tab in front. `needsReload`: Gmail was open before Steadfast. `unreadable`: a
 * thread is open, and nobody knows which, or whose.
 */
export type FrontView =
  | { kind: 'none' | 'needsReload' | 'unreadable' }
  | { kind: 'thread'; key: string; subject: string; view: ThreadView };

export interface PopupView {
  due: FollowUpView[];
  dueCount: number;
  /** Of those: due before today. */
  overdueCount: number;
  /** Paused, because the rep has to say first whether another thread is about the same; who wrote last first. */
  asked: FollowUpView[];
  askedCount: number;
  /** Those of which the rep has not said yet what came of the answer, the newest first. */
  answered: FollowUpView[];
  answeredCount: number;
  upcoming: FollowUpView[];
  upcomingCount: number;
  recentSends: RecentSendView[];
  /** Snooze choices as of now. */
  choices: DateChoice[];
  /** What else speaks for a date, by the follow-up's key: before the others. */
  suggested: Readonly<Record<string, readonly DateChoice[]>>;
  /** What is to be said first in the next touch, by the follow-up's key. */
  points: Readonly<Record<string, string>>;
  progress: DayProgress;
  /** Answers of the last 7 days that a follow-up has brought, the newest first. */
  wins: SmallWin[];
  /** All mailboxes that were seen. */
  accounts: string[];
  cadences: CadenceLabel[];
  /** Something the rep must be told once, such as a restore. */
  notice: { id: string; kind: 'restored'; count: number; at: number } | null;
}

/** What became of a cadence that was to be kept or removed; `changed`: nothing, for another page has changed or removed (null) it. */
export type CadenceChange = { kind: 'done'; undoId: string } | { kind: 'changed'; kept: Cadence | null };

/** Whom a date is chosen for. */
export interface DatedPerson {
  /** Their follow-up; null: there is none yet. */
  key: string | null;
  email: string;
}

/** On which of the moments that were asked about (epoch ms) another touch of this company is planned. */
export interface AlsoTouched {
  company: string;
  moments: number[];
}
