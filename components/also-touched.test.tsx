// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choices, now, zone } from '@/tests/screens/examples';
import { readExample } from '@/tests/screens/read-example';
import { english } from '@/tests/screens/texts';
import { AlsoTouchedProvider, DatesFor, type ReadAlsoTouched } from './also-touched';
import { DateReaderProvider } from './date-reader';
import { TextProvider } from './text';
import { Button } from './ui/button';
import { DateMenu } from './ui/date-menu';
import { installFakePopover } from './ui/fake-popover';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

const person = { key: null, email: 'dana@acme.com' };
const nextTuesday = Date.parse('2026-11-24T08:00:00Z');
const line = '\u2068Acme\u2069 is also touched that day';

/** The menu, where another touch of Acme is planned on the days of these moments. */
async function openMenu(touched: (at: number) => boolean) {
  const onPick = vi.fn<(at: number) => void>();
  const read = vi.fn<ReadAlsoTouched>(async (_, moments) => {
    const found = moments.filter(touched);
    return found.length > 0 ? { company: 'Acme', moments: found } : null;
  });
  render(
    <TextProvider text={english}>
      <DateReaderProvider readDate={readExample}>
        <AlsoTouchedProvider read={read}>
          <DatesFor person={person}>
            <DateMenu
              name="When"
              choices={choices}
              now={now}
              zone={zone}
              onPick={onPick}
              renderTrigger={(bind) => <Button {...bind}>open</Button>}
            />
          </DatesFor>
        </AlsoTouchedProvider>
      </DateReaderProvider>
    </TextProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'open' }));
  return { user, onPick, read };
}

describe('a day on which somebody else of the company is touched', () => {
  it('is said to be in the menu, once it is open, and can be chosen all the same', async () => {
    const tomorrow = choices.find(({ id }) => id === 'tomorrow');
    const { user, onPick, read } = await openMenu((at) => at === tomorrow?.at);
    await screen.findByText(line);
    expect(read).toHaveBeenCalledExactlyOnceWith(
      person,
      choices.filter(({ at }) => at > now).map(({ at }) => at),
    );
    const items = screen.getAllByRole('menuitem').filter((item) => item.textContent.includes(line));
    expect(items).toHaveLength(1);
    await user.click(screen.getByText(line));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(tomorrow?.at);
  });

  it('is said to be while the date is typed', async () => {
    const { user, onPick } = await openMenu((at) => at === nextTuesday);
    await user.click(screen.getByRole('menuitem', { name: 'Type a date…' }));
    await user.type(screen.getByLabelText('A date in your words'), 'next tue 9am');
    await screen.findByText(line);
    await user.keyboard('{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(nextTuesday);
  });

  it('is said to be beside the calendar, for that day alone', async () => {
    const { user } = await openMenu((at) => at === nextTuesday);
    await user.click(screen.getByRole('menuitem', { name: 'Pick a date…' }));
    const field = screen.getByLabelText('Date and time');
    fireEvent.input(field, { target: { value: '2026-11-24T09:00' } });
    await screen.findByText(line);
    fireEvent.input(field, { target: { value: '2026-11-25T09:00' } });
    expect(screen.queryByText(line)).toBeNull();
  });
});
