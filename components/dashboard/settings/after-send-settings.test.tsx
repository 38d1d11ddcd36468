// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { someSettings } from '@/tests/screens/library-examples';
import { section, show } from './settings.fixture';

afterEach(cleanup);

const policy = () => section('After a send');
const decisions = () =>
  policy()
    .getAllByRole('listitem', { hidden: true })
    .flatMap((item) => item.querySelector('.decision')?.textContent ?? []);

describe('what happens after a send', () => {
  it('is chosen among three, and saved at once', async () => {
    const { actions, user } = show();
    expect(policy().getByRole<HTMLInputElement>('radio', { name: /^Ask/ }).checked).toBe(true);
    await user.click(policy().getByRole('radio', { name: /^Track it/ }));
    expect(actions.savePolicy).toHaveBeenCalledExactlyOnceWith({ mode: 'auto' });
    expect(await policy().findByText('Saved')).toBeDefined();
  });

  it('is as before where it could not be saved, and says so', async () => {
    const { actions, user } = show();
    actions.savePolicy.mockRejectedValueOnce(new Error('full'));
    await user.click(policy().getByRole('radio', { name: /^Leave it/ }));
    expect(await policy().findByText(/^That did not work/)).toBeDefined();
    expect(policy().getByRole<HTMLInputElement>('radio', { name: /^Ask/ }).checked).toBe(true);
  });

  it.each([
    ['ask', ['tracked', 'asked', 'asked', 'nothing', 'nothing']],
    ['auto', ['tracked', 'tracked', 'tracked', 'nothing', 'nothing']],
    ['manual', ['tracked', 'waits in the popup', 'waits in the popup', 'nothing', 'nothing']],
  ] as const)('is told of the last mails, where it is to %s', (mode, told) => {
    // An address that is never asked about would hide what the mode does.
    show({ policy: { ...someSettings.policy, mode }, suppressed: [] });
    expect(decisions()).toEqual(told);
    const counted = policy().getByText(/^Of your last 5 mails:/).textContent;
    for (const decision of new Set(told))
      expect(counted).toContain(`${told.filter((one) => one === decision).length} ${decision}`);
  });

  it('says why', () => {
    show();
    const reasons = policy()
      .getAllByRole('listitem', { hidden: true })
      .flatMap((item) => item.querySelector('.why')?.textContent ?? []);
    expect(reasons).toEqual([
      'external address',
      'never for this address',
      'external address',
      'your own company',
      'mailing list',
    ]);
  });

  it('has nothing to be tried on before the first mail', () => {
    show({ sends: [] });
    expect(policy().getByText(/^Once you have sent mails/)).toBeDefined();
  });

  it('takes a number of recipients', async () => {
    const { actions, user } = show();
    const most = policy().getByRole('textbox', { name: 'Most recipients' });
    await user.clear(most);
    await user.type(most, '8{Enter}');
    expect(actions.savePolicy).toHaveBeenCalledExactlyOnceWith({ mostRecipients: 8 });
  });
});

describe('who is always tracked', () => {
  const field = () => policy().getByRole('textbox', { name: 'Always track an address or domain' });

  it('is added by address or domain', async () => {
    const { actions, user } = show();
    await user.type(field(), ' @Acme.com {Enter}');
    expect(actions.savePolicy).toHaveBeenCalledExactlyOnceWith({
      always: ['domain:nordwind.example', 'domain:acme.com'],
    });
    expect(field()).toHaveProperty('value', '');
  });

  it.each([
    ['acme', /^An address such as/],
    ['nordwind.example', 'That is on the list already.'],
  ])('is not added by %s, which stays to be mended', async (typed, why) => {
    const { actions, user } = show();
    await user.type(field(), `${typed}{Enter}`);
    expect(policy().getByRole('alert').textContent).toMatch(why);
    expect(field()).toHaveProperty('value', typed);
    expect(actions.savePolicy).not.toHaveBeenCalled();
  });

  it('is removed', async () => {
    const { actions, user } = show();
    await user.click(policy().getByRole('button', { name: 'Remove nordwind.example' }));
    expect(actions.savePolicy).toHaveBeenCalledExactlyOnceWith({ always: [] });
  });
});

it('who is never to be asked about is added', async () => {
  const { actions, user } = show();
  const name = 'Never ask about an address or domain';
  await user.type(section('Never asked about').getByRole('textbox', { name }), 'lee@bolt.com{Enter}');
  expect(actions.suppress).toHaveBeenCalledExactlyOnceWith('address:lee@bolt.com');
});

describe('notifications', () => {
  const notifications = () => section('Notifications');
  const press = (name: string) => notifications().findByRole('button', { name });

  it('are tried, and all is well where one came', async () => {
    const { actions, user } = show();
    await user.click(await press('Show a test notification'));
    expect(actions.testNotification).toHaveBeenCalledOnce();
    await user.click(await press('Yes'));
    expect(await notifications().findByText(/^Good/)).toBeDefined();
    expect(notifications().queryByText(/desktop’s settings/)).toBeNull();
  });

  it('are helped with on this system where none came', async () => {
    const { user } = show();
    await user.click(await press('Show a test notification'));
    await user.click(await press('No'));
    expect(await notifications().findByText(/desktop’s settings/)).toBeDefined();
  });

  it('are helped with where the test could not be shown', async () => {
    const { actions, user } = show();
    actions.testNotification.mockRejectedValueOnce(new Error('no'));
    await user.click(await press('Show a test notification'));
    expect(await notifications().findByText(/desktop’s settings/)).toBeDefined();
  });

  it('say so where the browser shows none', () => {
    show({ areNotificationsBlocked: true });
    expect(notifications().getByText(/^The browser has switched/)).toBeDefined();
  });
});

it('accounts are told with their other addresses', () => {
  show();
  const [first] = section('Accounts').getAllByRole('listitem');
  expect(first?.textContent).toBe('sam@steadfast.com · also sam.lee@gmail.com1,204 follow-ups');
});

it('the theme is chosen', async () => {
  const { actions, user } = show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
  expect(actions.setTheme).toHaveBeenCalledExactlyOnceWith('dark');
});

it('the language is chosen among those there are, each in its own words', async () => {
  const { actions, user } = show();
  const choice = screen.getByRole('combobox', { name: 'Steadfast speaks' });
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ lang, textContent }) => [lang, textContent]),
  ).toEqual([
    ['', 'The browser’s language'],
    ['en', 'English'],
    ['de', 'Deutsch'],
  ]);
  await user.selectOptions(choice, 'Deutsch');
  expect(actions.setLanguage).toHaveBeenCalledExactlyOnceWith('de');
});
