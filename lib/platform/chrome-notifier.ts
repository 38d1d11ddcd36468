import { browser } from 'wxt/browser';
import type { Notifier } from '@/lib/app/ports';
import type { Text } from '@/lib/domain/text';

/** Buttons in this order, where the browser has any (Firefox has none). */
export const buttons = ['draft', 'tomorrow'] as const;

/**
 * The browser's own notifications. `create` succeeds even where nothing can show them; badge and
 * popup are the channel that is certain.
 *
 * @param hasButtons false in Firefox, which refuses them
 */
export function chromeNotifier(text: Text, hasButtons: boolean): Notifier {
  return {
    async show({ id, title, message, isDigest }) {
      // Showing an id again that was dismissed shows nothing on some systems.
      await browser.notifications.clear(id);
      const withButtons = hasButtons && !isDigest;
      await browser.notifications.create(id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title,
        message,
        // Firefox knows neither; without it a notification is gone after some seconds.
        ...(hasButtons ? { requireInteraction: true } : {}),
        ...(withButtons
          ? {
              buttons: [{ title: text('openDraft') }, { title: text('notificationTomorrow') }],
            }
          : {}),
      });
    },
    async clear(id) {
      await browser.notifications.clear(id);
    },
    async shown() {
      return new Set(Object.keys(await browser.notifications.getAll()));
    },
  };
}
