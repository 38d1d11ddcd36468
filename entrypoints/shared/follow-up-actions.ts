import type { DoneAction } from '@/components/today/describe-action';
import type { TodayActions } from '@/components/today/today-actions';
import type { ActionResult } from '@/lib/messaging/protocol';
import { sendToBackground } from '@/lib/messaging/send';

type Told = 'done' | 'stopped' | Extract<DoneAction, { at: number }>['what'];

/** What was done, and what takes it back; null: nothing was changed. */
export interface Done {
  action: DoneAction;
  undo: (() => Promise<void>) | null;
}

/**
 * What can be done with follow-ups, as messages to the background.
 *
 * @param whoOf whose mail a recent send was, or whom a follow-up is with
 * @param onDone hears of each action
 */
export function createFollowUpActions(
  whoOf: (key: string) => string,
  onDone: (done: Done) => void,
): TodayActions {
  const did = (action: DoneAction, undoId: string) =>
    onDone({ action, undo: () => sendToBackground('action.undo', { undoId }) });
  const tell = (what: Told, result: ActionResult) => onDone(doneOf(what, result));
  const noted = ({ followUp: { who, dueAt }, undoId }: ActionResult) =>
    did(dueAt === null ? { what: 'about', who } : { what: 'aboutNext', who, at: dueAt }, undoId);
  return {
    open: (key) => sendToBackground('followUp.open', { key }),
    openAsked: (key) => sendToBackground('followUp.openAsked', { key }),
    sameMatter: async (key, isSame) => {
      const { followUp, undoId } = await sendToBackground('followUp.sameMatter', { key, isSame });
      const { who, dueAt } = followUp;
      const goesOn: DoneAction =
        dueAt === null ? { what: 'done', who } : { what: 'otherMatter', who, at: dueAt };
      did(isSame ? { what: 'sameMatter', who } : goesOn, undoId);
    },
    settle: async (key) =>
      tell('done', await sendToBackground('followUp.outcome', { key, outcome: 'replied' })),
    draft: (key, text) =>
      sendToBackground('followUp.draft', { key, ...(text === undefined ? {} : { text }) }),
    readDraft: (key, wanted) => sendToBackground('followUp.readDraft', { key, ...wanted }),
    readAbout: (key) => sendToBackground('followUp.about', { key }),
    point: async (key, change) => {
      const { undoId } = await sendToBackground('followUp.point', { key, change });
      did({ what: 'point', who: whoOf(key) }, undoId);
    },
    place: async (key, place) => noted(await sendToBackground('followUp.place', { key, place })),
    decision: async (key, on) => noted(await sendToBackground('followUp.decision', { key, on })),
    tags: async (key, tags) => {
      const { undoId } = await sendToBackground('followUp.tags', { key, tags });
      did({ what: 'tags', who: whoOf(key) }, undoId);
    },
    note: async (key, text) => {
      const id = crypto.randomUUID();
      await sendToBackground('followUp.note', { key, id, at: Date.now(), text });
      onDone({
        action: { what: 'noted', who: whoOf(key) },
        undo: () => sendToBackground('followUp.removeNote', { key, id }),
      });
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
      did({ what: 'outcome', who: followUp.who, key, outcome }, undoId);
    },
    cadence: async (key, cadenceId) =>
      tell('tracked', await sendToBackground('followUp.cadence', { key, cadenceId })),
    snooze: async (key, until) => tell('snoozed', await sendToBackground('followUp.snooze', { key, until })),
    done: async (key) => tell('done', await sendToBackground('followUp.done', { key })),
    stop: async (key) => tell('stopped', await sendToBackground('followUp.stop', { key })),
    change: async (keys, change) => {
      const { undoId, ...result } = await sendToBackground('followUps.change', { keys: [...keys], change });
      const action: DoneAction = { what: 'many', change, ...result };
      if (undoId === null) onDone({ action, undo: null });
      else did(action, undoId);
    },
    track: async (messageKey, dueAt) => {
      const source = { kind: 'message' as const, messageKey };
      tell('tracked', await sendToBackground('followUp.track', { source, dueAt }));
    },
    dismiss: async (messageKey) => {
      const who = whoOf(messageKey);
      const { undoId } = await sendToBackground('proposal.decline', { messageKey, scope: 'once' });
      if (undoId !== null) did({ what: 'dismissed', who }, undoId);
    },
  };
}

/** What has become of a thread that was tracked. */
export function tracked(result: ActionResult): Done {
  return doneOf('tracked', result);
}

function doneOf(what: Told, { followUp: { who, dueAt }, undoId }: ActionResult): Done {
  const isDated = what !== 'done' && what !== 'stopped';
  const action: DoneAction =
    isDated && dueAt !== null
      ? { what, who, at: dueAt }
      : { what: what === 'done' || what === 'logged' ? 'done' : 'stopped', who };
  return { action, undo: () => sendToBackground('action.undo', { undoId }) };
}
