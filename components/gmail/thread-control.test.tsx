// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { installFakePopover } from '@/components/ui/fake-popover';
import type { FollowUpView } from '@/lib/domain/views';
import { coming, now, withCadence, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { NoticeLine } from './notice-line';
import { ThreadControl } from './thread-control';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

function renderChip(followUp: FollowUpView | null, error: string | null = null) {
  const on = {
    onTrack: vi.fn<(at: number) => void>(),
    onReschedule: vi.fn<(at: number) => void>(),
    onDone: vi.fn<() => void>(),
    onStop: vi.fn<() => void>(),
  };
  render(
    <TextProvider text={english}>
      <ThreadControl
        view={{ followUp, choices: withCadence }}
        now={now}
        zone={zone}
        theme="light"
        error={error}
        {...on}
      />
    </TextProvider>,
  );
  const user = userEvent.setup();
  const choose = async (chip: string, item: RegExp) => {
    await user.click(screen.getByRole('button', { name: chip }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };
  return { ...on, user, choose };
}

describe('ThreadControl', () => {
  it('tracks on the planned date with one click, or on another', async () => {
    const { user, choose, onTrack } = renderChip(null);
    await user.click(screen.getByRole('button', { name: 'Track this thread' }));
    expect(onTrack).toHaveBeenLastCalledWith(withCadence[0]?.at);
    await choose('Track, and choose a date', /^In two weeks/);
    expect(onTrack).toHaveBeenLastCalledWith(withCadence[4]?.at);
  });

  it.each([
    ['waiting', '2026-11-25T08:00:00Z', 'Follow-up Wed 25 Nov'],
    ['held', '2026-11-23T08:00:00Z', 'Follow-up tomorrow'],
    ['nurture', null, 'Tracked'],
    ['due', '2026-11-20T08:00:00Z', 'Follow-up due'],
    ['replied', null, 'Replied'],
    ['paused', null, 'Paused'],
    ['closed', null, 'Follow-up closed'],
  ] as const)('%s, due %s: "%s"', (state, due, label) => {
    renderChip({ ...coming, state, dueAt: due === null ? null : Date.parse(due) });
    expect(screen.getByRole('button').textContent).toBe(label);
  });

  it('is rescheduled, done and stopped from its menu', async () => {
    const { choose, onReschedule, onDone, onStop, onTrack } = renderChip(coming);
    await choose('Follow-up tomorrow', /^Next week/);
    await choose('Follow-up tomorrow', /^Done$/);
    await choose('Follow-up tomorrow', /^Stop tracking$/);
    expect(onReschedule).toHaveBeenCalledExactlyOnceWith(withCadence[3]?.at);
    expect(onDone).toHaveBeenCalledOnce();
    expect(onStop).toHaveBeenCalledOnce();
    expect(onTrack).not.toHaveBeenCalled();
  });

  it('tracks a closed one again', async () => {
    const { choose, onTrack, onReschedule } = renderChip({ ...coming, state: 'closed', dueAt: null });
    await choose('Follow-up closed', /^Tomorrow/);
    expect(onTrack).toHaveBeenCalledExactlyOnceWith(withCadence[2]?.at);
    expect(onReschedule).not.toHaveBeenCalled();
    expect(screen.queryByRole('menuitem', { name: 'Done' })).toBeNull();
  });

  it('tells an error beside itself', () => {
    renderChip(coming, 'This could not be saved.');
    expect(screen.getByRole('alert').textContent).toBe('This could not be saved.');
  });
});

describe('NoticeLine', () => {
  it('says one thing and offers one', async () => {
    const onAct = vi.fn<() => void>();
    const ignore = () => {};
    const notice = { notice: 'Reload Gmail.', theme: 'light', onHold: ignore, onClose: ignore } as const;
    const { rerender } = render(
      <TextProvider text={english}>
        <NoticeLine {...notice} action={{ label: 'Reload', onAct }} />
      </TextProvider>,
    );
    expect(screen.getByRole('status').textContent).toBe('Reload Gmail.');
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect(onAct).toHaveBeenCalledOnce();
    rerender(
      <TextProvider text={english}>
        <NoticeLine {...notice} action={null} />
      </TextProvider>,
    );
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Close',
    ]);
  });
});
