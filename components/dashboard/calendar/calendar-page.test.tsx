// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { installFakePopover } from '@/components/ui/fake-popover';
import { AlsoTouchedProvider } from '@/components/also-touched';
import { DateReaderProvider } from '@/components/date-reader';
import { TextProvider } from '@/components/text';
import type { PlanPart, PlanView } from '@/lib/domain/plan-view';
import { at, now } from '@/tests/screens/examples';
import { planCalendar, planWith } from '@/tests/screens/plan-examples';
import { readExample } from '@/tests/screens/read-example';
import { english } from '@/tests/screens/texts';
import { CalendarPage } from './calendar-page';

let removePopover = () => {};
beforeAll(() => {
  removePopover = installFakePopover();
});
afterAll(() => removePopover());
afterEach(cleanup);

const monday = '2026-11-23';
const counts = { [monday]: 8, '2026-11-24': 2, '2026-11-30': 1 };

function Page({
  plan,
  start,
  ...props
}: {
  plan: PlanView;
  start: PlanPart;
  onMove: () => void;
  onMore: () => void;
  onPart: (part: PlanPart) => void;
}) {
  const [part, setPart] = useState(start);
  return (
    <CalendarPage
      read={{ state: 'ready', value: plan }}
      part={part}
      now={now}
      calendar={planCalendar}
      trouble={null}
      isBusy={() => false}
      {...props}
      onPart={(next) => {
        props.onPart(next);
        setPart(next);
      }}
    />
  );
}

function show(plan: PlanView = planWith(counts, 0, '2026-11-24'), start: PlanPart = '2026-11-24') {
  const heard = { onMove: vi.fn(), onMore: vi.fn(), onPart: vi.fn() };
  const alsoTouched = () => Promise.resolve({ company: 'Acme', moments: [at('2026-11-30T09:00')] });
  render(
    <TextProvider text={english}>
      <DateReaderProvider readDate={readExample}>
        <AlsoTouchedProvider read={alsoTouched}>
          <Page plan={plan} start={start} {...heard} />
        </AlsoTouchedProvider>
      </DateReaderProvider>
    </TextProvider>,
  );
  return { heard, user: userEvent.setup() };
}

const day = (name: RegExp) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

/** As the browser tells of a drag: happy-dom has no `DataTransfer`. */
function drag(kind: 'dragStart' | 'dragOver' | 'drop' | 'dragEnd', element: Element) {
  const event = createEvent[kind](element);
  Object.assign(event, { dataTransfer: { setData: () => {}, effectAllowed: '' } });
  fireEvent(element, event);
  return event;
}

