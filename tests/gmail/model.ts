import { defaultLayout, type LayoutSwitches } from './layout-switches';
import {
  defaultComposeSwitches,
  defaultNetworkSwitches,
  type ComposeSwitches,
  type NetworkSwitches,
} from './variants';

/**
 * The words that the stand-in's server, its page and its tests share.
 * Everything here is what the stand-in means; how Gmail writes it on the wire is in `wire/`.
 */

/** One address with its display name ('' where Gmail shows none). */
export interface Person {
  email: string;
  name: string;
}

/** A message as the mailbox keeps it. Labels are Gmail's own (`^f` sent, `^pfg` in the Undo hold, `^r` draft …). */
export interface Message {
  /** `msg-a:r…` for mail written here, `msg-f:<dec>` for received mail. Stable from draft to sent. */
  id: string;
  /** `thread-a:r…` or `thread-f:<dec>`. */
  threadId: string;
  /** 16 hex digits; changes with every draft version and once more when sent. */
  legacyId: string;
  /** `<…@mail.gmail.com>`; changes between draft and sent. */
  rfcMessageId: string;
  inReplyTo: string | null;
  from: Person;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  /** The new text (part 0) and the quoted history (part 2), both HTML. */
  html: string;
  quotedHtml: string;
  snippet: string;
  labels: string[];
  /** Epoch ms. */
  at: number;
  /** Headers that only the original (`view=om`) shows, such as `Auto-Submitted`. Never on the sync wire. */
  extraHeaders?: Record<string, string>;
}

export interface Thread {
  id: string;
  /** 16 hex digits. For `thread-f` the hex of the id, for `thread-a` the first draft save's. */
  legacyId: string;
  subject: string;
  messages: Message[];
}

/** What a list shows. `search` takes Gmail's query text. */
export type View =
  | { kind: 'inbox' | 'sent' | 'drafts' | 'all' | 'starred' | 'trash' | 'scheduled' }
  | { kind: 'search'; query: string }
  | { kind: 'category'; category: 'primary' | 'promotions' | 'social' }
  | { kind: 'label'; label: string };

/** A compose window's content on its way to the server. */
export interface Draft {
  /** Made by the page when the compose opens. */
  messageId: string;
  /** Made by the page for a new mail, the thread's own for a reply. */
  threadId: string;
  /** For a reply: the message that is answered. */
  parentId: string | null;
  inReplyTo: string | null;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  html: string;
  quotedHtml: string;
}

/** What the server says about a saved or sent draft. */
export interface Acknowledged {
  messageId: string;
  threadId: string;
  legacyThreadId: string;
  legacyMessageId: string;
  rfcMessageId: string;
}

export interface HowToSend {
  archive?: boolean;
  /** Epoch ms. */
  scheduledAt?: number;
  /** Unsaved drafts of other composes that go up with it. */
  alongside?: readonly Draft[];
  /** Told when Gmail cannot be reached and the mail waits (`switches.offlineQueue`). */
  waiting?: () => void;
}

/** The page's side of the sync protocol: real XHR in Gmail's own format. */
export interface GmailClient {
  readonly account: Person;
  readonly accounts: readonly (Person & { index: number })[];
  readonly switches: Switches;
  /** `i/bv`: newest first, one page of 50 from `offset` on. */
  list(view: View, offset?: number): Promise<Thread[]>;
  /** `i/fd`: the whole thread with bodies, oldest first; accepts the thread id. */
  thread(threadId: string): Promise<Thread | null>;
  /** Looks up a thread id by legacy hex or URL token among what the mailbox holds. */
  resolve(token: string): Promise<string | null>;
  /** `i/s` slot 2 (first save of a new mail), 1 (first save of a reply), 13 (later saves). */
  saveDraft(draft: Draft): Promise<Acknowledged>;
  /** `i/s` with `^pfg`; replies carry the `^io_re` label operation in the same request. Rejects when refused or offline. */
  send(draft: Draft, how?: HowToSend): Promise<Acknowledged>;
  /** Makes a scheduled mail a draft again, whoever scheduled it. */
  cancelSend(draft: Draft): Promise<void>;
  /** `i/s` that takes a held mail back (`switches.undoForm` decides slot 13 or 6). Resolves with the draft as it was. */
  undo(messageId: string): Promise<Draft>;
  discard(messageId: string): Promise<void>;
  /** Slot 6: label change on messages. */
  relabel(threadId: string, messageIds: string[], add: string[], remove: string[]): Promise<void>;
  newMessageId(): string;
  newThreadId(): string;
  /** Called with each whole thread that a sync answer carries (own or others' changes). Polls by itself. */
  onChange(listener: (thread: Thread) => void): void;
}

/** Everything about this Gmail that can be another way. Given by the server to the page; changed by the control interface. */
export interface Switches extends LayoutSwitches, ComposeSwitches, NetworkSwitches {
  /** Undo period in seconds (5, 10, 20 or 30); tests may use shorter ones. */
  undoSeconds: number;
  /** How often an idle page asks for changes, ms. */
  pollMs: number;
  /** Time without typing until a draft is saved, ms. */
  autosaveMs: number;
  /** Delay between `location.hash` changing and the view being there, ms. */
  viewDelayMs: number;
  /** Delay between page load and the main view, ms. */
  loadDelayMs: number;
  language: string;
  /** How an Undo is written: slot 13 with `^r ^r_bt`, or a slot 6 label change. */
  undoForm: 'rewrite' | 'labels';
}

export const defaultSwitches: Switches = {
  ...defaultLayout,
  undoSeconds: 5,
  pollMs: 2_000,
  autosaveMs: 1_200,
  viewDelayMs: 250,
  loadDelayMs: 350,
  language: 'en',
  undoForm: 'rewrite',
  ...defaultComposeSwitches,
  ...defaultNetworkSwitches,
};

/** What the shell's inline script hands to the page (as `window._GM_setData` and `GLOBALS` do in Gmail). */
export interface PageData {
  account: Person;
  accountIndex: number;
  accounts: (Person & { index: number })[];
  /** The id in the address of a mailbox that its owner shares; null in one's own. */
  delegate: string | null;
  /** What `i/bv` would answer for the inbox, when the page brings it along (`switches.embeddedList`). */
  firstList: unknown;
  switches: Switches;
}
