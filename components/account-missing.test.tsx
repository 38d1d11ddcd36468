// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { english } from '@/tests/screens/texts';
import { AccountMissing } from './account-missing';
import { TextProvider } from './text';

afterEach(cleanup);

function show(attempt: Parameters<typeof AccountMissing>[0]['attempt']) {
  const onRetry = vi.fn<() => void>();
  render(
    <TextProvider text={english}>
      <AccountMissing
        who="Dana"
        account="b@x.com"
        signInUrl="https://accounts.google.com/AccountChooser?Email=b%40x.com"
        attempt={attempt}
        onRetry={onRetry}
      />
    </TextProvider>,
  );
  return { onRetry, user: userEvent.setup() };
}

it('offers the way to sign in, and to try again', async () => {
  const { onRetry, user } = show(null);
  expect(screen.getByRole('link', { name: /Sign in to .*b@x\.com/ }).getAttribute('href')).toContain(
    'Email=b',
  );
  expect(screen.getByRole('status').textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('says how the attempt ended', () => {
  show('stillMissing');
  expect(screen.getByRole('status').textContent).toMatch(/still not signed in/);
});

it('waits for an attempt that is under way', async () => {
  const { onRetry, user } = show('underWay');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).not.toHaveBeenCalled();
});
