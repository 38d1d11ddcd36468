import type { Habit } from './silence';
import type { Place, TouchResult } from './model';
import type { Channel } from './cadence';
import type { CadenceLabel, DateChoice, FollowUpView, HistoryLine, NoteView, PointView } from './views';

/** One thing that happened with somebody, in one of their threads. */
export interface TimelineLine {
  /** Its place from the first that happened on. */
  id: string;
  /** Its follow-up's. */
  key: string;
  /** Of the thread. */
  subject: string;
  line: HistoryLine;
  /** What was written, where the line is a note. */
  note: NoteView | null;
  /** How a touch was made that the rep logged, and what came of it. */
  made: { channel: Channel; result: TouchResult | null } | null;
}

/** How long somebody takes to answer, in hours of the rep's work. */
export interface HabitView extends Habit {
  /** Hours of one day of work. */
  dayHours: number;
}

/** All that is known of one person, by their address. */
export interface ProspectView {
  email: string;
  who: string;
  company: string | null;
  place: Place | null;
  tags: string[];
  /** Null: too few answers to tell. */
  habit: HabitView | null;
  /** Epoch ms; null: mails reach them, as far as is known. */
  bouncedAt: number | null;
  /** What they were sent of the rep's resources, the last one first. */
  resources: { id: string; title: string; link: string }[];
  /** Their threads: those that go on first, then the newest. None: nobody who was followed up. */
  threads: FollowUpView[];
  /** Other people of their company, the same way. */
  colleagues: FollowUpView[];
  /** Newest first. */
  timeline: TimelineLine[];
  /** Whether there is more than the timeline shows. */
  hasMore: boolean;
  /** What was said in the first of the threads, and what of it the rep does not want in drafts. */
  points: PointView[];
  leftOut: PointView[];
  choices: DateChoice[];
  /** What else speaks for a date, by the follow-up's key. */
  suggested: Readonly<Record<string, readonly DateChoice[]>>;
  cadences: CadenceLabel[];
}
