// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakePopover } from '@/components/ui/fake-popover';
import { checked, coming, dana, manyRows, noRows, now, someRows, unknown } from '@/tests/screens/examples';
import { focused, lines, renderPopup, row } from './popup.fixture';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

const bulk = () => screen.queryByRole('toolbar', { name: 'What to do with all that are selected' });
const selected = () =>
  screen
    .getAllByRole('checkbox', { checked: true })
    .map((box) => box.closest('[data-row]')?.getAttribute('data-row'));

describe('the sections', () => {
  it('part what is overdue from what is due today', () => {
    renderPopup(someRows);
    const names = screen.getAllByRole('region').map((region) => region.querySelector('h2')?.textContent);
    expect(names).toEqual(['Overdue 1', 'Today 2', 'Upcoming 2', 'Recently sent 2']);
  });

  it('say how many more are overdue, and ask for more', async () => {
    const onMore = vi.fn<() => void>();
    const { user } = renderPopup(manyRows(20, 240), { onMore });
    const overdue = screen.getByRole('region', { name: /^Overdue/ });
    await user.click(within(overdue).getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('tell what is to be said first', () => {
    renderPopup(someRows);
    expect(lines('Dana')).toContain('Can you send the SOC 2 report?');
    expect(lines('Jörg')).not.toContain('SOC 2 report?');
  });
});

describe('a key', () => {
  it('acts on the row that has just got the focus, even before that is drawn', () => {
    renderPopup(someRows);
    const main = row('Jörg').querySelector<HTMLElement>('button.main');
    act(() => {
      main?.focus();
      main?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }));
    });
    expect(selected()).toEqual([checked.key]);
  });
});

describe('marking rows', () => {
  it('with x, and with Shift and j or k those beside it', async () => {
    const { user } = renderPopup(someRows);
    expect(bulk()).toBeNull();
    await user.keyboard('x');
    expect(selected()).toEqual([dana.key]);
    expect(focused()).toBe('Dana Wu');
    await user.keyboard('{Shift>}jj{/Shift}');
    expect(selected()).toEqual([dana.key, checked.key, unknown.key]);
    expect(focused()).toBe('amira@studio.example');
    await user.keyboard('x');
    expect(selected()).toEqual([dana.key, checked.key]);
    await user.keyboard('{Escape}');
    expect(bulk()).toBeNull();
  });

  it('goes no further than the last that can be marked', async () => {
    const { user } = renderPopup({ ...someRows, due: [dana], dueCount: 1, upcoming: [], recentSends: [] });
    await user.keyboard('{Shift>}jk{/Shift}');
    expect(selected()).toEqual([dana.key]);
  });

  it('with the mouse', async () => {
    const { user } = renderPopup(someRows);
    await user.click(within(row('Jörg')).getByRole('checkbox'));
    expect(selected()).toEqual([checked.key]);
    expect(within(row('Jörg')).getByRole('checkbox').getAttribute('aria-label')).toContain('Jörg Weiß');
  });

  it.each([
    ['e', { type: 'done' }],
    ['d', { type: 'stop' }],
  ] as const)('%s does it with all of them, once, and marks none any more', async (key, change) => {
    const { actions, user } = renderPopup(someRows);
    await user.keyboard(`x{Shift>}j{/Shift}${key}`);
    expect(actions.change).toHaveBeenCalledExactlyOnceWith([dana.key, checked.key], change);
    expect(actions.done).not.toHaveBeenCalled();
    expect(bulk()).toBeNull();
    expect(focused()).toBe('Jörg Weiß');
  });

  it('snoozes, tells the outcome and changes the cadence of all of them from menus', async () => {
    const { actions, user } = renderPopup(someRows);
    const pick = async (key: string, item: RegExp) => {
      await user.keyboard(`xj${key}`);
      const menus = screen.getAllByRole('menuitem', { name: item });
      await user.click(menus[0] ?? document.body);
    };
    await pick('o', /^Won/);
    expect(actions.change).toHaveBeenLastCalledWith([dana.key], { type: 'outcome', outcome: 'won' });
    await user.keyboard('{Home}');
    await pick('s', /^Tomorrow|^Next week/);
    expect(actions.change.mock.lastCall?.[1]).toMatchObject({ type: 'snooze' });
    await user.keyboard('{Home}');
    await pick('c', /^The long game/);
    expect(actions.change).toHaveBeenLastCalledWith([dana.key], { type: 'cadence', cadenceId: 'longGame' });
  });

  it('forgets rows that are not there any more', async () => {
    const { user, show } = renderPopup(someRows);
    await user.keyboard('x');
    show({ ...someRows, due: [checked, unknown] });
    expect(bulk()).toBeNull();
  });
});

