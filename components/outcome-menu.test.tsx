// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later, now, zone } from '@/tests/screens/examples';
import { readExample } from '@/tests/screens/read-example';
import { english } from '@/tests/screens/texts';
import { DateReaderProvider, type ReadDate } from './date-reader';
import { OutcomeMenu, type Told } from './outcome-menu';
import { TextProvider } from './text';
import { Button } from './ui/button';
import { installFakePopover } from './ui/fake-popover';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

/** Up to the question when to ask again. */
async function sayNotNow(readDate: ReadDate | null) {
  const onTell = vi.fn<(told: Told) => void>();
  const menu = (
    <OutcomeMenu
      name="Outcome"
      now={now}
      zone={zone}
      readLater={async () => later}
      onTell={onTell}
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
  await user.click(await screen.findByRole('menuitem', { name: /^Not now/ }));
  await user.click(await screen.findByRole('menuitem', { name: /^No budget/ }));
  await screen.findByRole('menuitem', { name: /^When they said/ });
  return { user, onTell };
}

const notNow = { result: null, outcome: 'notNow', reason: 'No budget' };

describe('"not now": when to ask again', () => {
  it('is told in the rep’s own words, which are told back', async () => {
    const { user, onTell } = await sayNotNow(readExample);
    await user.click(screen.getByRole('menuitem', { name: /^Type a date…/ }));
    await user.type(await screen.findByLabelText('A date in your words'), 'next tue 9am');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/09:00/));
    await user.keyboard('{Enter}');
    const told = await readExample('next tue 9am');
    expect(onTell).toHaveBeenCalledExactlyOnceWith({ ...notNow, until: told?.at });
  });

  it('is begun with any letter, while digits choose, and Escape goes back to the dates', async () => {
    const { user, onTell } = await sayNotNow(readExample);
    await user.keyboard('n');
    expect(screen.getByLabelText<HTMLInputElement>('A date in your words').value).toBe('n');
    await user.keyboard('{Escape}');
    await screen.findByRole('menuitem', { name: /^When they said/ });
    await user.keyboard('2');
    expect(onTell).toHaveBeenCalledExactlyOnceWith({ ...notNow, until: later[1]?.at });
  });

  it('is chosen from the calendar where nobody can read words', async () => {
    const { user } = await sayNotNow(null);
    expect(screen.queryByRole('menuitem', { name: /^Type a date…/ })).toBeNull();
    await user.keyboard('n');
    expect(screen.queryByLabelText('A date in your words')).toBeNull();
    await user.click(screen.getByRole('menuitem', { name: /^Pick a date/ }));
    expect(screen.getByLabelText('Date and time')).toBeDefined();
  });
});
