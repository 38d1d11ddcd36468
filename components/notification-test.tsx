import { useState } from 'react';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from './text';
import { Button } from './ui/button';

/** What the computer runs on: where notifications are switched on differs. */
export type System = 'mac' | 'windows' | 'linux' | 'chromeos' | 'other';

interface NotificationTestProps {
  system: System;
  /** The browser says that it shows none of ours. */
  isBlocked: boolean;
  /** Shows a notification; rejects where it could not be shown. */
  onTest: () => Promise<void>;
  /** What the rep has seen of it. */
  onSeen?: (wasSeen: boolean) => void;
}

const helpKeys: Record<System, MessageKey> = {
  mac: 'notificationsHelpMac',
  windows: 'notificationsHelpWindows',
  linux: 'notificationsHelpLinux',
  chromeos: 'notificationsHelpChromeos',
  other: 'notificationsHelpOther',
};

/** Shows a notification on a click, and helps where none comes: the browser never knows whether one was seen. */
export function NotificationTest({ system, isBlocked, onTest, onSeen }: NotificationTestProps) {
  const text = useText();
  const [state, setState] = useState<'idle' | 'asking' | 'seen' | 'notSeen' | 'failed'>('idle');
  const test = () => {
    onTest().then(
      () => setState('asking'),
      () => setState('failed'),
    );
  };
  const tell = (wasSeen: boolean) => {
    setState(wasSeen ? 'seen' : 'notSeen');
    onSeen?.(wasSeen);
  };
  const needsHelp = state === 'notSeen' || state === 'failed' || isBlocked;
  return (
    <div className="notification-test">
      <div className="buttons">
        <Button onClick={test}>
          {text(state === 'idle' ? 'notificationsTest' : 'notificationsTestAgain')}
        </Button>
        {state === 'asking' ? (
          <>
            <span>{text('notificationsDidItCome')}</span>
            <Button onClick={() => tell(true)}>{text('notificationsSeen')}</Button>
            <Button onClick={() => tell(false)}>{text('notificationsNotSeen')}</Button>
          </>
        ) : null}
      </div>
      <output>
        {state === 'seen' ? text('notificationsWork') : null}
        {needsHelp && isBlocked ? <span className="error">{text('notificationsBlocked')}</span> : null}
        {needsHelp ? <span>{text(helpKeys[system])}</span> : null}
        {needsHelp ? <span className="soft">{text('notificationsAnyway')}</span> : null}
      </output>
    </div>
  );
}
