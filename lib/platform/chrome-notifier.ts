import { browser } from 'wxt/browser';
import type { Notifier, NudgeNotice } from '@/lib/app/ports/deps';
import type { Text } from '@/lib/domain/text';

/** Buttons in this order, where the browser has any (Firefox has none). */
export const buttons = ['open', 'tomorrow'] as const;

/** What they say: what a click really opens. */
export function buttonTitles(opens: NudgeNotice['opens'], text: Text): string[] {
  if (opens === 'list') return [];
  return [text(opens === 'draft' ? 'openDraft' : 'openInGmail'), text('notificationTomorrow')];
}

/**
 * The browser's own notifications. `create` succeeds even where nothing can show them; badge and
 * popup are the channel that is certain.
 *
 * @param hasButtons false in Firefox, which refuses them
 */
export function chromeNotifier(text: Text, hasButtons: boolean): Notifier {
  return {
    async show({ id, title, message, opens }) {
      // Showing an id again that was dismissed shows nothing on some systems.
      await browser.notifications.clear(id);
      const titles = hasButtons ? buttonTitles(opens, text) : [];
      await browser.notifications.create(id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title,
        message,
        // Firefox knows neither; without it a notification is gone after some seconds.
        ...(hasButtons ? { requireInteraction: true } : {}),
        ...(titles.length > 0 ? { buttons: titles.map((title) => ({ title })) } : {}),
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
