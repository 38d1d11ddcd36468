import { useText } from '../text';

interface AccountFilterProps {
  accounts: readonly string[];
  /** Null: all. */
  account: string | null;
  onAccount: (account: string | null) => void;
}

/** Whose follow-ups are shown; only where there are several mailboxes. */
export function AccountFilter({ accounts, account, onAccount }: AccountFilterProps) {
  const text = useText();
  if (accounts.length < 2) return null;
  return (
    <select
      className="account"
      aria-label={text('accountFilter')}
      value={account ?? ''}
      onChange={(event) => onAccount(event.currentTarget.value || null)}
    >
      <option value="">{text('allAccounts')}</option>
      {accounts.map((address) => (
        <option key={address} value={address}>
          {address}
        </option>
      ))}
    </select>
  );
}
