// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { english } from '@/tests/screens/texts';
import { RepeatIcon, StopIcon } from '../ui/icons';
import { Dashboard } from './dashboard';

afterEach(cleanup);

const pages = [
  { id: 'cadences', title: 'pageCadences', icon: RepeatIcon },
  { id: 'other', title: 'upcoming', icon: StopIcon },
  { id: 'behind', title: 'snooze', icon: null },
] as const;

function dashboard(more: Partial<Parameters<typeof Dashboard>[0]> = {}) {
  return (
    <TextProvider text={english}>
      <Dashboard pages={pages} current="cadences" undo={null} error={null} {...more}>
        <p>content</p>
      </Dashboard>
    </TextProvider>
  );
}

describe('the frame of the dashboard', () => {
  it('has a way to each page, and says which is shown', () => {
    render(dashboard());
    const links = ['Cadences', 'Upcoming'].map((name) => screen.getByRole('link', { name }));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#cadences', '#other']);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null]);
  });

  it('has no line for a page that others lead to', () => {
    render(dashboard({ current: 'behind' }));
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-current'))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('says how much is to do on a page, and nothing where nothing is', () => {
    const [first, second, third] = pages;
    render(dashboard({ pages: [{ ...first, count: 1_204 }, { ...second, count: 0 }, third] }));
    expect(screen.getByRole('link', { name: 'Cadences 1,204' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Upcoming' })).toBeTruthy();
  });

  it('lets the keyboard skip the navigation, and stays on the page', async () => {
    const user = userEvent.setup();
    render(dashboard());
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Skip to content');
    const before = location.hash;
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(location.hash).toBe(before);
  });

  it('begins each page at its top', () => {
    const { rerender } = render(dashboard());
    expect(document.activeElement).not.toBe(screen.getByRole('main'));
    rerender(dashboard({ current: 'other' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('says what was done, and takes it back', async () => {
    const onUndo = vi.fn<() => void>();
    render(dashboard({ undo: { label: 'Saved “Trade fair”', onUndo } }));
    expect(screen.getByRole('status').textContent).toContain('Saved “Trade fair”');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('tells what went wrong', () => {
    render(dashboard({ error: 'This could not be saved.' }));
    expect(screen.getByRole('alert').textContent).toBe('This could not be saved.');
  });
});
