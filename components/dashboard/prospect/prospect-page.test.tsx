// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { installFakePopover } from '@/components/ui/fake-popover';
import type { ProspectView } from '@/lib/domain/prospect-view';
import { choices, dana, now, zone } from '@/tests/screens/examples';
import { busyProspect, quietActions, someProspect, unknownProspect } from '@/tests/screens/prospect-examples';
import { english } from '@/tests/screens/texts';
import { ProspectPage } from './prospect-page';

let removePopover = () => {};
beforeAll(() => {
  removePopover = installFakePopover();
});
afterAll(() => removePopover());
afterEach(cleanup);

function show(value: ProspectView = someProspect, trouble: string | null = null) {
  const heard = {
    open: vi.fn(() => Promise.resolve()),
    snooze: vi.fn(() => Promise.resolve()),
    done: vi.fn(() => Promise.resolve()),
    stop: vi.fn(() => Promise.resolve()),
    note: vi.fn(() => Promise.resolve()),
    point: vi.fn(() => Promise.resolve()),
  };
  const onMore = vi.fn();
  const running = {
    busy: new Set<string>(),
    run: (_: string, action: () => Promise<void>) => {
      void action();
      return true;
    },
  };
  render(
    <TextProvider text={english}>
      <ProspectPage
        read={{ state: 'ready', value }}
        now={now}
        zone={zone}
        actions={{
          ...quietActions,
          ...heard,
        }}
        running={running}
        trouble={trouble}
        onMore={onMore}
      />
    </TextProvider>,
  );
  return { heard, onMore, user: userEvent.setup() };
}

const threads = () => screen.getByRole('region', { name: 'Threads' });
const timeline = () => screen.getByRole('region', { name: 'What happened' });

describe('the page of a person', () => {
  it('says who they are, what time it is there as a guess, and how long they take', () => {
    show();
    expect(screen.getByRole('heading', { level: 1, name: 'Dana Wu' })).toBeDefined();
    expect(screen.getByText('United States (guessed)')).toBeDefined();
    expect(screen.getByText(/^It is 08:30|^It is 8:30/)).toBeDefined();
    expect(
      screen.getByText('Usually answers after 3 working days, give or take 7 working hours (6 answers)'),
    ).toBeDefined();
  });

  it('says no number where there are too few answers, and that mails bounce', () => {
    show(busyProspect);
    expect(screen.getByText(/^Too few answers to tell/)).toBeDefined();
    expect(screen.getByText(/^Mails to .*dana@acme.com.* bounce/u)).toBeDefined();
  });

  it('tells what to do about somebody who is not followed up', () => {
    show(unknownProspect);
    expect(
      screen.getByText(/^Nobody with the address .*lee@nowhere.example.* is followed up/u),
    ).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('tells what happened, newest first, notes in their words, calls with their result', () => {
    show();
    const lines = within(timeline()).getAllByRole('listitem');
    expect(lines).toHaveLength(7);
    expect(lines[0]?.textContent).toContain('Waits for the budget round.');
    expect(lines[1]?.textContent).toMatch(/Call: left a message/i);
    expect(lines[4]?.textContent).toContain('Budget 2027');
  });

  it('shows more of a long story when asked', async () => {
    const { user, onMore } = show(busyProspect);
    expect(within(timeline()).getAllByRole('listitem')).toHaveLength(50);
    await user.click(within(timeline()).getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('says how something ended, and what can be done with what goes on only', async () => {
    const { user, heard } = show();
    const [first, second] = within(threads()).getAllByRole('listitem');
    if (!first || !second) throw new Error('Two threads are missing');
    expect(within(second).getByText(/^Closed: Meeting/)).toBeDefined();
    expect(
      within(second)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Open in Gmail']);
    await user.click(within(second).getByRole('button', { name: 'Open in Gmail' }));
    expect(heard.open).toHaveBeenCalledWith(someProspect.threads[1]?.key);
    await user.click(within(first).getByRole('button', { name: 'Done' }));
    expect(heard.done).toHaveBeenCalledWith(dana.key);
    await user.click(within(first).getByRole('button', { name: 'Stop tracking' }));
    expect(heard.stop).toHaveBeenCalledWith(dana.key);
    await user.click(within(first).getByRole('button', { name: 'Snooze' }));
    await user.click(screen.getByRole('menuitem', { name: /^In two weeks|^2 weeks/i }));
    expect(heard.snooze).toHaveBeenCalledWith(dana.key, choices[3]?.at);
  });

  it('names the mailbox only where there are several', () => {
    show(busyProspect);
    expect(within(threads()).getByText('second@example.com')).toBeDefined();
    cleanup();
    show();
    expect(within(threads()).queryByText(dana.account)).toBeNull();
  });

  it('takes notes by the button and by keys, and no empty ones', async () => {
    const { user, heard } = show();
    const field = screen.getByRole('textbox', { name: 'New note' });
    await user.click(screen.getByRole('button', { name: 'Keep note' }));
    expect(document.activeElement).toBe(field);
    await user.type(field, ' Likes trains ');
    await user.click(screen.getByRole('button', { name: 'Keep note' }));
    await user.type(field, 'And tea{Control>}{Enter}{/Control}');
    expect(heard.note.mock.calls).toEqual([
      [dana.key, 'Likes trains'],
      [dana.key, 'And tea'],
    ]);
  });

  it('has what was said, what they got, and the others of their company', async () => {
    show();
    expect(screen.getByText('Can you send the SOC 2 report?')).toBeDefined();
    expect(screen.getByRole('link', { name: 'SOC 2 in two pages' }).getAttribute('href')).toBe(
      'https://example.com/soc2',
    );
    const others = screen.getByRole('region', { name: /^Others at .*Acme/u });
    expect(within(others).getAllByRole('link')).toHaveLength(1);
    expect(await screen.findByRole('button', { name: /About Dana/ })).toBeDefined();
  });

  it('says what went wrong', () => {
    show(someProspect, 'That did not work');
    expect(screen.getByRole('alert').textContent).toBe('That did not work');
  });
});
