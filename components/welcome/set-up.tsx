import { useState } from 'react';
import type { Calendar } from '@/lib/domain/calendar';
import { describeWeek } from '@/lib/domain/describe-week';
import type { PolicyMode } from '@/lib/domain/policy';
import type { WorkWeek } from '@/lib/domain/work-week';
import '../dashboard/fields.css';
import { HoursFields } from '../dashboard/settings/hours-fields';
import { type Save, Section, useSaving } from '../dashboard/settings/section';
import '../dashboard/settings/settings.css';
import { useTyped } from '../dashboard/settings/use-typed';
import { NotificationTest, type System } from '../notification-test';
import { PolicyChoice } from '../policy-choice';
import { useText } from '../text';
import { countryName } from '../today/country-name';
import { Button } from '../ui/button';
import { useOwnId } from '../ui/own-id';

export interface SetUpProps {
  calendar: Calendar;
  policy: PolicyMode;
  system: System;
  /** The browser says that it shows no notifications of ours. */
  areNotificationsBlocked: boolean;
  onTestNotification: () => Promise<void>;
  onHours: Save<WorkWeek>;
  onPolicy: Save<PolicyMode>;
}

/** What is worth a look before it begins; each is as usual without one, and stored at once when it is changed. */
export function SetUp({ calendar, policy, onHours, onPolicy, ...rest }: SetUpProps) {
  const text = useText();
  return (
    <div className="settings">
      <Section title={text('settingNotifications')} saving={{ state: 'none' }}>
        <p className="soft">{text('notificationsAbout')}</p>
        <NotificationTest
          system={rest.system}
          isBlocked={rest.areNotificationsBlocked}
          onTest={rest.onTestNotification}
        />
      </Section>
      <Hours calendar={calendar} onHours={onHours} />
      <AfterSend policy={policy} onPolicy={onPolicy} />
    </div>
  );
}

/** The guess in a sentence, and the days in place. */
function Hours({ calendar, onHours }: Pick<SetUpProps, 'calendar' | 'onHours'>) {
  const text = useText();
  const id = useOwnId();
  const [isOpen, setIsOpen] = useState(false);
  const [saving, save] = useSaving(onHours);
  const { week, zone, country, holidaysOff } = calendar;
  return (
    <Section title={text('settingHours')} saving={saving}>
      <p>
        {text('welcomeHours', describeWeek(week, text.locale), zone)}{' '}
        {country !== null && holidaysOff ? text('welcomeHolidays', countryName(country, text.locale)) : null}{' '}
        <Button
          kind="link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {text('welcomeHoursChange')}
        </Button>
      </p>
      {isOpen ? (
        <div id={id}>
          <HoursFields week={week} onChange={save} />
        </div>
      ) : null}
    </Section>
  );
}

function AfterSend({ policy, onPolicy }: Pick<SetUpProps, 'policy' | 'onPolicy'>) {
  const text = useText();
  const { typed: mode, show } = useTyped(policy);
  const [saving, save] = useSaving(onPolicy, () => show(policy));
  return (
    <Section title={text('settingPolicy')} saving={saving}>
      <PolicyChoice
        mode={mode}
        onChoose={(chosen) => {
          show(chosen);
          save(chosen);
        }}
      />
    </Section>
  );
}
