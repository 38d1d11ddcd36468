// @vitest-environment happy-dom
import { cleanup, render, type RenderOptions, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { installFakePopover } from '@/components/ui/fake-popover';
import type { FollowUpView, FrontView } from '@/lib/domain/views';
import { acmeLine, acmeTouchedAt, mo } from '@/tests/screens/acme-touched';
import { coming, now, withCadence, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { FrontBar } from './front-bar';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

function renderBar(front: FrontView, options: RenderOptions = {}) {
  const onTrack = vi.fn<(key: string, at: number | null) => void>();
  const onReload = vi.fn<() => void>();
  const { container } = render(
    <TextProvider text={english}>
      <FrontBar front={front} clock={{ now, zone, locale: 'en' }} onTrack={onTrack} onReload={onReload} />
    </TextProvider>,
    options,
  );
  return { container, onTrack, onReload, user: userEvent.setup() };
}

const thread = (followUp: FollowUpView | null, subject = 'Pilot in January?'): FrontView => ({
  kind: 'thread',
  key: coming.key,
  subject,
  view: { followUp, choices: withCadence, datesFor: mo },
});
const track = () => screen.queryByRole('button', { name: 'Track this thread' });
const bar = () => screen.getByRole('region', { name: 'On screen in Gmail' });

describe('the thread in front', () => {
  it('is tracked as planned with one click', async () => {
    const { onTrack, user } = renderBar(thread(null));
    expect(bar().textContent).toContain('Pilot in January?');
    await user.click(screen.getByRole('button', { name: 'Track this thread' }));
    expect(onTrack.mock.calls).toEqual([[coming.key, null]]);
  });

  it('is tracked for another date from the menu', async () => {
    const { onTrack, user } = renderBar(thread(null));
    await user.click(screen.getByRole('button', { name: 'Track, and choose a date' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Next week/ }));
    const nextWeek = withCadence.find(({ id }) => id === 'nextWeek');
    expect(onTrack.mock.calls).toEqual([[coming.key, nextWeek?.at]]);
  });

  it('says on which of its dates somebody else of their company is touched', async () => {
    const nextWeek = withCadence.find(({ id }) => id === 'nextWeek');
    const { read, wrapper } = acmeTouchedAt(nextWeek?.at);
    const { user } = renderBar(thread(null), { wrapper });
    await user.click(screen.getByRole('button', { name: 'Track, and choose a date' }));
    await screen.findByText(acmeLine);
    expect(screen.getByRole('menuitem', { name: /^Next week/ }).textContent).toContain(acmeLine);
    expect(read.mock.calls[0]?.[0]).toEqual(mo);
  });

  it.each<[string, Partial<FollowUpView>]>([
    ['Follow-up tomorrow', {}],
    [english('chipDue'), { state: 'due' }],
    [english('chipPaused'), { state: 'paused' }],
    [english('chipTracked'), { dueAt: null }],
  ])('is only told of where it is tracked: %s', (words, change) => {
    renderBar(thread({ ...coming, ...change }));
    expect(bar().textContent).toContain(words);
    expect(track()).toBeNull();
  });

  it.each(['closed', 'replied'] as const)('is offered again where it has ended: %s', (state) => {
    renderBar(thread({ ...coming, state, dueAt: null }));
    expect(track()).not.toBeNull();
  });

  it('has a name without a subject', () => {
    renderBar(thread(null, ''));
    expect(bar().textContent).toContain('(no subject)');
  });
});

describe('a tab without one', () => {
  it('is reloaded on a click where Steadfast came later', async () => {
    const { onReload, user } = renderBar({ kind: 'needsReload' });
    await user.click(screen.getByRole('button', { name: 'Reload Gmail' }));
    expect(onReload).toHaveBeenCalledTimes(1);
    expect(track()).toBeNull();
  });

  it('is said to be unreadable where nobody knows which thread it is', () => {
    renderBar({ kind: 'unreadable' });
    expect(bar().textContent).toBe('Steadfast cannot tell which thread is open in Gmail.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is nothing to speak of in a list', () => {
    expect(renderBar({ kind: 'none' }).container.textContent).toBe('');
  });
});
