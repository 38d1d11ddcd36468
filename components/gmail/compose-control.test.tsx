// @vitest-environment happy-dom
import { cleanup, render, type RenderOptions, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { installFakePopover } from '@/components/ui/fake-popover';
import type { ShownChoice } from '@/lib/domain/views';
import { acmeLine, acmeTouchedAt, mo } from '@/tests/screens/acme-touched';
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

function renderControl(change: Partial<ComposeControlProps> = {}, options: RenderOptions = {}) {
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
    options,
  );
  return { onChoose, user: userEvent.setup() };
}

const trigger = () => screen.getByRole('button');
const item = (name: RegExp) => screen.findByRole('menuitemradio', { name });
const proposal = { kind: 'cadence', cadenceId: 'proposal' } as const;
const tracked = { ...composeView, trackedBy: 'firstContact' };
const unasked = { ...composeView, startsUnasked: true };

describe('ComposeControl', () => {
  it.each([
    ['Follow up', composeView, null],
    ['Follow-up: Tue 24 Nov, 09:00', composeView, proposal],
    ['Follow-up: Mon 30 Nov, 09:00', composeView, { kind: 'date', at: choices[2]?.at ?? 0 }],
    ['No follow-up', composeView, { kind: 'off' }],
    ['Follow-up by your rules: Wed 25 Nov, 09:00', unasked, null],
    ['Follow-up: Tue 24 Nov, 09:00', unasked, proposal],
    ['No follow-up', unasked, { kind: 'off' }],
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

  it('says on which of its dates somebody else of their company is touched', async () => {
    const [, , nextWeek] = choices;
    const { read, wrapper } = acmeTouchedAt(nextWeek?.at);
    const { user } = renderControl({ view: { ...composeView, datesFor: mo } }, { wrapper });
    await user.click(trigger());
    await screen.findByText(acmeLine);
    expect((await item(/^Next week/)).textContent).toContain(acmeLine);
    expect(screen.getAllByText(acmeLine)).toHaveLength(1);
    expect(read.mock.calls[0]?.[0]).toEqual(mo);
  });

  it('says so of nobody while nobody is named', async () => {
    const { read, wrapper } = acmeTouchedAt(choices[2]?.at);
    const { user } = renderControl({ view: { ...composeView, datesFor: null } }, { wrapper });
    await user.click(trigger());
    await item(/^Next week/);
    expect(read).not.toHaveBeenCalled();
  });

  describe('of a mail to an address that bounces', () => {
    const icon = () => trigger().querySelector('.icon path')?.getAttribute('d');
    const warning = 'M8 2.25 14.25 13H1.75zM8 6.5v3M8 11.25v.05';
    const bouncing = { ...composeView, bounced: 'dana@acme.com' };
    const words = 'Mails to \u2068dana@acme.com\u2069 bounce: look for another address';

    it('says so on the button, to who hears it, and above the menu, which offers all the same', async () => {
      const { user, onChoose } = renderControl({ view: bouncing });
      expect(trigger().getAttribute('aria-label')).toBe(`Follow up · Address bounces · ${words}`);
      expect(trigger().className).toContain('failed');
      expect(trigger().querySelector('.full')?.textContent).toBe('Address bounces');
      expect(trigger().querySelector('.short')?.textContent).toBe('');
      expect(icon()).toBe(warning);
      expect(screen.getByRole('status').textContent).toBe(words);
      await user.click(trigger());
      expect(await screen.findByText(words, { selector: 'p' })).toBeTruthy();
      await user.click(await item(/^Proposal sent/));
      expect(onChoose).toHaveBeenCalledExactlyOnceWith(proposal);
    });

    it('says so beside what is chosen', () => {
      renderControl({ view: bouncing, choice: proposal });
      const name = `Follow-up: Tue 24 Nov, 09:00 · ${words}`;
      expect(icon()).toBe(warning);
      expect(trigger().getAttribute('aria-label')).toBe(name);
      expect(trigger().className).toContain('failed');
      expect(trigger().querySelector('.full')?.textContent).toBe('Tue 24 Nov, 09:00');
      expect(screen.getByRole('status').textContent).toBe(name);
    });

    it('and of no other', async () => {
      const { user } = renderControl();
      await user.click(trigger());
      await item(/^Proposal sent/);
      expect(document.querySelector('p.note')).toBeNull();
      expect(screen.getByRole('status').textContent).toBe('');
    });
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