describe('looking for a row', () => {
  it('/ filters as one types, Enter goes to the rows, Escape shows all again', async () => {
    const onSearch = vi.fn<(is: boolean) => void>();
    const { user } = renderPopup(someRows, { onSearch });
    await user.keyboard('/');
    await user.keyboard('nordwind');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(onSearch).toHaveBeenLastCalledWith(true);
    await user.keyboard('{Enter}');
    expect(focused()).toBe('Jörg Weiß');
    await user.keyboard('/{Escape}');
    expect(onSearch).toHaveBeenLastCalledWith(false);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3);
    expect(focused()).toBeDefined();
  });

  it('says so where nothing is found', async () => {
    const { user } = renderPopup(someRows);
    await user.keyboard('/');
    await user.keyboard('nobody at all');
    expect(screen.getByText(/^Nothing found here/)).toBeDefined();
  });
});

describe('a note', () => {
  it('n, written, Enter: kept, and the row has the focus again', async () => {
    const { actions, user } = renderPopup(someRows);
    await user.keyboard('n');
    await user.keyboard('Call after lunch{Enter}');
    expect(actions.note).toHaveBeenCalledExactlyOnceWith(dana.key, 'Call after lunch');
  });

  it('without words is none', async () => {
    const { actions, user } = renderPopup(someRows);
    await user.keyboard('n');
    await user.keyboard('  {Enter}');
    expect(actions.note).not.toHaveBeenCalled();
  });
});

it('c changes the cadence of one', async () => {
  const { actions, user } = renderPopup(someRows);
  await user.keyboard('c');
  await user.click(screen.getByRole('menuitem', { name: 'The long game' }));
  expect(actions.cadence).toHaveBeenCalledExactlyOnceWith(dana.key, 'longGame');
});

describe('the header', () => {
  it('tells how far the day is, and nothing on a day without', () => {
    const { show } = renderPopup(someRows);
    expect(screen.getByRole('progressbar', { name: '4 of 11 done today' })).toBeDefined();
    show(noRows);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('has the accounts to choose from, where there are several', async () => {
    const onAccount = vi.fn<(account: string | null) => void>();
    const { user, show } = renderPopup(someRows, { onAccount });
    expect(screen.queryByRole('combobox', { name: 'Account' })).toBeNull();
    show({ ...someRows, accounts: ['rep@example.com', 'rep.second@other.example'] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Account' }), 'rep.second@other.example');
    expect(onAccount).toHaveBeenLastCalledWith('rep.second@other.example');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Account' }), 'All accounts');
    expect(onAccount).toHaveBeenLastCalledWith(null);
  });

  it('switches days off on until a day, and off', async () => {
    const { actions, user } = renderPopup(someRows);
    await user.click(screen.getByRole('button', { name: 'Days off from today' }));
    expect(screen.getByText(/^What is planned until then moves/)).toBeDefined();
    await user.click(screen.getByRole('menuitem', { name: /^Next week/ }));
    expect(actions.away.mock.lastCall?.[0]).toBeGreaterThan(now);
    cleanup();
    const away = renderPopup(someRows, { awayTo: '2026-11-27' });
    await away.user.click(screen.getByRole('button', { name: 'Off until Fri 27 Nov: end' }));
    expect(away.actions.away).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('the footer', () => {
  it('tells the newest small win and how many more', () => {
    renderPopup(someRows);
    const wins = screen.getByText(/^Answered after touch 5/).closest('p');
    expect(wins?.textContent?.replaceAll(/[\u2068\u2069]/g, '')).toBe(
      'Answered after touch 5: Acmeand 1 more in 7 days',
    );
  });

  it('tells what was done and how many are left, and nothing to take back where there is nothing', () => {
    renderPopup(someRows, { undo: { label: 'Done: Dana', canUndo: false } });
    expect(screen.getByText('3 left')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.queryByText(/^Answered after/)).toBeNull();
  });
});

it('a row that comes is marked like one that is due', async () => {
  const { user } = renderPopup(someRows);
  await user.click(within(row('Tomás')).getByRole('checkbox'));
  expect(selected()).toEqual([coming.key]);
});
