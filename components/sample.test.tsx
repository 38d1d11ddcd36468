// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { now, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { Sample } from './sample';
import { TextProvider } from './text';

afterEach(cleanup);

function show() {
  const onRemove = vi.fn<() => void>();
  render(
    <TextProvider text={english}>
      <Sample now={now} zone={zone} onRemove={onRemove} />
    </TextProvider>,
  );
  return { onRemove, user: userEvent.setup() };
}
const row = () => screen.getByRole('button', { name: /Alex Sample/ });

it('looks like a follow-up on its day, and says that it is none', () => {
  show();
  expect(row().textContent).toContain('Alex Sample · Example Ltd');
  expect(row().textContent).toContain('touch 2 of 5');
  expect(row().textContent).toContain('silent 3 business days');
  expect(screen.getByRole('region', { name: 'A sample' }).textContent).toContain('It is made up');
});

it('shows its draft on a press and hides it on the next', async () => {
  const { user } = show();
  await user.click(row());
  expect(row().getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/^Hi Alex,/).lang).toBe('en');
  expect(screen.getByText(/this one opens nothing/)).toBeDefined();
  await user.click(row());
  expect(screen.queryByText(/^Hi Alex,/)).toBeNull();
});

it('is removed with one click', async () => {
  const { onRemove, user } = show();
  await user.click(screen.getByRole('button', { name: 'Remove it' }));
  expect(onRemove).toHaveBeenCalledOnce();
});
