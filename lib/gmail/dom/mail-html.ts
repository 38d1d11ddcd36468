import { bareId, isMessageId, legacyHexOf, timeOfLegacyId, isLegacyId } from '../ids';
import { findAll, findOne } from './selectors';

/** More of one mail is not looked at, characters. */
const longestHtml = 60_000;
/** Newest mails of a thread that are looked at. */
const mostMails = 20;

/** A mail's text as the page has it; `at` in epoch ms. */
export interface ShownMail {
  messageId: string;
  from: string | null;
  at: number | null;
  html: string;
}

/** What the rep has written in a compose, with the quote and the signature; '' where nothing is recognised. */
export function composeHtml(compose: HTMLElement): string {
  return findOne(compose, 'composeEditor')?.innerHTML.slice(0, longestHtml) ?? '';
}

/** The mails of a thread that are opened, newest last. */
export function readMails(view: ParentNode): ShownMail[] {
  return findAll(view, 'message')
    .slice(-mostMails)
    .flatMap((message) => {
      const messageId = bareId(message.getAttribute('data-message-id'));
      const body = findOne(message, 'messageText');
      if (!isMessageId(messageId) || !body) return [];
      const legacyId = message.getAttribute('data-legacy-message-id') ?? '';
      const number = isLegacyId(legacyId) ? legacyId : legacyHexOf(messageId);
      return [
        {
          messageId,
          from: findOne(message, 'sender')?.getAttribute('email') ?? null,
          at: number === null ? null : timeOfLegacyId(number),
          html: body.innerHTML.slice(0, longestHtml),
        },
      ];
    });
}
