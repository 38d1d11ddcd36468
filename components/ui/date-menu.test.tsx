// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { choices, now, suggested, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { Button } from './button';
import { DateMenu } from './date-menu';
import { installFakePopover } from './fake-popover';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

function renderMenu(more: Partial<Parameters<typeof DateMenu>[0]> = {}, container = document.body) {
  const onPick = vi.fn<(at: number) => void>();
  render(
    <TextProvider text={english}>
      <DateMenu
        name="When"
        choices={choices}
        now={now}
        zone={zone}
        onPick={onPick}
        renderTrigger={(bind) => <Button {...bind}>open</Button>}
        {...more}
      />
    </TextProvider>,
    { container },
  );
  const trigger = within(container).getByRole('button', { name: 'open' });
  return { onPick, user: userEvent.setup(), trigger };
}

const item = (name: string | RegExp) => screen.findByRole('menuitem', { name });

describe('DateMenu', () => {
  it('says that it has a menu and whether it is open', async () => {
    const { user, trigger } = renderMenu();
    expect(trigger.getAttribute('aria-haspopup')).toBe('menu');
    expect(trigger.getAttribute('aria-expanded')).toBe('false');
    await user.click(trigger);
    expect(trigger.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('menu', { name: 'When' })).toBeDefined();
  });

  it('tells the date that each answer means, and gives it', async () => {
    const { user, trigger, onPick } = renderMenu();
    await user.click(trigger);
    await user.click(await item('Tomorrow 09:00'));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(choices[1]?.at);
    await vi.waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  });

  it('says where the planned day may be another one', async () => {
    const planned = { id: 'cadence', at: choices[1]?.at ?? 0 } as const;
    const { user, trigger } = renderMenu({ choices: [{ ...planned, mayMove: true }] });
    await user.click(trigger);
    expect(await item(/^As planned .*09:00 or the next day with room$/)).toBeDefined();
  });

  it('says why a date is suggested, in the prospect’s own words or by their habit', async () => {
    const { user, trigger, onPick } = renderMenu({ choices: [...suggested, ...choices] });
    await user.click(trigger);
    const theirs = await item(
      /^Their date Wed.* 13 Jan 2027.* They said: “\u2068I am away and back after 12 January.\u2069”$/,
    );
    const habit = 'Their habit Thu 26 Nov, 09:00 \u2068Dana\u2069 usually answers within 4 days';
    expect(await item(habit)).toBeDefined();
    await user.click(theirs);
    expect(onPick).toHaveBeenCalledExactlyOnceWith(suggested[0]?.at);
  });

  it('does not call the working day after a weekend tomorrow', async () => {
    const friday = Date.parse('2026-11-20T13:30:00Z');
    const { user, trigger } = renderMenu({ now: friday });
    await user.click(trigger);
    expect(await item('Next working day Mon 23 Nov, 09:00')).toBeDefined();
  });

  it('leaves out what is over', async () => {
    const { user, trigger } = renderMenu({ now: Date.parse('2026-11-22T18:00:00Z') });
    await user.click(trigger);
    await item(/^Tomorrow/);
    expect(screen.queryByRole('menuitem', { name: /^Later today/ })).toBeNull();
  });

  it('is walked with arrows, Home and End, and goes round', async () => {
    const { user, trigger } = renderMenu();
    await user.click(trigger);
    const first = await item(/^Later today/);
    await vi.waitFor(() => expect(document.activeElement).toBe(first));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(await item(/^Tomorrow/));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(await item('Pick a date…'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowUp}{Home}');
    expect(document.activeElement).toBe(first);
  });

  it('closes on Tab', async () => {
    const { user, trigger } = renderMenu();
    await user.click(trigger);
    const first = await item(/^Later today/);
    await vi.waitFor(() => expect(document.activeElement).toBe(first));
    await user.tab();
    await vi.waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  });

  it('gives the focus back in a shadow root, where the browser does not', async () => {
    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const container = shadow.appendChild(document.createElement('div'));
    const { trigger } = renderMenu({}, container);
    trigger.focus();
    trigger.click();
    const first = await within(container).findByRole('menuitem', { name: /^Later today/ });
    await vi.waitFor(() => expect(shadow.activeElement).toBe(first));
    fireEvent.keyDown(first, { key: 'Tab' });
    await vi.waitFor(() => expect(within(container).queryByRole('menu')).toBeNull());
    expect(shadow.activeElement).toBe(trigger);
  });

  it('keeps its keys from the page around', async () => {
    const onKeyDown = vi.fn<(event: Event) => void>();
    document.addEventListener('keydown', onKeyDown);
    const { user, trigger } = renderMenu();
    await user.click(trigger);
    const first = await item(/^Later today/);
    await vi.waitFor(() => expect(document.activeElement).toBe(first));
    await user.keyboard('e');
    document.removeEventListener('keydown', onKeyDown);
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it('takes any later moment, told back in words, and none that is over', async () => {
    const { user, trigger, onPick } = renderMenu();
    await user.click(trigger);
    await user.click(await item('Pick a date…'));
    const input = screen.getByLabelText('Date and time');
    expect(document.activeElement).toBe(input);
    fireEvent.input(input, { target: { value: '2026-11-20T09:00' } });
    expect(screen.getByRole('status').textContent).toBe('Fri 20 Nov, 09:00 is in the past');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Set date' }));
    expect(onPick).not.toHaveBeenCalled();

    fireEvent.input(input, { target: { value: '' } });
    expect(screen.getByRole('status').textContent).toBe('Choose a date and a time');

    fireEvent.input(input, { target: { value: '2026-12-24T10:15' } });
    expect(screen.getByRole('status').textContent).toBe('Thu 24 Dec, 10:15');
    await user.click(screen.getByRole('button', { name: 'Set date' }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(Date.parse('2026-12-24T09:15:00Z'));
  });
});
