import { browser } from 'wxt/browser';
import { changeFollowUp } from '@/lib/app/change-follow-up';
import { digestId, testNoticeId } from '@/lib/app/deliver-nudges';
import { NotSignedInError, openDraft } from '@/lib/app/open-thread';
import type { Deps } from '@/lib/app/ports/deps';
import { reconcile } from '@/lib/app/reconcile';
import { settleNudges } from '@/lib/app/settle-nudges';
import { dateChoices } from '@/lib/domain/schedule';
import { followUpKeyOfNudge } from '@/lib/domain/ids';
import { buttons } from '@/lib/platform/chrome-notifier';

/** A click opens a draft in the thread (the digest: the list of what is due) and takes the notification away. */
export async function onNotificationClick(deps: Deps, id: string): Promise<void> {
  await browser.notifications.clear(id);
  if (id === testNoticeId) return;
  if (id === digestId) {
    await settleNudges(deps, 'all');
    await openList();
    return;
  }
  await settleNudges(deps, id);
  const key = followUpKeyOfNudge(id);
  try {
    await openDraft(deps, key);
  } catch (error) {
    if (!(error instanceof NotSignedInError)) throw error;
    await deps.tabs.showMissing(key, true);
  }
}

export async function onNotificationButton(deps: Deps, id: string, button: number): Promise<void> {
  if (buttons[button] !== 'tomorrow') return onNotificationClick(deps, id);
  const calendar = await deps.settings.calendar();
  const tomorrow = dateChoices(deps.clock.now(), calendar).find((choice) => choice.id === 'tomorrow');
  if (tomorrow) await changeFollowUp(deps, followUpKeyOfNudge(id), { type: 'snooze', until: tomorrow.at });
  await reconcile(deps);
}

/** The popup; in a tab of its own where the browser does not let a notification open it. */
async function openList(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
