import { followUpKeyOf, legacyIdOf, messageKeyOf } from '@/lib/domain/ids';
import type { FollowUp, Place } from '@/lib/domain/model';
import { findPoints } from '@/lib/domain/points/find-points';
import { guessPlace, phonesIn } from '@/lib/domain/place';
import { nameOf, sameAddress } from '@/lib/domain/prospect';
import { movePlace } from './change-about';
import { judgedOf } from './judged';
import { keepPoints } from './keep-points';
import { newerMessages } from './newer-messages';
import { ownAddresses } from './own-addresses';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import { type Moment, takeIn } from './take-in-message';

/** A mail as a tab shows it, as plain text; `at` in epoch ms. */
export interface ReadMail {
  messageId: string;
  from: string | null;
  at: number | null;
  text: string;
}

/**
 * Looks through the mails of a tracked thread for what is worth coming back to, and where the prospect is, which moves
 * what is planned to hours that suit both; what was taken for an answer before its words were seen, or for none, is set
 * right. Their text is not kept. Nothing happens to a thread that is not tracked, or not any more.
 *
 * @returns ids of those that came after the last touch and were not listed yet: to be told again then
 */
export async function readMails(
  deps: Deps,
  account: string,
  legacyThreadId: string,
  mails: readonly ReadMail[],
): Promise<string[]> {
  const now = deps.clock.now();
  const calendar = await deps.settings.calendar();
  const { zone } = calendar;
  return deps.store.write(async (tables) => {
    const followUp = await tables.followUps.get(followUpKeyOf(account, legacyThreadId));
    // The answer that ended it says when to come back.
    if (!followUp || followUp.state === 'closed') return [];
    const own = [account, ...(await ownAddresses(tables))];
    const names = { rep: '', prospect: nameOf(followUp.prospect) };
    for (const { messageId, from, at, text } of mails) {
      if (from === null) continue;
      const owner = own.some((address) => sameAddress(address, from)) ? 'rep' : 'prospect';
      const sentAt = Math.min(at ?? now, now);
      const points = findPoints({ text, from: owner, sentAt }, { zone, locale: deps.locale(), names });
      await keepPoints(tables, followUp.key, messageKeyOf(account, messageId), points, now);
    }
    const place = placeIn(
      followUp,
      mails.filter(({ from }) => from !== null && sameAddress(from, followUp.prospect.email)),
    );
    if (place) await movePlace(tables, followUp, place, calendar, now);
    return judgeAgain(tables, followUp.key, mails, own, {
      newId: deps.newId,
      calendar,
      locale: deps.locale(),
      now,
    });
  });
}

/** With their words, once each. */
async function judgeAgain(
  tables: Tables,
  followUpKey: string,
  mails: readonly ReadMail[],
  own: readonly string[],
  moment: Moment,
): Promise<string[]> {
  let followUp = await tables.followUps.get(followUpKey);
  if (!followUp) return [];
  const judged = await judgedOf(tables, followUpKey);
  const listed = mails.map((mail) => ({
    ...mail,
    at: mail.at ?? 0,
    legacyMessageId: legacyIdOf(mail.messageId),
  }));
  const early: string[] = [];
  for (const { messageId, from, text } of await newerMessages(tables, followUp, listed)) {
    const key = messageKeyOf(followUp.account, messageId);
    const known = judged.find((one) => one.key === key);
    const isInbound = from !== null && !own.some((address) => sameAddress(address, from));
    if (known) {
      const { from: sender, subject, at } = known;
      followUp = await takeIn(tables, followUp, { key, from: sender, subject, text, at }, moment);
    } else if (isInbound && messageId.startsWith('msg-f:')) early.push(messageId);
  }
  return early;
}

/** A phone number in their signature says more than the end of their address, and less than the rep; null: nothing new. */
function placeIn({ place, prospect }: FollowUp, theirs: readonly ReadMail[]): Place | null {
  if (place?.how === 'set' || place?.how === 'phone') return null;
  const phones = theirs.flatMap(({ text }) => phonesIn(text));
  const guess = guessPlace({ email: prospect.email, phones });
  return guess?.how === 'phone' ? guess : null;
}
