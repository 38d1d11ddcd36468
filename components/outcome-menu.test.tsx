// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acmeLine, acmeTouchedAt, mo } from '@/tests/screens/acme-touched';
import { later, now, zone } from '@/tests/screens/examples';
import { readExample } from '@/tests/screens/read-example';
import { english } from '@/tests/screens/texts';
import { DatesFor } from './also-touched';
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

/** Opens the menu; the focus is in it. */
async function openMenu(
  change: Partial<Parameters<typeof OutcomeMenu>[0]> = {},
  readDate: ReadDate | null = null,
) {
  const onTell = vi.fn<(told: Told) => void>();
  const menu = (
    <OutcomeMenu
      name="Outcome"
      now={now}
      zone={zone}
      readLater={async () => later}
      onTell={onTell}
      renderTrigger={(bind) => <Button {...bind}>open</Button>}
      {...change}
    />
  );
  render(
    <TextProvider text={english}>
      {readDate ? <DateReaderProvider readDate={readDate}>{menu}</DateReaderProvider> : menu}
    </TextProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'open' }));
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));
  return { user, onTell };
}

/** Up to the question when to ask again. */
async function sayNotNow(readDate: ReadDate | null) {
  const all = await openMenu({}, readDate);
  await all.user.click(await screen.findByRole('menuitem', { name: /^Not now/ }));
  await all.user.click(await screen.findByRole('menuitem', { name: /^No budget/ }));
  await screen.findByRole('menuitem', { name: /^When they said/ });
  return all;
}

/** What is offered: each label with what stands behind it. */
const offered = () =>
  screen
    .getAllByRole('menuitem')
    .map(({ children }) => [...children].map((part) => part.textContent).join(' | '));

const told = { result: null, reason: null, until: null };

describe('what came of it', () => {
  it('has a digit for each outcome, the tenth too', async () => {
    const { user, onTell } = await openMenu();
    expect(offered()).toEqual([
      'Meeting booked | 1',
      'Interested | 2',
      'Not now | 3',
      'Not interested | 4',
      'Replied elsewhere | 5',
      'Won | 6',
      'Lost | 7',
      'Left the company | 8',
      'Wrong person | 9',
      'Do not contact again | 0',
    ]);
    await user.keyboard('0');
    expect(onTell).toHaveBeenCalledExactlyOnceWith({ ...told, outcome: 'doNotContact' });
  });

  it('takes no key that is no digit for one', async () => {
    const { user, onTell } = await openMenu();
    await user.keyboard('x{F1}{F10}');
    expect(onTell).not.toHaveBeenCalled();
  });

  it.each(['{Enter}', '1'])(
    'begins with what their words propose, and says so: %s confirms it',
    async (key) => {
      const { user, onTell } = await openMenu({ known: 'replied', suggested: 'doNotContact' });
      const items = offered();
      expect(items.slice(0, 2)).toEqual(['Do not contact again | suggested · 1', 'Meeting booked | 2']);
      expect(items.filter((item) => /Do not|Replied/.test(item))).toHaveLength(1);
      expect(onTell).not.toHaveBeenCalled();
      await user.keyboard(key);
      expect(onTell).toHaveBeenCalledExactlyOnceWith({ ...told, outcome: 'doNotContact' });
    },
  );
});

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

it('says on which of the fixed days somebody else of their company is touched, and takes it all the same', async () => {
  const [, in3Months] = later;
  const { read, wrapper: Touched } = acmeTouchedAt(in3Months?.at);
  const onTell = vi.fn<(told: Told) => void>();
  render(
    <TextProvider text={english}>
      <Touched>
        <DatesFor person={mo}>
          <OutcomeMenu
            name="Outcome"
            now={now}
            zone={zone}
            readLater={async () => later}
            onTell={onTell}
            renderTrigger={(bind) => <Button {...bind}>open</Button>}
          />
        </DatesFor>
      </Touched>
    </TextProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'open' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Not now/ }));
  await user.click(await screen.findByRole('menuitem', { name: /^No budget/ }));
  await screen.findByText(acmeLine);
  expect(read).toHaveBeenCalledExactlyOnceWith(
    mo,
    later.map(({ at }) => at),
  );
  const touched = screen.getAllByRole('menuitem').filter((item) => item.textContent.includes(acmeLine));
  expect(touched.map((item) => item.textContent)).toEqual([expect.stringMatching(/^In 3 months/)]);
  await user.click(screen.getByText(acmeLine));
  expect(onTell).toHaveBeenCalledExactlyOnceWith({
    ...told,
    outcome: 'notNow',
    reason: 'No budget',
    until: in3Months?.at,
  });
});
