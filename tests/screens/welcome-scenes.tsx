import type { ReactNode } from 'react';
import { WelcomePage, type WelcomePageProps } from '@/components/welcome/welcome-page';
import { bareCalendar } from './library-examples';

const quiet = () => Promise.resolve();

/** What each picture of the page is told unless it says otherwise. */
export const welcomeExample: WelcomePageProps = {
  step: 'does',
  gmail: 'closed',
  hasFailed: false,
  calendar: { ...bareCalendar, country: 'DE' },
  policy: 'ask',
  system: 'windows',
  areNotificationsBlocked: false,
  onStep: () => {},
  onGmail: () => {},
  onTestNotification: quiet,
  onHours: quiet,
  onPolicy: quiet,
};

function welcome(change: Partial<WelcomePageProps>) {
  return (theme: 'light' | 'dark'): ReactNode => (
    <WelcomePage {...welcomeExample} {...change} theme={theme} />
  );
}

/** The page of the first minutes. */
export const welcomeScenes = {
  welcome: welcome({}),
  'welcome-reads': welcome({ step: 'reads' }),
  'welcome-set-up': welcome({ step: 'setUp' }),
  'welcome-reload': welcome({ step: 'setUp', gmail: 'needsReload', areNotificationsBlocked: true }),
  'welcome-failed': welcome({ step: 'setUp', hasFailed: true }),
};
