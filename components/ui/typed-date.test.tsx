// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DateReaderProvider, type ReadDate } from '@/components/date-reader';
import { TextProvider } from '@/components/text';
import { choices, now, zone } from '@/tests/screens/examples';
import { readExample } from '@/tests/screens/read-example';
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

async function openMenu(readDate: ReadDate | null = readExample) {
  const onPick = vi.fn<(at: number) => void>();
  const menu = (
    <DateMenu
      name="When"
      choices={choices}
      now={now}
      zone={zone}
      onPick={onPick}
      renderTrigger={(bind) => <Button {...bind}>open</Button>}
    />
  );
  render(
    <TextProvider text={english}>
      {readDate ? <DateReaderProvider readDate={readDate}>{menu}</DateReaderProvider> : menu}
    </TextProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'open' }));
  const first = await screen.findByRole('menuitem', { name: /^Later today/ });
  await vi.waitFor(() => expect(document.activeElement).toBe(first));
  return { onPick, user };
}

async function openField(readDate?: ReadDate) {
  const menu = await openMenu(readDate);
  await menu.user.click(screen.getByRole('menuitem', { name: 'Type a date…' }));
  return { ...menu, field: screen.getByLabelText<HTMLInputElement>('A date in your words') };
}

const said = () => screen.getByRole('status').textContent;
const saysSoon = (words: string) => vi.waitFor(() => expect(said()).toBe(words));

describe('a date that is typed', () => {
  it('is told back while it is typed, and picked with Enter', async () => {
    const { user, field, onPick } = await openField();
    expect(document.activeElement).toBe(field);
    expect(said()).toBe('');
    await user.type(field, 'next tue 9am');
    await saysSoon('Tue 24 Nov, 09:00');
    await user.keyboard('{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(Date.parse('2026-11-24T08:00:00Z'));
    await vi.waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  });

  it('can be begun in the menu itself, with no letter lost', async () => {
    const { user, onPick } = await openMenu();
    await user.keyboard('next tue 9am');
    await saysSoon('Tue 24 Nov, 09:00');
    expect(screen.getByLabelText<HTMLInputElement>('A date in your words').value).toBe('next tue 9am');
    await user.click(screen.getByRole('button', { name: 'Set date' }));
    expect(onPick).toHaveBeenCalledOnce();
  });

  it('is not begun by a shortcut of the browser', async () => {
    await openMenu();
    fireEvent.keyDown(document.activeElement ?? document, { key: 'c', ctrlKey: true });
    expect(screen.getByRole('menu')).toBeDefined();
  });

  it('waits for the answer where Enter came first', async () => {
    let answer = () => {};
    const { user, field, onPick } = await openField(async (phrase) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return readExample(phrase);
    });
    fireEvent.input(field, { target: { value: 'next tue 9am' } });
    await user.keyboard('{Enter}');
    expect(onPick).not.toHaveBeenCalled();
    answer();
    await vi.waitFor(() => expect(onPick).toHaveBeenCalledOnce());
  });

  it('is not picked by an Enter for another phrase', async () => {
    const answers: (() => void)[] = [];
    const { user, field, onPick } = await openField(async (phrase) => {
      await new Promise<void>((resolve) => {
        answers.push(resolve);
      });
      return readExample(phrase);
    });
    fireEvent.input(field, { target: { value: 'next tue' } });
    await user.keyboard('{Enter}');
    fireEvent.input(field, { target: { value: 'next tue 9am' } });
    answers[0]?.();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.();
    await saysSoon('Tue 24 Nov, 09:00');
    expect(onPick).not.toHaveBeenCalled();
  });

  it('that is over is said to be, and not picked', async () => {
    const { user, field, onPick } = await openField();
    await user.type(field, 'last friday');
    await saysSoon('Fri 20 Nov, 09:00 is in the past');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Set date' }));
    expect(onPick).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field);
  });

  it('that is not understood gets two examples, and no date', async () => {
    const { user, field, onPick } = await openField();
    await user.type(field, 'blorp');
    await saysSoon('Not understood. Try “next tue 9am” or “in 3 business days”.');
    await user.keyboard('{Enter}');
    expect(onPick).not.toHaveBeenCalled();
    await user.clear(field);
    await saysSoon('');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('that nobody could read says so', async () => {
    const { user, field } = await openField(() => Promise.reject(new Error('gone')));
    await user.type(field, 'eow');
    await saysSoon('The date could not be read. Please try again.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('says the day off that it moved from, and what of the words it comes from', async () => {
    const { user, field } = await openField();
    await user.type(field, 'in two weeks');
    await saysSoon('Mon 7 Dec, 09:00, as Sun 6 Dec is a day off');
    await user.clear(field);
    await user.type(field, 'call her next tue 9am');
    await saysSoon('From “\u2068next tue 9am\u2069”: Tue 24 Nov, 09:00');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('is left with Escape for the menu, which stays open', async () => {
    const { user, field } = await openField();
    await user.type(field, 'next');
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Type a date…' }));
  });

  it('keeps its keys from the page around', async () => {
    const onKey = vi.fn<(event: Event) => void>();
    const { user, field } = await openField();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, onKey);
    await user.type(field, 'e#');
    fireEvent.keyDown(field, { key: 'Escape' });
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, onKey);
    expect(onKey).not.toHaveBeenCalled();
  });

  it('is not asked for where nobody can read it', async () => {
    const { user } = await openMenu(null);
    expect(screen.queryByRole('menuitem', { name: 'Type a date…' })).toBeNull();
    await user.keyboard('n');
    expect(screen.getByRole('menu')).toBeDefined();
  });
});
