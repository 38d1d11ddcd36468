import type { Account, FollowUp, Message } from '../model';

/** As the rep's newest mail in the thread is signed; '' where none is. */
export function repName(
  { account }: Pick<FollowUp, 'account'>,
  known: Pick<Account, 'aliases'> | undefined,
  mails: readonly Pick<Message, 'from' | 'at'>[],
): string {
  const own = new Set([account, ...(known?.aliases ?? [])]);
  const signed = mails.filter(({ from }) => own.has(from.email) && from.name !== '');
  return signed.toSorted((one, other) => other.at - one.at)[0]?.from.name ?? '';
}
