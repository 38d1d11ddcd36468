// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '@/tests/screens/texts';
import { welcomeExample } from '@/tests/screens/welcome-scenes';
import { TextProvider } from '../text';
import { WelcomePage, type WelcomePageProps } from './welcome-page';

afterEach(cleanup);

function show(change: Partial<WelcomePageProps> = {}) {
  const calls = {
    onStep: vi.fn<WelcomePageProps['onStep']>(),
    onGmail: vi.fn<WelcomePageProps['onGmail']>(),
    onTestNotification: vi.fn<WelcomePageProps['onTestNotification']>(async () => {}),
    onHours: vi.fn<WelcomePageProps['onHours']>(async () => ({ moved: 0 })),
    onPolicy: vi.fn<WelcomePageProps['onPolicy']>(async () => {}),
  };
  const page = (more: Partial<WelcomePageProps>) => (
    <TextProvider text={english}>
      <WelcomePage {...welcomeExample} {...calls} {...change} {...more} />
    </TextProvider>
  );
  const { rerender, container } = render(page({}));
  return {
    ...calls,
    container,
    user: userEvent.setup(),
    turn: (more: Partial<WelcomePageProps>) => rerender(page(more)),
  };
}
const button = (name: string) => screen.getByRole('button', { name });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the first minutes', () => {
  it('begin with three pictures, each with what it shows in words', () => {
    const { container } = show();
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => within(item).getByRole('heading').textContent)).toEqual([
      'You send a mail',
      'No answer by the day',
      'The follow-up is drafted',
    ]);
    expect(container.querySelectorAll('svg.drawing[aria-hidden=true]')).toHaveLength(3);
    expect(screen.getByText('Step 1 of 3')).toBeDefined();
  });

  it('go on, back, and to Gmail at any time', async () => {
    const { user, onStep, onGmail, turn } = show();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await user.click(button('Continue'));
    expect(onStep).toHaveBeenLastCalledWith('reads');
    await user.click(button('Skip to Gmail'));
    expect(onGmail).toHaveBeenCalledTimes(1);
    turn({ step: 'reads' });
    expect(heading()).toBe('What it reads, and what it never does');
    await user.click(button('Back'));
    expect(onStep).toHaveBeenLastCalledWith('does');
    turn({ step: 'setUp' });
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    await user.click(button('Open Gmail'));
    expect(onGmail).toHaveBeenCalledTimes(2);
  });

  it('put the focus on the title of each step, but for the first that is shown', () => {
    const { turn } = show();
    expect(document.activeElement).toBe(document.body);
    turn({ step: 'reads' });
    expect(document.activeElement?.textContent).toBe('What it reads, and what it never does');
  });

  it('say that Gmail has to be reloaded where Steadfast is not in it, and only there', () => {
    const { turn } = show({ step: 'setUp', gmail: 'open' });
    expect(screen.queryByText(/reloaded once/)).toBeNull();
    turn({ step: 'setUp', gmail: 'needsReload' });
    expect(screen.getByText(/reloaded once/)).toBeDefined();
    expect(button('Reload Gmail')).toBeDefined();
  });

  it('say what was kept where Gmail could not be opened', () => {
    show({ hasFailed: true });
    expect(screen.getByRole('alert').textContent).toContain('What you have chosen is kept');
  });
});

describe('what is set before it begins', () => {
  it('the hours are guessed in a sentence, and changed in place', async () => {
    const { user, onHours } = show({ step: 'setUp' });
    const hours = within(screen.getByRole('region', { name: 'Working hours' }));
    expect(hours.getByText(/Monday–Friday 09:00–17:00, in the time zone of this computer/)).toBeDefined();
    expect(hours.getByText(/Germany/)).toBeDefined();
    expect(hours.queryByRole('checkbox')).toBeNull();
    await user.click(hours.getByRole('button', { name: 'Change hours' }));
    await user.click(hours.getByRole('checkbox', { name: 'Friday' }));
    expect(onHours.mock.calls[0]?.[0].hours[5]).toBeNull();
    expect((await hours.findByText('Saved')).textContent).toBe('Saved');
  });

  it('no country is named where holidays count for nothing, or none is known', () => {
    const { turn } = show({ step: 'setUp', calendar: { ...welcomeExample.calendar, holidaysOff: false } });
    expect(screen.queryByText(/Germany/)).toBeNull();
    turn({ calendar: { ...welcomeExample.calendar, country: null } });
    expect(screen.queryByText(/Public holidays/)).toBeNull();
  });

  it('what happens after a mail is chosen at once, and goes back where it was not kept', async () => {
    const { user, onPolicy } = show({ step: 'setUp' });
    await user.click(screen.getByRole('radio', { name: 'Track it' }));
    expect(onPolicy).toHaveBeenLastCalledWith('auto');
    expect(screen.getByRole('radio', { name: 'Track it' })).toHaveProperty('checked', true);
    onPolicy.mockRejectedValueOnce(new Error('full'));
    await user.click(screen.getByRole('radio', { name: 'Leave it to me' }));
    expect(await screen.findByText(/Nothing was changed/)).toBeDefined();
    expect(screen.getByRole('radio', { name: 'Ask' })).toHaveProperty('checked', true);
  });

  it('a notification can be tried', async () => {
    const { user, onTestNotification } = show({ step: 'setUp' });
    await user.click(button('Show a test notification'));
    expect(onTestNotification).toHaveBeenCalledOnce();
  });
});
