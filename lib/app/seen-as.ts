import type { ThreadMessage } from '@/lib/bridge/records';
import type { FollowUp } from '@/lib/domain/model';
import { parsePerson } from '@/lib/domain/person';
import { plainLine } from '@/lib/domain/plain-line';
import { classify, type SeenAs, type SeenIn } from '@/lib/domain/reply';
import { ownAddresses } from './own-addresses';
import type { Tables } from './ports/store';

/** Who wrote a mail that Gmail listed, and whether a person did. */
export function seenAs(listed: ThreadMessage, seenIn: SeenIn): SeenAs {
  const from = parsePerson(listed.from);
  return from ? classify({ ...listed, from, subject: plainLine(listed.subject, 1_000) }, seenIn) : 'none';
}

/** What the mails in a follow-up's thread are looked at with. */
export async function seenInThread(tables: Tables, { subject, prospect }: FollowUp): Promise<SeenIn> {
  return { subject, prospect: prospect.email, own: await ownAddresses(tables) };
}
