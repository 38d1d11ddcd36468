import './account-missing.css';
import './ui/tokens.css';
import './ui/controls.css';
import { isolate } from './isolate';
import { useLanguage, useText } from './text';
import { Button } from './ui/button';
import { MarkIcon } from './ui/icons';

interface AccountMissingProps {
  who: string;
  account: string;
  /** Google's own page. */
  signInUrl: string;
  /** How the last attempt ended; null before the first. */
  attempt: 'underWay' | 'stillMissing' | 'failed' | null;
  onRetry: () => void;
  /** Without it, the browser's. */
  theme?: 'light' | 'dark';
}

/** In place of somebody else's inbox: whose account it is, and the way there. */
export function AccountMissing({ who, account, signInUrl, attempt, onRetry, theme }: AccountMissingProps) {
  const text = useText();
  return (
    <main className="sf account-missing" data-theme={theme} {...useLanguage()}>
      <MarkIcon />
      <h1>{text('extensionShortName')}</h1>
      <p>{text('notSignedIn', isolate(who), isolate(account))}</p>
      <div className="ways">
        <a href={signInUrl} target="_blank" rel="noreferrer">
          {text('signInTo', isolate(account))}
        </a>
        <Button disabled={attempt === 'underWay'} onClick={onRetry}>
          {text('tryAgain')}
        </Button>
      </div>
      <output className="soft">
        {attempt === 'stillMissing' ? text('stillNotSignedIn', isolate(account)) : null}
        {attempt === 'failed' ? text('actionFailed') : null}
      </output>
    </main>
  );
}
