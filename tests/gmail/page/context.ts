import type { Draft, GmailClient, Message, Thread, View } from '@/tests/gmail/model';
import type { ReplyKind } from './compose/draft';
import type { Mailbox } from './mailbox';
import type { Texts } from './texts/texts';
import type { Toast } from './toast';

/** What the views may use of the rest of the page. */
export interface Context {
  client: GmailClient;
  texts: Texts;
  mailbox: Mailbox;
  toast: Toast;
  /** Both change the address; the view follows later. */
  openThread(view: View, threadId: string, page?: number): void;
  openView(view: View, page?: number): void;
  composes: ComposeCommands;
}

export interface ComposeCommands {
  openNew(): void;
  /** Opens a saved draft in its own window, unless it is open. */
  openDraft(draft: Draft): void;
  /** Opens the reply inside `place`, the `.ip` box of the message that is answered. */
  openReply(thread: Thread, message: Message, kind: ReplyKind, place: HTMLElement): void;
  /** Opens a saved reply draft inside `place`. */
  resumeReply(draft: Draft, place: HTMLElement): void;
  /** Puts a mail that was taken back into a compose again, under its old id. */
  reopen(draft: Draft): void;
  /** Whether this draft is open somewhere. */
  isOpen(messageId: string): boolean;
}

/** One child of the main container, with the toolbar that goes with it. */
export interface PageView {
  root: HTMLElement;
  /** Carry role=main while the view is shown; left out: the root does. */
  mains?: readonly HTMLElement[];
  toolbar: HTMLElement;
  /** First part of the window's title. */
  title(): string;
  /** Called every time the view comes to the front. */
  shown(page: number): void;
  /** Called when the view is dropped for good. */
  dispose(): void;
}
