import type { SenderClass } from './protocol';

/** The part of `runtime.MessageSender` that tells who speaks. */
export interface MessageSender {
  id?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

const gmailOrigin = 'https://mail.google.com';

/**
 * Who sent a message; null for whoever has no business with us. Goes by `id`, `origin`, tab and
 * frame, which the browser fills in, and never by `url`, which a page can change.
 *
 * @param self our own extension id and origin (`chrome-extension://…`, without a slash at the end)
 */
export function classifySender(
  sender: MessageSender,
  self: { id: string; origin: string },
): SenderClass | null {
  if (sender.id !== self.id) return null;
  if (sender.origin === self.origin) return 'page';
  const isTopFrame = sender.tab?.id !== undefined && sender.frameId === 0;
  return sender.origin === gmailOrigin && isTopFrame ? 'gmail' : null;
}
