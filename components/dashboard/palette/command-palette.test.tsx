// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { english } from '@/tests/screens/texts';
import { CommandPalette } from './command-palette';

afterEach(cleanup);

const options = [
  { id: 'one', label: 'Settings' },
  { id: 'two', label: 'Dana Wu', detail: 'SOC 2 report' },
  { id: 'three', label: 'Insights' },
];
type Props = Parameters<typeof CommandPalette>[0];

function palette(more: Partial<Props> | null = {}) {
  const actions = { onType: vi.fn(), onChoose: vi.fn(), onBack: vi.fn(), onClose: vi.fn() };
  const drawn = (part: Partial<Props> | null) => (
    <TextProvider text={english}>
      <button type="button">before</button>
      {part === null ? null : (
        <CommandPalette
          about={null}
          typed=""
          placeholder="What?"
          options={options}
          words={['dana']}
          said=""
          {...actions}
          {...part}
        />
      )}
    </TextProvider>
  );
  const { rerender } = render(drawn(more));
  return {
    actions,
    user: userEvent.setup(),
    draw: (part: Partial<Props> | null) => rerender(drawn(part)),
  };
}

const active = () => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant');
  return document.getElementById(id ?? '')?.textContent;
};

it('is a field with the focus, and a list of which one option is active', async () => {
  const { user } = palette();
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'What?' }));
  expect(active()).toBe('Settings');
  await user.keyboard('{ArrowDown}');
  expect(active()).toContain('Dana Wu');
  expect(screen.getAllByRole('option').map((one) => one.getAttribute('aria-selected'))).toEqual([
    'false',
    'true',
    'false',
  ]);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(active()).toBe('Insights');
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Settings');
  await user.keyboard('{PageDown}');
  expect(active()).toBe('Insights');
  await user.keyboard('{PageUp}');
  expect(active()).toBe('Settings');
});

it('takes the active one with Enter, and any with a click', async () => {
  const { actions, user } = palette();
  await user.keyboard('{ArrowDown}{Enter}');
  await user.click(screen.getByRole('option', { name: 'Insights' }));
  expect(actions.onChoose.mock.calls).toEqual([['two'], ['three']]);
});

it('begins at the first one whenever something else is looked for', async () => {
  const { user, draw } = palette();
  await user.keyboard('{ArrowDown}');
  draw({ typed: 'd' });
  expect(active()).toBe('Settings');
});

it('points out what was found, and says what is said', () => {
  palette({ said: '3 found' });
  expect(document.querySelector('mark')?.textContent).toBe('Dana');
  expect(screen.getByRole('status').textContent).toBe('3 found');
});

it('goes a step back with Backspace in an empty field, or with its button', async () => {
  const { actions, user, draw } = palette();
  await user.keyboard('{Backspace}');
  expect(actions.onBack).not.toHaveBeenCalled();
  draw({ about: 'Lee' });
  await user.keyboard('{Backspace}');
  await user.click(screen.getByRole('button', { name: 'Lee' }));
  expect(actions.onBack).toHaveBeenCalledTimes(2);
});

it('has no active option where there is none', async () => {
  const { actions, user } = palette({ options: [] });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(screen.getByRole('combobox').getAttribute('aria-activedescendant')).toBeNull();
  expect(screen.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
  expect(actions.onChoose).not.toHaveBeenCalled();
});

it('gives the focus back once it is gone', () => {
  const { draw } = palette(null);
  const before = screen.getByRole('button', { name: 'before' });
  before.focus();
  draw({});
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  draw(null);
  expect(document.activeElement).toBe(before);
});
