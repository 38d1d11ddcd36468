import { useState } from 'react';
import { AccountMissing } from '@/components/account-missing';
import type { FollowUpView } from '@/lib/domain/views';

interface LiveAccountMissingProps {
  followUp: FollowUpView;
  open: () => Promise<void>;
  onOpened: () => void;
}

/** Tries again when the rep says so, and at no other time. */
export function LiveAccountMissing({ followUp, open, onOpened }: LiveAccountMissingProps) {
  const [attempt, setAttempt] = useState<'underWay' | 'stillMissing' | 'failed' | null>(null);
  const onRetry = () => {
    setAttempt('underWay');
    open().then(onOpened, (error: unknown) => {
      const isMissing = error instanceof Error && error.name === 'NotSignedInError';
      setAttempt(isMissing ? 'stillMissing' : 'failed');
    });
  };
  return (
    <AccountMissing
      who={followUp.who}
      account={followUp.account}
      signInUrl={signInUrl(followUp.account)}
      attempt={attempt}
      onRetry={onRetry}
    />
  );
}

function signInUrl(account: string): string {
  const query = new URLSearchParams({ Email: account, continue: 'https://mail.google.com/mail/' });
  return `https://accounts.google.com/AccountChooser?${query.toString()}`;
}
