import type { FollowUp } from '@/lib/domain/model';
import type { RawPerson } from '../raw-person';
import type { ShownThread } from '../shown-thread';
import type { NobodyView, ProposalView } from '@/lib/domain/views';

/** What the use cases need of Gmail and its tabs. Instants are epoch ms. */

export type ReplyState =
  /** Confirmed up to `checkedAt`. */
  | { status: 'noReply'; checkedAt: number; how: 'openTab' }
  | { status: 'replied'; at: number }
  | { status: 'unchecked' };

/** Looks for an answer at the moment of firing. */
export interface ReplyCheck {
  check(followUp: FollowUp): Promise<ReplyState>;
}

/** The Gmail tabs that are open. */
export interface GmailTabs {
  propose(proposal: ProposalView): Promise<void>;
  /** Says that what the rep chose in the compose could not be done. */
  tellNobody(nobody: NobodyView): Promise<void>;
  /** Tells controls on screen that these follow-ups look different now. */
  announce(keys: readonly string[]): Promise<void>;
  /**
   * Brings the thread up in a tab that shows its account already, or is on its way there.
   *
   * @returns false where there is none
   */
  show(wish: ThreadWish): Promise<boolean>;
  /** Brings the thread up in a new tab. `index` is its `u/N` as far as it is known; checked once the tab has loaded. */
  open(wish: ThreadWish, index: number | null): Promise<void>;
  /** A tab has loaded and shows this account: it gets what it was opened for, or is sent on to where that is. */
  arrived(tabId: number, account: string): Promise<void>;
  /** Says, in a page of ours, that the browser is not signed in to the follow-up's account. */
  showMissing(followUpKey: string, wantsDraft: boolean): Promise<void>;
}

/** A thread to bring up. */
export interface ThreadWish {
  account: string;
  legacyThreadId: string;
  /** What to write into a reply there; null: nothing. */
  draft: DraftWish | null;
  /** The tab that it was asked in; null: the popup or a notification. */
  tabId: number | null;
}

export interface DraftWish {
  /** However often it is told, it is written once. */
  id: string;
  /** Plain text, its paragraphs apart by an empty line. */
  text: string;
  /** The rep's own addresses in that mailbox. */
  own: string[];
}

/** Which accounts this browser is signed in to. */
export interface SignIns {
  /** The N of the account's `u/N` now; `unknown`: Gmail did not say. */
  indexOf(address: string, hint: number | null): Promise<number | 'notSignedIn' | 'unknown'>;
  /** Whose mailbox `u/N` is; null where Gmail does not say. */
  addressAt(index: number): Promise<string | null>;
}

/** What Gmail did not tell. `elsewhere`: it led to a sign-in, or to another account's place. */
export interface NotRead {
  kind: 'notRead';
  why: 'offline' | 'elsewhere' | 'blocked' | 'unreadable';
  /** It wants to be left alone until then, epoch ms. */
  retryAt?: number;
}

/** A thread of the mailbox at `u/N`, the oldest mail first. */
export interface ReadThread {
  kind: 'thread';
  /** Whose mailbox it is, as the page says; null where it does not. */
  account: string | null;
  mails: {
    from: RawPerson | null;
    recipients: RawPerson[];
    /** As it is printed. */
    date: string;
    text: string | null;
  }[];
}

/** What is unread in the mailbox at `u/N`, or the newest of it. */
export interface ReadFeed {
  kind: 'feed';
  account: string;
  entries: {
    legacyIds: string[];
    from: RawPerson;
    subject: string;
    summary: string;
    at: number | null;
  }[];
}

/** Reads Gmail without a tab, with the rep's own cookies: one request for each call, and never an error. */
export interface GmailReader {
  thread(index: number, legacyThreadId: string): Promise<ReadThread | NotRead>;
  feed(index: number): Promise<ReadFeed | NotRead>;
}

/** The Gmail tab that the rep looks at. */
export interface FrontGmail {
  look(): Promise<FrontTab>;
  reload(): Promise<void>;
  /** A thread as Gmail prints it in the mailbox of this path; null where it does not. */
  print(mailbox: string, legacyThreadId: string): Promise<PrintedThread | null>;
}

/** `none`: no Gmail in front, or no thread in it. `needsReload`: it was open before us. Ids as its address and page tell them. */
export type FrontTab =
  | { kind: 'none' | 'needsReload' }
  | {
      kind: 'thread';
      account: string | null;
      /** The path of the mailbox, such as `/mail/u/0`: one that is shared has another than the rep's own. */
      mailbox: string;
      threadId: string | null;
      legacyThreadId: string | null;
      /** As the page shows it; null where it is not recognised. */
      thread: ShownThread | null;
    };

export interface PrintedThread {
  subject: string;
  /** Newest message first. */
  people: RawPerson[];
  lastFrom: string | null;
}
