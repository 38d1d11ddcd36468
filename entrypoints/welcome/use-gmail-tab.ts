import { useEffect, useState } from 'react';
import type { WelcomePageProps } from '@/components/welcome/welcome-page';
import { report } from '@/lib/platform/log';
import { findGmail } from '@/lib/platform/open-gmail';

/** Whether Gmail is open, and Steadfast in it; looked at anew when the rep comes back to the page. */
export function useGmailTab(): WelcomePageProps['gmail'] {
  const [gmail, setGmail] = useState<WelcomePageProps['gmail']>('closed');
  useEffect(() => {
    const look = async () => {
      const found = await findGmail();
      setGmail(found === null ? 'closed' : found.isOurs ? 'open' : 'needsReload');
    };
    const show = () =>
      void look().catch((error: unknown) => report('The tabs of Gmail cannot be looked at', error));
    show();
    addEventListener('focus', show);
    return () => removeEventListener('focus', show);
  }, []);
  return gmail;
}
