// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { installFakePopover } from '@/components/ui/fake-popover';
import type { ShownChoice } from '@/lib/domain/views';
import { choices, composeView, now, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { ComposeControl, type ComposeControlProps } from './compose-control';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

function renderControl(change: Partial<ComposeControlProps> = {}) {
  const onChoose = vi.fn<(choice: ShownChoice | null) => void>();
  render(
    <TextProvider text={english}>
      <ComposeControl
        view={composeView}
        choice={null}
        now={now}
        zone={zone}
        theme="light"
        error={null}
        onChoose={onChoose}
        {...change}
      />
    </TextProvider>,
  );
  return { onChoose, user: userEvent.setup() };
}

const trigger = () => screen.getByRole('button');
const item = (name: RegExp) => screen.findByRole('menuitemradio', { name });
const proposal = { kind: 'cadence', cadenceId: 'proposal' } as const;
const tracked = { ...composeView, trackedBy: 'firstContact' };

describe('ComposeControl', () => {
  it.each([
    ['Follow up', composeView, null],
    ['Follow-up: Tue 24 Nov, 09:00', composeView, proposal],
    ['Follow-up: Mon 30 Nov, 09:00', composeView, { kind: 'date', at: choices[2]?.at ?? 0 }],
    ['No follow-up', composeView, { kind: 'off' }],
    ['Next follow-up after this mail: Wed 25 Nov, 09:00', tracked, null],
    ['Next follow-up after this mail: Tue 24 Nov, 09:00', tracked, proposal],
    ['Stop following up', tracked, { kind: 'off' }],
  ] as const)('says what holds: %s', (name, view, choice) => {
    renderControl({ view, choice });
    expect(trigger().getAttribute('aria-label')).toBe(name);
    expect(trigger().getAttribute('aria-haspopup')).toBe('menu');
  });

  it('is known by its date where there is room, and by its day where there is less', () => {
    renderControl({ choice: proposal });
    expect(trigger().querySelector('.full')?.textContent).toBe('Tue 24 Nov, 09:00');
    expect(trigger().querySelector('.short')?.textContent).toBe('Tue 24 Nov');
  });

  it('announces what was chosen, and an error instead', () => {
    renderControl({ choice: proposal });
    expect(screen.getByRole('status').textContent).toBe('Follow-up: Tue 24 Nov, 09:00');
    cleanup();
    renderControl({ choice: proposal, error: 'This could not be saved.' });
    expect(screen.getByRole('status').textContent).toBe('This could not be saved.');
    expect(trigger().title).toBe('This could not be saved.');
  });

  it.each([
    [/^First contact/, { kind: 'cadence', cadenceId: 'firstContact' }],
    [/^Next week/, { kind: 'date', at: choices[2]?.at }],
    [/^No follow-up/, { kind: 'off' }],
  ])('is chosen from its menu: %s', async (name, chosen) => {
    const { user, onChoose } = renderControl();
    await user.click(trigger());
    await user.click(await item(name));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(chosen);
  });

  it('takes any other date', async () => {
    const { user, onChoose } = renderControl();
    await user.click(trigger());
    await user.click(await screen.findByRole('menuitem', { name: /^Pick a date/ }));
    await user.click(await screen.findByRole('button', { name: 'Set date' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'date', at: choices[0]?.at });
  });

  it('marks in the menu what holds, and takes it back', async () => {
    const { user, onChoose } = renderControl({ choice: proposal });
    await user.click(trigger());
    await item(/^Proposal sent/);
    const checked = screen.getAllByRole('menuitemradio', { checked: true }).map((found) => found.textContent);
    expect(checked).toEqual([expect.stringMatching(/^Proposal sent/)]);
    // Enter at once leaves everything as it is.
    expect(document.activeElement?.textContent).toMatch(/^Proposal sent/);
    await user.click(await item(/^Ask after sending/));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('lets Ctrl+Enter through to Gmail, which sends, and keeps its own Enter', () => {
    const seen: string[] = [];
    const note = (event: KeyboardEvent) => seen.push(`${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`);
    document.addEventListener('keydown', note);
    renderControl();
    for (const ctrlKey of [true, false]) {
      trigger().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey, bubbles: true }));
    }
    document.removeEventListener('keydown', note);
    expect(seen).toEqual(['Ctrl+Enter']);
  });
});
