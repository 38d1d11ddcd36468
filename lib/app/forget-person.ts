import { sameAddress } from '@/lib/domain/prospect';
import { ownAddresses } from './own-addresses';
import type { Deps } from './ports/deps';

/** The rep's own address: everything would go. */
export class OwnAddressError extends Error {
  override name = 'OwnAddressError';
}

/**
 * Erases for good all that is stored of a person; there is no undo. That nothing is to be offered for them stays, where
 * the rep has said so.
 *
 * @param email lower case
 * @throws OwnAddressError
 */
export async function forgetPerson(deps: Deps, email: string): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    if ((await ownAddresses(tables)).some((own) => sameAddress(own, email)))
      throw new OwnAddressError('That is an address of the rep');
    // Closed first: the safety copy lets go of what is closed, and must not bring it back.
    for (const followUp of await tables.followUps.withPerson(email))
      await tables.followUps.save({ ...followUp, state: 'closed', dueAt: null, dueOn: null, deletedAt: now });
  });
  await deps.store.forget(email);
}