describe('the calendar', () => {
  it('says of each day how much is due, why it is off, and whether it is full', () => {
    show();
    expect(day(/^Mon 23 Nov, 8 follow-ups, full: 8 of 8$/)).toBeDefined();
    expect(day(/^Sun 22 Nov, 0 follow-ups, weekend$/)).toBeDefined();
    expect(day(/^Mon 7 Dec, 0 follow-ups, your vacation$/)).toBeDefined();
    expect(screen.getByRole('table', { name: 'The next four weeks' })).toBeDefined();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)[0]).toBe('Mon');
  });

  it('says what it is for while nothing is planned', () => {
    show(planWith({}, 0, '2026-11-22'), '2026-11-22');
    expect(screen.getByText(/^Nothing is planned for the next four weeks/)).toBeDefined();
    expect(screen.getByText('Nothing is due on that day.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Overdue/ })).toBeNull();
  });

  it('has what is overdue in a lane of its own', async () => {
    const { user, heard } = show(planWith(counts, 9, '2026-11-24'));
    await user.click(screen.getByRole('button', { name: /^Overdue/ }));
    expect(heard.onPart).toHaveBeenLastCalledWith('overdue');
    expect(screen.getByRole('heading', { name: /^Overdue/ })).toBeDefined();
    expect(screen.getByText('+ 3')).toBeDefined();
  });

  it('is walked with the arrow keys, a day or a week, and not out of it', async () => {
    const { user, heard } = show();
    day(/^Tue 24 Nov/).focus();
    await user.keyboard('{ArrowDown}');
    expect(heard.onPart).toHaveBeenLastCalledWith('2026-12-01');
    expect(document.activeElement).toBe(day(/^Tue 1 Dec/));
    await user.keyboard('{ArrowLeft}{ArrowUp}{ArrowLeft}');
    expect(heard.onPart).toHaveBeenLastCalledWith('2026-11-22');
    await user.keyboard('{ArrowLeft}{ArrowUp}');
    expect(heard.onPart).toHaveBeenCalledTimes(4);
    expect(document.activeElement).toBe(day(/^Sun 22 Nov/));
  });

  it('moves a follow-up with the keys: taken up, carried, put down', async () => {
    const { user, heard } = show();
    const [grip] = screen.getAllByRole('button', { name: /^Move .Dana Wu. with the arrow keys$/u });
    grip?.focus();
    await user.keyboard('{Enter}');
    expect(status()).toMatch(/Dana Wu.* is picked up/u);
    await user.keyboard('{ArrowLeft}');
    expect(status()).toMatch(/tomorrow 09:00full: 8 of 8$/u);
    await user.keyboard('{ArrowDown}');
    expect(await screen.findByText(/Acme/, { selector: '.doubt' })).toBeDefined();
    await user.keyboard('{Enter}');
    expect(heard.onMove).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ who: 'Dana Wu' }),
      at('2026-11-30T09:00'),
    );
    expect(status()).toBe('');
  });

  it('leaves it where it was on Escape, elsewhere, and on its own day', async () => {
    const { user, heard } = show();
    const [grip] = screen.getAllByRole('button', { name: /^Move .Dana Wu. with the arrow keys$/u });
    grip?.focus();
    await user.keyboard('{Enter}{ArrowDown}{Escape}');
    expect(status()).toBe('');
    await user.keyboard('{Enter}{ArrowDown}{Tab}');
    expect(status()).toBe('');
    grip?.focus();
    await user.keyboard('{Enter}{ArrowDown}{ArrowUp}{Enter}');
    expect(heard.onMove).not.toHaveBeenCalled();
  });

  it('takes what is dropped on a day, and says before what speaks against it', () => {
    const { heard } = show();
    const [name] = within(screen.getByRole('table')).getAllByRole('link', { name: 'Dana Wu' });
    const target = day(/^Sat 5 Dec/).closest('td');
    if (!name || !target) throw new Error('Nothing to drag');
    drag('dragStart', name);
    expect(drag('dragOver', target).defaultPrevented).toBe(true);
    expect(status()).toMatch(/Sat 5 Dec, 09:00weekend$/u);
    drag('drop', target);
    drag('dragEnd', name);
    expect(heard.onMove).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ who: 'Dana Wu' }),
      at('2026-12-05T09:00'),
    );
  });

  it('takes nothing else that is dragged over it, and nothing that was let go', () => {
    const { heard } = show();
    const target = day(/^Sat 5 Dec/).closest('td');
    const [name] = within(screen.getByRole('table')).getAllByRole('link', { name: 'Dana Wu' });
    if (!name || !target) throw new Error('Nothing to drag');
    expect(drag('dragOver', target).defaultPrevented).toBe(false);
    drag('dragStart', name);
    drag('dragOver', target);
    drag('dragEnd', name);
    drag('drop', target);
    expect(heard.onMove).not.toHaveBeenCalled();
  });

  it('moves by the menu of dates too, typed ones among them', async () => {
    const { user, heard } = show();
    const [menu] = screen.getAllByRole('button', { name: /^Move .Dana Wu. to…$/u });
    if (!menu) throw new Error('No menu');
    await user.click(menu);
    await user.click(screen.getByRole('menuitem', { name: /In two weeks/i }));
    expect(heard.onMove).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ who: 'Dana Wu' }),
      at('2026-12-07T09:00'),
    );
    await user.click(menu);
    expect(screen.getByRole('menuitem', { name: /Type/ })).toBeDefined();
  });

  it('shows more of a full day when asked', async () => {
    const { user, heard } = show(planWith({ [monday]: 500 }, 0, monday), monday);
    expect(day(/^Mon 23 Nov, 500 follow-ups, full: 500 of 8$/)).toBeDefined();
    expect(screen.getByText('+ 497')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(heard.onMore).toHaveBeenCalledOnce();
  });

  it('leads to all that is known of somebody', () => {
    show();
    const [link] = screen.getAllByRole<HTMLAnchorElement>('link', { name: 'Dana Wu' });
    expect(link?.getAttribute('href')).toBe('#prospect/dana%40acme.com');
  });
});
