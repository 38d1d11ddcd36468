import type { Draft, GmailClient, HowToSend } from '@/tests/gmail/model';
import { formatFull } from '../dates';
import { toMessageThread } from '../split-client';
import type { Texts } from '../texts/texts';
import type { Toast } from '../toast';

export interface Sender {
  /**
   * Sends after `before` (a save under way) is over, and tells the writer how it goes. Resolves with false when the
   * server did not take the mail.
   */
  send(draft: Draft, how: HowToSend, before: Promise<unknown> | null): Promise<boolean>;
  discard(messageId: string): Promise<void>;
}

interface Options {
  client: GmailClient;
  texts: Texts;
  toast: Toast;
  /** A mail is on its way: it may be shown at once. */
  sending: (draft: Draft) => void;
  undone: (draft: Draft) => void;
  view: (threadId: string) => void;
}

/** Sends mails, with Gmail's toast: "Sending…", then "Message sent" with Undo for as long as the server holds the mail. */
export function createSender({ client, texts, toast, sending, undone, view }: Options): Sender {
  const undo = async (messageId: string): Promise<void> => {
    toast.show(texts.undoing, [], 60_000);
    try {
      const draft = await client.undo(messageId);
      toast.show(texts.sendingUndone);
      undone(draft);
    } catch {
      toast.show(texts.messageSent);
    }
  };

  return {
    async send(draft, how, before) {
      const isScheduled = how.scheduledAt !== undefined;
      const waiting = (): void => toast.show(texts.offlineWaits, [], 60_000);
      const start = () => client.send(draft, { ...how, waiting });
      const request = before === null ? start() : before.then(start);
      toast.show(texts.sending, [], 60_000);
      // After the compose is gone, so that a reply's place is free again.
      queueMicrotask(() => {
        if (!isScheduled) sending(draft);
      });
      try {
        await request;
      } catch {
        toast.show(texts.sendFailed);
        return false;
      }
      const param = `#${draft.threadId}`;
      const taken = {
        id: 'link_undo',
        text: texts.undo,
        param,
        act: () => void undo(draft.messageId),
      } as const;
      const look = {
        id: 'link_vsm',
        text: texts.viewMessage,
        param,
        act: () => view(toMessageThread(client.switches, draft.threadId, draft.messageId)),
      } as const;
      if (how.scheduledAt === undefined)
        toast.show(texts.messageSent, [taken, look], client.switches.undoSeconds * 1_000);
      else
        toast.show(
          texts.scheduledFor(formatFull(how.scheduledAt, document.documentElement.lang)),
          [taken],
          10_000,
        );
      return true;
    },
    async discard(messageId) {
      await client.discard(messageId);
      toast.show(texts.draftDiscarded);
    },
  };
}
