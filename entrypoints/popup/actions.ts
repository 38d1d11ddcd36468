import { browser } from 'wxt/browser';
import type { DoneAction } from '@/components/popup/describe-action';
import type { PopupActions } from '@/components/popup/popup-actions';
import type { ActionResult } from '@/lib/messaging/protocol';
import { sendToBackground } from '@/lib/messaging/send';

type Dated = Extract<DoneAction, { at: number }>['what'];

/** What was done last, and what takes it back. */
export interface Done {
  action: DoneAction;
  undoId: string;
}

/**
 * The popup's actions as messages to the background.
 *
 * @param whoOf whose mail a recent send was, or whom a follow-up is with
 * @param lastDone what `undo` takes back
 * @param onDone hears of each action, and null once it is taken back
 */
export function createActions(
  whoOf: (messageKey: string) => string,
  lastDone: Done | null,
  onDone: (done: Done | null) => void,
): PopupActions {
  const tell = (what: 'done' | 'stopped' | Dated, { followUp, undoId }: ActionResult) => {
    const { who, dueAt } = followUp;
    const isDated = what !== 'done' && what !== 'stopped';
    if (isDated && dueAt !== null) onDone({ undoId, action: { what, who, at: dueAt } });
    else onDone({ undoId, action: { what: what === 'done' || what === 'logged' ? 'done' : 'stopped', who } });
  };
  const noted = ({ followUp: { who, dueAt }, undoId }: ActionResult) =>
    onDone({
      undoId,
      action: dueAt === null ? { what: 'about', who } : { what: 'aboutNext', who, at: dueAt },
    });
  return {
    open: (key) => sendToBackground('followUp.open', { key }),
    draft: (key, text) =>
      sendToBackground('followUp.draft', { key, ...(text === undefined ? {} : { text }) }),
    readDraft: (key, wanted) => sendToBackground('followUp.readDraft', { key, ...wanted }),
    readAbout: (key) => sendToBackground('followUp.about', { key }),
    point: async (key, change) => {
      const { undoId } = await sendToBackground('followUp.point', { key, change });
      onDone({ undoId, action: { what: 'point', who: whoOf(key) } });
    },
    place: async (key, place) => noted(await sendToBackground('followUp.place', { key, place })),
    decision: async (key, on) => noted(await sendToBackground('followUp.decision', { key, on })),
    tags: async (key, tags) => {
      const { undoId } = await sendToBackground('followUp.tags', { key, tags });
      onDone({ undoId, action: { what: 'tags', who: whoOf(key) } });
    },
    newId: () => crypto.randomUUID(),
    readLater: (key) => sendToBackground('followUp.later', { key }),
    copy: (text) => navigator.clipboard.writeText(text),
    tell: async (key, channel, { result, outcome, reason, until }) => {
      if (outcome === null) {
        if (result !== null) tell('logged', await sendToBackground('followUp.log', { key, channel, result }));
        return;
      }
      const made = result === null ? {} : { made: { channel, result } };
      if (outcome === 'notNow' || outcome === 'no') {
        tell(
          'nurtured',
          await sendToBackground('followUp.nurture', { key, outcome, reason, until, ...made }),
        );
        return;
      }
      const { followUp, undoId } = await sendToBackground('followUp.outcome', { key, outcome, ...made });
      onDone({ undoId, action: { what: 'outcome', who: followUp.who, key, outcome } });
    },
    cadence: async (key, cadenceId) =>
      tell('tracked', await sendToBackground('followUp.cadence', { key, cadenceId })),
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
