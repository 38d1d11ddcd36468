import { useText } from '../../text';
import { Section } from './section';

interface AccountsSectionProps {
  accounts: readonly { address: string; aliases: readonly string[]; followUps: number }[];
}

/** The mailboxes that were seen in this browser, and the addresses that count as the rep's own. */
export function AccountsSection({ accounts }: AccountsSectionProps) {
  const text = useText();
  return (
    <Section title={text('settingAccounts')} saving={{ state: 'none' }}>
      <p className="soft">{text(accounts.length === 0 ? 'accountsNone' : 'accountsAbout')}</p>
      <ul className="item-list">
        {accounts.map(({ address, aliases, followUps }) => (
          <li key={address}>
            <span className="what">
              <bdi>{address}</bdi>
              {aliases.length === 0 ? null : (
                <span className="soft"> · {text('accountAliases', aliases.join(', '))}</span>
              )}
            </span>
            <span className="soft">{text.count('accountFollowUps', followUps)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
