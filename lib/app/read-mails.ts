import { followUpKeyOf, messageKeyOf } from '@/lib/domain/ids';
import type { FollowUp } from '@/lib/domain/model';
import { findPoints } from '@/lib/domain/points/find-points';
import { guessPlace, phonesIn } from '@/lib/domain/place';
import { nameOf, sameAddress } from '@/lib/domain/prospect';
import { keepPoints } from './keep-points';
import { ownAddresses } from './own-addresses';
import type { Deps } from './ports/deps';

/** A mail as a tab shows it, as plain text; `at` in epoch ms. */
export interface ReadMail {
  messageId: string;
  from: string | null;
  at: number | null;
  text: string;
}

/**
 * Looks through the mails of a tracked thread for what is worth coming back to, and where the prospect is. Their text is
 * not kept. Nothing happens to a thread that is not tracked, or not any more.
 */
export async function readMails(
  deps: Deps,
  account: string,
  legacyThreadId: string,
  mails: readonly ReadMail[],
): Promise<void> {
  const now = deps.clock.now();
  const zone = deps.clock.zone();
  await deps.store.write(async (tables) => {
    const followUp = await tables.followUps.get(followUpKeyOf(account, legacyThreadId));
    // The answer that ended it says when to come back.
    if (!followUp || followUp.state === 'closed') return;
    const own = [account, ...(await ownAddresses(tables))];
    const names = { rep: '', prospect: nameOf(followUp.prospect) };
    for (const { messageId, from, at, text } of mails) {
      if (from === null) continue;
      const owner = own.some((address) => sameAddress(address, from)) ? 'rep' : 'prospect';
      const sentAt = Math.min(at ?? now, now);
      const points = findPoints({ text, from: owner, sentAt }, { zone, locale: deps.locale(), names });
      await keepPoints(tables, followUp.key, messageKeyOf(account, messageId), points, now);
    }
    const located = locate(
      followUp,
      mails.filter(({ from }) => from !== null && sameAddress(from, followUp.prospect.email)),
    );
    if (located !== followUp) await tables.followUps.save({ ...located, updatedAt: now });
  });
}

/** A phone number in their signature says more than the end of their address, and less than the rep. */
function locate(followUp: FollowUp, theirs: readonly ReadMail[]): FollowUp {
  if (followUp.place?.how === 'set' || followUp.place?.how === 'phone') return followUp;
  const phones = theirs.flatMap(({ text }) => phonesIn(text));
  const guess = guessPlace({ email: followUp.prospect.email, phones });
  if (guess?.how !== 'phone') return followUp;
  const { country, zone, how } = guess;
  return { ...followUp, place: { country, zone, how } };
}
