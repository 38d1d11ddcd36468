/**
 * What the observer in Gmail's page tells the extension: small facts, never whole payloads, never body text.
 * Plain types only, because the observer's bundle must stay tiny; `schema.ts` is what the receiving side trusts.
 */

/** An address with its display name ('' where Gmail has none). */
export interface Person {
  email: string;
  name: string;
}

/** `positions`: found where Gmail has put it since 2022. `walked`: found by its shape only, so trust it less. */
export type Confidence = 'positions' | 'walked';

/** A mail on its way to Gmail's server, told as soon as the request leaves, so that closing the tab loses nothing. */
export interface OutgoingRecord {
  type: 'outgoing';
  kind: 'draft' | 'send' | 'scheduled';
  /** `msg-a:…`, the same from the first draft save to the sent mail. */
  messageId: string;
  /** `thread-a:…` or `thread-f:…`, without any `|msg-…` suffix. */
  threadId: string;
  from: Person;
  /** At most 200 people per list; more are cut off. */
  to: Person[];
  cc: Person[];
  bcc: Person[];
  /** At most 1,000 characters. */
  subject: string;
  /** RFC Message-ID of the mail that is answered. */
  inReplyTo: string | null;
  /** Epoch ms; for scheduled mail the moment it shall leave. */
  at: number;
  /** The operation's sequence number in its request, null where it was not found. */
  op: number | null;
  confidence: Confidence;
}

/** What Gmail's server said to an outgoing mail. One per message and request. */
export interface AnsweredRecord {
  type: 'answered';
  messageId: string;
  threadId: string;
  /** 16 hex digits, or null where the answer does not tell. */
  legacyThreadId: string | null;
  /** 16 hex digits; changes with every draft version and once more when sent. */
  legacyMessageId: string | null;
  /** `<…@mail.gmail.com>`; final only for a sent mail. */
  rfcMessageId: string | null;
  /** The server acknowledged the operation. */
  ok: boolean;
  /** `ok: false` with `error: null` means: there was an answer, but it could not be read. */
  error: null | 'http' | 'network' | 'rejected';
}

export type MessageState = 'draft' | 'held' | 'sent' | 'scheduled' | 'received' | 'trashed';

export interface ThreadMessage {
  messageId: string;
  from: Person;
  /** Epoch ms, 0 where Gmail gave none. */
  at: number;
  state: MessageState;
  /** Its own, where it was received or is in the bin: an automatic reply says there what it is. Else ''. At most 200 characters. */
  subject: string;
  legacyMessageId: string | null;
  rfcMessageId: string | null;
}

/** A thread as an answer showed it. Lists show only some of its messages: one that is missing here may still exist. */
export interface ThreadRecord {
  type: 'thread';
  threadId: string;
  legacyThreadId: string | null;
  subject: string;
  /** Oldest first, at most the 100 newest and 90,000 characters of JSON. */
  messages: ThreadMessage[];
}

/** A label change made a draft of the message again (a send or a schedule was taken back). */
export interface UndoneRecord {
  type: 'undone';
  messageId: string;
  threadId: string;
}

/** A label change took the draft state away without sending. */
export interface DiscardedRecord {
  type: 'discarded';
  messageId: string;
}

/** An answer of Gmail's sync was wholly read; at most one per 5 s. */
export interface SyncedRecord {
  type: 'synced';
  /** Epoch ms, when its request left. */
  at: number;
  /** Exchanges since the page was loaded that could not be read, for the self-check. */
  unreadable: number;
}

/** Something of Gmail's sync could not be read; at most one per 5 s. For the self-check only. */
export interface UnreadableRecord {
  type: 'unreadable';
  /** Exchanges since the page was loaded that could not be read. */
  unreadable: number;
}

export type GmailRecord =
  | OutgoingRecord
  | AnsweredRecord
  | ThreadRecord
  | UndoneRecord
  | DiscardedRecord
  | SyncedRecord
  | UnreadableRecord;
