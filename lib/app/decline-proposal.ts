import { domainOf } from '@/lib/domain/prospect';
import { note } from './journal';
import type { Deps } from './ports/deps';

/**
 * "Not this time", or "never for this domain". A mail that is not known changes nothing.
 *
 * @returns what undoes it, null if there was nothing to decline
 */
export async function declineProposal(
  deps: Deps,
  messageKey: string,
  scope: 'once' | 'domain',
): Promise<string | null> {
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const message = await tables.messages.get(messageKey);
    if (!message || (message.proposal !== 'open' && message.proposal !== 'new')) return null;
    const declined = { ...message, points: [] };
    await tables.messages.put({ ...declined, proposal: 'declined', updatedAt: now });
    const prospect = message.verdict?.prospect;
    const wanted = scope === 'domain' && prospect ? `domain:${domainOf(prospect.email)}` : null;
    // One that stands already is not this action's to undo.
    const suppressionKey = wanted && !(await tables.suppressions.get(wanted)) ? wanted : null;
    if (suppressionKey) {
      await tables.suppressions.put({ key: suppressionKey, createdAt: now, updatedAt: now, deletedAt: null });
    }
    return note(tables, deps.newId, now, `declined.${scope}`, {
      messageKey,
      before: { followUp: null, message: declined, touchKey: null, suppressionKey, after: null },
    });
  });
}
