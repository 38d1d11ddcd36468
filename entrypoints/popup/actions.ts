import type { PopupActions } from '@/components/popup/popup-actions';
import { sendToBackground } from '@/lib/messaging/send';
import { storedChecks } from '@/lib/platform/stored-checks';
import { storedSample } from '@/lib/platform/stored-sample';
import { storedWelcome, welcomePage } from '@/lib/platform/stored-welcome';
import type { Calendar } from '@/lib/domain/calendar';
import { openDashboard } from '../shared/open-dashboard';
import { setAway } from '../shared/set-away';
import { createFollowUpActions, type Done, tracked } from '../shared/follow-up-actions';

/**
 * The popup's actions as messages to the background.
 *
 * @param whoOf whose mail a recent send was, or whom a follow-up is with
 * @param undo takes back what was done last
 * @param onDone hears of each action
 * @param now epoch ms
 */
export function createActions(
  whoOf: (key: string) => string,
  undo: () => Promise<void>,
  onDone: (done: Done) => void,
  { calendar, now }: { calendar: Calendar; now: number },
): PopupActions {
  return {
    ...createFollowUpActions(whoOf, onDone),
    undo,
    trackFront: async (key, dueAt) =>
      onDone(tracked(await sendToBackground('popup.trackFront', { key, dueAt }))),
    away: async (backAt) => onDone(await setAway(calendar, now, backAt)),
    reloadFront: () => sendToBackground('popup.reloadFront', {}),
    copyDiagnosis: async () => navigator.clipboard.writeText(await sendToBackground('popup.diagnosis', {})),
    openDashboard: async (place) => {
      await openDashboard(place);
      // Firefox leaves a popup open over what it has opened.
      window.close();
    },
    knowChecks: () => storedChecks.explained(),
    switchOffChecks: () => storedChecks.save(false),
    finishSetUp: async () => {
      await browser.tabs.create({ url: welcomePage() });
      window.close();
    },
    skipSetUp: () => storedWelcome.save('over'),
    removeSample: () => storedSample.remove(),
    dismissNotice: (id) => sendToBackground('notice.dismiss', { id }),
  };
}
