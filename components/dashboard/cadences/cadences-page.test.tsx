// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { builtInCadences } from '@/lib/domain/built-in-cadences';
import type { Cadence } from '@/lib/domain/cadence';
import { ownCadence } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { type CadenceRow, CadencesPage } from './cadences-page';

afterEach(cleanup);

function renderPage(rows: readonly CadenceRow[]) {
  const calls = { onNew: vi.fn<() => void>(), onCopy: vi.fn<(cadence: Cadence) => void>() };
  render(
    <TextProvider text={english}>
      <CadencesPage read={{ state: 'ready', value: rows }} hrefOf={(id) => `#cadences/${id}`} {...calls} />
    </TextProvider>,
  );
  return { ...calls, user: userEvent.setup() };
}

const row = (name: string) => {
  const found = screen.getByRole('link', { name }).closest('li');
  if (!found) throw new Error('It is not in the list');
  return within(found);
};

describe('the list of cadences', () => {
  const [first, ...others] = builtInCadences;
  if (!first) throw new Error('There is no built-in cadence');
  const rows: CadenceRow[] = [
    { cadence: { ...first, repeatsLast: true }, running: 2, hasDraft: false },
    ...others.map((cadence) => ({ cadence, running: 0, hasDraft: false })),
    { cadence: ownCadence, running: 1, hasDraft: true },
  ];

  it('tells of each what it is for, its steps, and what runs on it', () => {
    renderPage(rows);
    expect(row('First contact').getByText(/^A first mail to somebody new/)).toBeDefined();
    for (const fact of ['Changed by you', '4 steps', '2 follow-ups run on it'])
      expect(row('First contact').getByText(fact)).toBeDefined();
    for (const fact of ['12 steps', 'Nothing runs on it'])
      expect(row('The long game').getByText(fact)).toBeDefined();
    for (const fact of ['Your own', '3 steps', '1 follow-up runs on it', 'Not saved yet'])
      expect(row('Trade fair').getByText(fact)).toBeDefined();
    expect(screen.queryAllByText('Changed by you')).toHaveLength(1);
    expect(screen.queryAllByText('Not saved yet')).toHaveLength(1);
  });

  it('says that what ships is convention', () => {
    renderPage(rows);
    expect(screen.getByText(/conventions among people who sell, not statistics/)).toBeDefined();
  });

  it('leads to each, and begins new ones', async () => {
    const { user, onNew, onCopy } = renderPage(rows);
    expect(screen.getByRole('link', { name: 'Trade fair' }).getAttribute('href')).toBe('#cadences/own');
    await user.click(screen.getByRole('button', { name: 'New cadence' }));
    expect(onNew).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Copy to change: “Trade fair”' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(ownCadence);
  });
});
