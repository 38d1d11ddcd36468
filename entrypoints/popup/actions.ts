import { browser } from 'wxt/browser';
import type { DoneAction } from '@/components/popup/describe-action';
import type { PopupActions } from '@/components/popup/popup-actions';
import type { ActionResult } from '@/lib/messaging/protocol';
import { sendToBackground } from '@/lib/messaging/send';

/** What was done last, and what takes it back. */
export interface Done {
  action: DoneAction;
  undoId: string;
}

/**
 * The popup's actions as messages to the background.
 *
 * @param whoOf whose mail a recent send was
 * @param lastDone what `undo` takes back
 * @param onDone hears of each action, and null once it is taken back
 */
export function createActions(
  whoOf: (messageKey: string) => string,
  lastDone: Done | null,
  onDone: (done: Done | null) => void,
): PopupActions {
  const tell = (what: 'done' | 'stopped' | 'snoozed' | 'tracked', { followUp, undoId }: ActionResult) => {
    const { who, dueAt } = followUp;
    const isDated = (what === 'snoozed' || what === 'tracked') && dueAt !== null;
    onDone({
      undoId,
      action: isDated ? { what, who, at: dueAt } : { what: what === 'done' ? 'done' : 'stopped', who },
    });
  };
  return {
    open: (key) => sendToBackground('followUp.open', { key }),
    draft: (key) => sendToBackground('followUp.draft', { key }),
    snooze: async (key, until) => tell('snoozed', await sendToBackground('followUp.snooze', { key, until })),
    done: async (key) => tell('done', await sendToBackground('followUp.done', { key })),
    stop: async (key) => tell('stopped', await sendToBackground('followUp.stop', { key })),
    track: async (messageKey, dueAt) => {
      const source = { kind: 'message' as const, messageKey };
      tell('tracked', await sendToBackground('followUp.track', { source, dueAt }));
    },
    dismiss: async (messageKey) => {
      const who = whoOf(messageKey);
      const { undoId } = await sendToBackground('proposal.decline', { messageKey, scope: 'once' });
      if (undoId !== null) onDone({ undoId, action: { what: 'dismissed', who } });
    },
    undo: async () => {
      if (!lastDone) return;
      await sendToBackground('action.undo', { undoId: lastDone.undoId });
      onDone(null);
    },
    trackFront: async (key, dueAt) =>
      tell('tracked', await sendToBackground('popup.trackFront', { key, dueAt })),
    reloadFront: () => sendToBackground('popup.reloadFront', {}),
    copyDiagnosis: async () => navigator.clipboard.writeText(await sendToBackground('popup.diagnosis', {})),
    openDashboard: async () => {
      await browser.runtime.openOptionsPage();
      // Firefox leaves a popup open over what it has opened.
      window.close();
    },
    dismissNotice: (id) => sendToBackground('notice.dismiss', { id }),
  };
}
