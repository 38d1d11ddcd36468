import { useEffect, useState } from 'react';
import { areNotificationsBlocked } from '@/lib/platform/notifications-here';

/** Looked at anew when the rep comes back to the page, from the settings of the browser perhaps. */
export function useNotificationsBlocked(): boolean {
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    const show = () => void areNotificationsBlocked().then(setBlocked);
    show();
    addEventListener('focus', show);
    return () => removeEventListener('focus', show);
  }, []);
  return isBlocked;
}
