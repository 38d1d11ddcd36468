// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import type { HealthFacts } from '@/lib/domain/health-facts';
import { illHealth, newHealth, wellHealth } from '@/tests/screens/health-examples';
import { now } from '@/tests/screens/list-examples';
import { english } from '@/tests/screens/texts';
import { HealthPage } from './health-page';

afterEach(cleanup);

function show(value: HealthFacts) {
  const actions = {
    write: vi.fn(() => Promise.resolve('{"tabs":1}')),
    copy: vi.fn(() => Promise.resolve()),
    save: vi.fn(),
  };
  render(
    <TextProvider text={english}>
      <HealthPage read={{ state: 'ready', value }} clock={{ now, zone: 'Europe/Berlin' }} actions={actions} />
    </TextProvider>,
  );
  return { actions, user: userEvent.setup() };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of health', () => {
  it('says of a healthy Steadfast that all is well, and what is known', () => {
    show(wellHealth);
    screen.getByText('All is well, as far as Steadfast can tell.');
    const mailbox = part('sam@steadfast-demo.com');
    mailbox.getByText('Steadfast works as it should in Gmail.');
    mailbox.getByText('1 Gmail tab open · last heard from Gmail: just now');
    mailbox.getByText(/^Last send noticed: today/);
    expect(screen.getAllByText('works')).toHaveLength(6);
    expect(screen.getAllByText('not looked at yet')).toHaveLength(1);
    part('Reminders in time').getByText(/^Next alarm: today/);
    part('Reminders in time').getByText(/^Last looked at the clock by itself: today/);
    part('What is stored').getByText('22,753 rows · 4.2 MB on the disk');
    part('Answers while Gmail is closed').getByText(/^Gmail was last asked: today/);
    expect(screen.queryByText(/^Reload|^Restart|^Open Steadfast/)).toBeNull();
  });

  it('says of each part what is off and what to do', () => {
    show(illHealth);
    screen.getByText(/^Something does not work/);
    part('sam@steadfast-demo.com').getByText(/the control in threads is off, row badges are off/);
    part('sam@steadfast-demo.com').getByText(/^All else goes on working/);
    part('sam@longer-name-of-a-company-with-many-words.com').getByText(/^Reload Gmail\. If it stays so/);
    part('old@acme.com').getByText(/open it, and this will tell/);
    part('old@acme.com').getByText('No Gmail tab open');
    expect(screen.getAllByText(/^off since today/)).toHaveLength(3);
    part('Silent Gmail tabs').getByText(/^2 Gmail tabs do not answer/);
    part('Reminders in time').getByText('Restart the browser.');
    part('Notifications').getByText('The browser has switched Steadfast’s notifications off.');
    part('What is stored').getByText('3 changes are not on the disk twice yet.');
    part('What is stored').getByText(/^The browser may clear it/);
    part('Answers while Gmail is closed').getByText(
      /old@acme\.com.: paused until today .+, not signed in to old@acme\.com/,
    );
  });

  it('takes a switch that is off and a Gmail that was not opened for no fault', () => {
    show(newHealth);
    screen.getByText('All is well, as far as Steadfast can tell.');
    part('Mailboxes in Gmail').getByText(/^Steadfast has not looked at Gmail yet/);
    part('Reminders in time').getByText('Nothing waits to come due');
    part('Answers while Gmail is closed').getByText(/^Switched off/);
    const settings = screen.getByRole('link', { name: 'Settings' });
    expect(settings.getAttribute('href')).toBe('#settings');
  });

  it('says that the alarm is missing, and that there is no copy', () => {
    const { worker, store } = wellHealth;
    show({ ...wellHealth, worker: { ...worker, alarmAt: null }, store: { ...store, notCopied: null } });
    screen.getByText(/^Something is not as it should be/);
    part('Reminders in time').getByText(/^No alarm is set/);
    part('Reminders in time').getByText(/^Open Steadfast’s popup once/);
    expect(part('What is stored').getByText('Open follow-ups are not on the disk twice yet.')).toBeTruthy();
  });
});

describe('the report for a bug', () => {
  it('is copied, and can be read before it is given to anybody', async () => {
    const { actions, user } = show(wellHealth);
    const report = part('Report for a bug');
    await user.click(report.getByRole('button', { name: 'Copy report' }));
    await report.findByText(/^Copied\./);
    expect(actions.write).toHaveBeenCalledWith(wellHealth);
    expect(actions.copy).toHaveBeenCalledWith('{"tabs":1}');
    report.getByText('{"tabs":1}');
  });

  it('is saved as a file', async () => {
    const { actions, user } = show(wellHealth);
    await user.click(part('Report for a bug').getByRole('button', { name: 'Save as a file' }));
    await part('Report for a bug').findByText('Saved');
    expect(actions.save).toHaveBeenCalledWith('{"tabs":1}');
  });

  it('says where it could not be copied', async () => {
    const { actions, user } = show(wellHealth);
    actions.copy.mockRejectedValue(new Error('no clipboard'));
    await user.click(part('Report for a bug').getByRole('button', { name: 'Copy report' }));
    const said = await part('Report for a bug').findByText('It could not be copied. Please try again.');
    expect(said).toBeTruthy();
  });
});
