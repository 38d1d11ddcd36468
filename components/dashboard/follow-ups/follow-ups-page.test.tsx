// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { showList, wholeList } from '@/lib/domain/follow-up-list';
import { listExample, listedExamples, manyListed, now } from '@/tests/screens/list-examples';
import { english } from '@/tests/screens/texts';
import { FollowUpsPage } from './follow-ups-page';

afterEach(cleanup);

type Props = Parameters<typeof FollowUpsPage>[0];

function show(more: Partial<Props> = {}) {
  const calls = {
    onView: vi.fn<Props['onView']>(),
    onChange: vi.fn<Props['onChange']>(async () => {}),
    onOpen: vi.fn<Props['onOpen']>(async () => {}),
  };
  render(
    <TextProvider text={english}>
      <FollowUpsPage
        read={{ state: 'ready', value: listExample(listedExamples) }}
        view={wholeList}
        now={now}
        zone="Europe/Berlin"
        {...calls}
        {...more}
      />
    </TextProvider>,
  );
  return { ...calls, user: userEvent.setup() };
}
const rowOf = (who: string) => screen.getByRole('row', { name: new RegExp(who) });

describe('the page of all follow-ups', () => {
  it('tells of each who, what, where it stands and when', () => {
    show();
    const row = within(rowOf('Dana Wu'));
    expect(row.getByRole('link', { name: 'Dana Wu' }).getAttribute('href')).toBe('#prospect/dana%40acme.com');
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '',
      'Dana Wu',
      'acme.com',
      'SOC 2 report and the price per cell',
      'Due',
      'First contact · 2',
      'today 09:00',
      '3 days ago',
      '',
    ]);
  });

  it('draws of very many those that are on screen, and says how many there are', () => {
    show({ read: { state: 'ready', value: listExample(manyListed(2_000)) } });
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('2001');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('filters by state, and says how many each has', async () => {
    const { user, onView } = show();
    await user.click(screen.getByRole('button', { name: 'Due 1' }));
    expect(onView).toHaveBeenCalledWith({ ...wholeList, state: 'due' });
    expect(screen.getByRole('button', { name: 'All 5', pressed: true })).toBeTruthy();
  });

  it('sorts by a column, and the other way round by the same', async () => {
    const { user, onView } = show();
    await user.click(screen.getByRole('button', { name: 'Company' }));
    expect(onView).toHaveBeenLastCalledWith({ ...wholeList, sort: 'company' });
    expect(screen.getByRole('columnheader', { name: 'Next' }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(onView).toHaveBeenLastCalledWith({ ...wholeList, isDescending: true });
  });

  it('points out what was found', () => {
    show({ read: { state: 'ready', value: { ...listExample(listedExamples), words: ['wu'] } } });
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Wu']);
  });

  it('changes all that are selected at once, and selects none after it', async () => {
    const { user, onChange } = show();
    await user.click(screen.getByRole('checkbox', { name: 'Select Dana Wu' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Jonas Müller' }));
    expect(screen.getByText('2 selected')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(onChange).toHaveBeenCalledWith([listedExamples[0]?.key, listedExamples[1]?.key], { type: 'done' });
    expect(screen.queryByText('2 selected')).toBeNull();
  });

  it('selects 500 at most, and takes the selection back when another list is looked at', async () => {
    const { user } = show({ read: { state: 'ready', value: listExample(manyListed(600)) } });
    await user.click(screen.getByRole('checkbox', { name: /^Select all/ }));
    expect(screen.getByText('500 selected')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Paused/ }));
    expect(screen.queryByText('500 selected')).toBeNull();
  });

  it('keeps the selection, and says so, where nothing could be changed', async () => {
    const { user } = show({ onChange: () => Promise.reject(new Error('gone')) });
    await user.click(screen.getByRole('checkbox', { name: 'Select Dana Wu' }));
    await user.click(screen.getByRole('button', { name: 'Stop tracking' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText('1 selected')).toBeTruthy();
  });

  it('opens a thread', async () => {
    const { user, onOpen } = show();
    await user.click(screen.getByRole('button', { name: 'Open Dana Wu in Gmail' }));
    expect(onOpen).toHaveBeenCalledWith(listedExamples[0]?.key);
  });

  it('teaches where nothing is tracked, and leads back where nothing fits', async () => {
    show({ read: { state: 'ready', value: listExample([]) } });
    expect(screen.getByText(/Nothing is tracked yet/)).toBeTruthy();
    cleanup();
    const shown = showList([], wholeList, null);
    const { user, onView } = show({
      read: { state: 'ready', value: { ...listExample(listedExamples), shown } },
      view: { ...wholeList, find: 'zzz' },
    });
    await user.click(screen.getByRole('button', { name: 'Show all follow-ups' }));
    expect(onView).toHaveBeenCalledWith(wholeList);
  });

  it('says how far the reading is', () => {
    show({ read: { state: 'ready', value: { ...listExample(listedExamples), isComplete: false } } });
    expect(screen.getByText('Reading: 5 follow-ups so far')).toBeTruthy();
  });
});
