// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { createDatabase } from '@/lib/db/database';
import { bareCalendar } from '@/tests/screens/library-examples';
import { english } from '@/tests/screens/texts';
import { useShown } from '../shared/shown';
import { LazyPage } from './lazy-page';
import type { PageProps } from './page';
import type { LoadPage } from './pages';

afterEach(cleanup);

function show(load: LoadPage, isShown = true): void {
  const props: PageProps = {
    db: createDatabase('never-opened'),
    calendar: bareCalendar,
    clock: { now: () => 0, zone: () => 'Europe/Berlin' },
    now: 0,
    path: '?a=b',
    isShown,
    offerUndo: () => {},
  };
  render(
    <TextProvider text={english}>
      <LazyPage load={load} {...props} />
    </TextProvider>,
  );
}

describe('a page whose code is loaded when it is shown', () => {
  it('says that it comes, and comes', async () => {
    show(async () => ({ path }) => <p>at {path}</p>);
    expect(screen.getByRole('status').textContent).toBe('Loading');
    expect(await screen.findByText('at ?a=b')).toBeTruthy();
  });

  it.each([true, false])('lets what it reads know whether it is shown: %s', async (isShown) => {
    show(async () => () => <p>{useShown() ? 'reads' : 'waits'}</p>, isShown);
    expect(await screen.findByText(isShown ? 'reads' : 'waits')).toBeTruthy();
  });

  it('offers to reload where its code is gone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    show(async () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
    screen.getByRole('button', { name: 'Reload' }).click();
    expect(reload).toHaveBeenCalledOnce();
  });
});
