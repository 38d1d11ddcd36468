// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { fewInsights, noInsights, someInsights, youngInsights } from '@/tests/screens/insight-examples';
import { english } from '@/tests/screens/texts';
import { InsightsPage, type InsightsView } from './insights-page';

afterEach(cleanup);

function show(value: InsightsView) {
  const actions = { saveTable: vi.fn(), savePicture: vi.fn() };
  const [onPeriod, onAccount] = [vi.fn(), vi.fn()];
  render(
    <TextProvider text={english}>
      <InsightsPage
        read={{ state: 'ready', value }}
        period="quarter"
        account={null}
        onPeriod={onPeriod}
        onAccount={onAccount}
        actions={actions}
      />
    </TextProvider>,
  );
  return { actions, onPeriod, onAccount, user: userEvent.setup() };
}

const chart = (name: string) => within(screen.getByRole('region', { name }));
const rows = (name: string) =>
  chart(name)
    .getAllByRole('listitem')
    .map((row) => row.textContent);

describe('insights', () => {
  it('tell how many were answered of how many, and where the true share lies', () => {
    show(someInsights);
    expect(
      screen.getByText(/^51 of 338 touches were answered .*: 15%, between 12% and 19%\.$/),
    ).toBeDefined();
    expect(screen.getByText(/^12 touches are not counted yet, answered or not: .* 9 days/)).toBeDefined();
    expect(rows('Answers by touch')).toEqual([
      'Touch 19% (14 of 160), between 5% and 14%',
      'Touch 29% (8 of 90), between 5% and 17%',
      'Touch 340% (25 of 62), between 29% and 53%more than the others together',
      'Touch 415% (3 of 20), between 5% and 36%',
      'Touch 5too few to tell (1 of 6)',
    ]);
  });

  it('say what to try next with the numbers that bear it out', () => {
    show(someInsights);
    const tips = within(screen.getByRole('region', { name: 'What to try next' }));
    expect(tips.getAllByRole('listitem')[0]?.textContent).toBe(
      'Touch 3 gets more answers than the others: 40% (25 of 62), against 9% (26 of 276). 53% of your unanswered follow-ups stop before it (between 45% and 61%).',
    );
    expect(tips.queryByText(/chance/)).toBeNull();
  });

  it('call nothing better, and tell no share, where there are too few', () => {
    show(fewInsights);
    expect(
      screen.getByText('4 of 7 touches were answered before the next one: too few to tell.'),
    ).toBeDefined();
    expect(screen.getByText(/^Nothing stands out/)).toBeDefined();
    expect(screen.queryByText(/more than the others/)).toBeNull();
    expect(screen.queryByText(/between/)).toBeNull();
    expect(screen.getByText(/^Too few answers to tell how long/)).toBeDefined();
  });

  it('are tables, too', async () => {
    const { user } = show(someInsights);
    const way = chart('Answers by touch').getByRole('button', { name: 'As a table' });
    expect(way.getAttribute('aria-pressed')).toBe('false');
    await user.click(way);
    const table = within(screen.getByRole('table', { name: 'Answers by touch' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Which',
      'Answered',
      'Touches',
      'Share',
      'From',
      'To',
    ]);
    expect(table.getAllByRole('row').map(({ textContent }) => textContent)).toContain('Touch 3256240%29%53%');
    expect(table.getAllByRole('row').at(-1)?.textContent).toBe('Touch 516');
    await user.click(way);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('leave as CSV and as a picture', async () => {
    const { user, actions } = show(someInsights);
    await user.click(chart('Where follow-ups stop').getByRole('button', { name: 'Save as CSV' }));
    expect(actions.saveTable).toHaveBeenCalledWith(expect.objectContaining({ id: 'stops' }));
    await user.click(chart('Time to answer').getByRole('button', { name: 'Save as picture' }));
    const card = screen.getByRole('region', { name: 'Time to answer' });
    expect(actions.savePicture).toHaveBeenCalledWith(expect.objectContaining({ id: 'times' }), card);
  });

  it('tell how long answers take, when they were late, and whose', () => {
    show(someInsights);
    expect(
      screen.getByText(/^Half of the answers come within .* days, a quarter within .* hours/),
    ).toBeDefined();
    const wins = chart('Weekly wins');
    expect(wins.getByRole('link', { name: 'Acme' }).getAttribute('href')).toBe(
      '#prospect/acme%40example.com',
    );
    expect(wins.getByText(/^after touch 5, /)).toBeDefined();
    expect(rows('Weekly wins')[7]).toMatch(/2$/);
  });

  it('are of a period and of an account', async () => {
    const { user, onPeriod, onAccount } = show(someInsights);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'All time');
    expect(onPeriod).toHaveBeenCalledWith('all');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Account' }), 'sales@example.com');
    expect(onAccount).toHaveBeenCalledWith('sales@example.com');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Account' }), 'me@example.com');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Account' }), 'All accounts');
    cleanup();
    show({ ...someInsights, accounts: ['me@example.com'] });
    expect(screen.queryByRole('combobox', { name: 'Account' })).toBeNull();
  });

  it('teach with an example that is said to be one, as long as there is nothing to tell', () => {
    show(noInsights);
    expect(screen.getByText(/^Nothing to tell yet: a touch counts once it is 14 days old/)).toBeDefined();
    expect(rows('An example, not your numbers')).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Save as CSV' })).toBeNull();
    cleanup();
    show(youngInsights);
    expect(screen.getByText(/12 touches are on their way there\./)).toBeDefined();
  });

  it('come, or cannot be read', () => {
    const noActions = { saveTable: vi.fn(), savePicture: vi.fn() };
    render(
      <TextProvider text={english}>
        <InsightsPage
          read={{ state: 'failed' }}
          period="all"
          account={null}
          onPeriod={vi.fn()}
          onAccount={vi.fn()}
          actions={noActions}
        />
      </TextProvider>,
    );
    expect(screen.getByRole('alert')).toBeDefined();
  });
});
