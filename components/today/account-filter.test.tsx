// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '@/tests/screens/texts';
import { TextProvider } from '../text';
import { AccountFilter } from './account-filter';

afterEach(cleanup);

function show(accounts: readonly string[], account: string | null = null) {
  const onAccount = vi.fn<(account: string | null) => void>();
  render(
    <TextProvider text={english}>
      <AccountFilter accounts={accounts} account={account} onAccount={onAccount} />
    </TextProvider>,
  );
  return { onAccount, list: () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Account' }) };
}

const two = ['sam@steadfast.com', 'sam@acme.com'];

describe('the account whose follow-ups are shown', () => {
  it.each([[[]], [two.slice(1)]])('is no question where there are not several: %j', (accounts) => {
    show(accounts);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('is one of them, or all', () => {
    const { list, onAccount } = show(two);
    expect([...list().options].map(({ value, selected }) => [value, selected])).toEqual([
      ['', true],
      ['sam@steadfast.com', false],
      ['sam@acme.com', false],
    ]);
    fireEvent.change(list(), { target: { value: 'sam@acme.com' } });
    expect(onAccount).toHaveBeenLastCalledWith('sam@acme.com');
  });

  it('is all of them again', () => {
    const { list, onAccount } = show(two, 'sam@acme.com');
    expect(list().value).toBe('sam@acme.com');
    fireEvent.change(list(), { target: { value: '' } });
    expect(onAccount).toHaveBeenLastCalledWith(null);
  });
});
