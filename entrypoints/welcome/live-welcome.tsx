import { useState } from 'react';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';
import { thisSystem } from '@/lib/platform/notifications-here';
import { openGmail } from '@/lib/platform/open-gmail';
import { storedPolicy } from '@/lib/platform/stored-policy';
import { storedSettings } from '@/lib/platform/stored-settings';
import { storedWelcome } from '@/lib/platform/stored-welcome';
import { systemClock } from '@/lib/platform/system-clock';
import { closeTab } from '../shared/close-tab';
import { useNotificationsBlocked } from '../shared/use-notifications-blocked';
import { useSetting } from '../shared/use-setting';
import { useGmailTab } from './use-gmail-tab';
import { useStep } from './use-step';

/** The first minutes on what is stored: what is chosen is kept at once, and so is the step. */
export function LiveWelcome() {
  const [settings] = useState(() => storedSettings(systemClock));
  const calendar = useSetting(settings)?.calendar ?? null;
  const policy = useSetting(storedPolicy);
  const [step, goTo] = useStep();
  const gmail = useGmailTab();
  const areNotificationsBlocked = useNotificationsBlocked();
  const [hasFailed, setFailed] = useState(false);
  if (calendar === null || policy === null || step === null) return null;
  const leave = async () => {
    await storedWelcome.save('over');
    await openGmail();
    await closeTab();
  };
  return (
    <WelcomePage
      step={step}
      gmail={gmail}
      hasFailed={hasFailed}
      calendar={calendar}
      policy={policy.mode}
      system={thisSystem()}
      areNotificationsBlocked={areNotificationsBlocked}
      onStep={goTo}
      onGmail={() => {
        setFailed(false);
        leave().catch((error: unknown) => {
          report('Gmail was not opened', error);
          setFailed(true);
        });
      }}
      onTestNotification={() => sendToBackground('settings.testNotification', {})}
      onHours={(week) => sendToBackground('settings.calendar', { patch: { week } })}
      onPolicy={(mode) => storedPolicy.save({ mode })}
    />
  );
}
