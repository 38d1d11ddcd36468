import type { RawPerson } from './raw-person';

/** A thread as it is on screen. */
export interface ShownThread {
  kind: 'thread';
  account: string;
  legacyThreadId: string;
  subject: string;
  /** Everybody in the thread, newest message first: the first outsider is the prospect. */
  people: RawPerson[];
  /** The newest message on screen: what comes after it is an answer. */
  lastMessage: { key: string; at: number; from: string | null };
}
