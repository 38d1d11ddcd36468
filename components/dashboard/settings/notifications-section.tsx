import { NotificationTest, type System } from '../../notification-test';
import { useText } from '../../text';
import { Section } from './section';

interface NotificationsSectionProps {
  system: System;
  isBlocked: boolean;
  onTest: () => Promise<void>;
}

/** Whether reminders can be seen. */
export function NotificationsSection(props: NotificationsSectionProps) {
  const text = useText();
  return (
    <Section title={text('settingNotifications')} saving={{ state: 'none' }}>
      <p className="soft">{text('notificationsAbout')}</p>
      <NotificationTest {...props} />
    </Section>
  );
}
