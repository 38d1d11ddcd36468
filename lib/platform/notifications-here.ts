import { browser } from 'wxt/browser';

/** Whether the browser says that it shows none of ours. Firefox, and the system behind any browser, do not say. */
export async function areNotificationsBlocked(): Promise<boolean> {
  const level = await browser.notifications.getPermissionLevel?.().catch(() => 'granted' as const);
  return level === 'denied';
}

/** What the computer runs on, where that can be told. */
export function thisSystem(): 'mac' | 'windows' | 'linux' | 'chromeos' | 'other' {
  const { userAgent } = navigator;
  if (userAgent.includes('Macintosh')) return 'mac';
  if (userAgent.includes('Windows')) return 'windows';
  if (userAgent.includes('CrOS')) return 'chromeos';
  return userAgent.includes('Linux') ? 'linux' : 'other';
}
