// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { installFakePopover } from '@/components/ui/fake-popover';
import { now, proposal, withCadence, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { AfterSendLine, type AfterSendLineProps } from './after-send-line';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

function renderLine(change: Partial<AfterSendLineProps> = {}) {
  const on = {
    onTrack: vi.fn<(at: number) => void>(),
    onDecline: vi.fn<() => void>(),
    onNeverForDomain: vi.fn<() => void>(),
    onUndo: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
    onHold: vi.fn<(held: boolean) => void>(),
  };
  const line = (change: Partial<AfterSendLineProps>) => (
    <TextProvider text={english}>
      <button type="button">outside</button>
      <AfterSendLine
        proposal={proposal}
        now={now}
        zone={zone}
        theme="light"
        tracked={null}
        declined={null}
        error={null}
        {...on}
        {...change}
      />
    </TextProvider>
  );
  const { rerender } = render(line(change));
  return { ...on, user: userEvent.setup(), change: (next: typeof change) => rerender(line(next)) };
}

const said = () => screen.getByRole('status').textContent?.replaceAll(/[\u2068\u2069]/g, '');
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const planned = withCadence[0]?.at;

describe('AfterSendLine', () => {
  it('asks who, when and why, announced and without taking the focus', () => {
    renderLine();
    expect(said()).toBe('Follow up with Dana in 3 business days if no reply?');
    expect(screen.getByText('Wed 25 Nov, 09:00')).toBeDefined();
    expect(screen.getByText('external address')).toBeDefined();
    expect(document.activeElement).toBe(document.body);
  });

  it('has no room below the sentence for what is not there', () => {
    const { change } = renderLine();
    const below = () => document.querySelectorAll('.below').length;
    expect(below()).toBe(1);
    change({ tracked: { at: now, canUndo: true } });
    expect(below()).toBe(0);
    change({ tracked: { at: now, canUndo: true }, error: 'That did not work.' });
    expect(below()).toBe(1);
  });

  it('counts a single day as one', () => {
    renderLine({ proposal: { ...proposal, businessDays: 1 } });
    expect(said()).toBe('Follow up with Dana in 1 business day if no reply?');
  });

  it('is taken with one click, on the planned date', async () => {
    const { user, onTrack } = renderLine();
    await user.click(button('Track'));
    expect(onTrack).toHaveBeenCalledExactlyOnceWith(planned);
  });

  it('is taken on another date from its menu', async () => {
    const { user, onTrack } = renderLine();
    await user.click(button('Track, and choose a date'));
    await user.click(await screen.findByRole('menuitem', { name: /^Next week/ }));
    expect(onTrack).toHaveBeenCalledExactlyOnceWith(withCadence[3]?.at);
  });

  it('is declined this time, or for the domain', async () => {
    const { user, onDecline, onNeverForDomain } = renderLine();
    await user.click(button('Not this time'));
    await user.click(button(/Never for .*acme\.com/));
    expect(onDecline).toHaveBeenCalledOnce();
    expect(onNeverForDomain).toHaveBeenCalledOnce();
  });

  it('does not offer to silence a free-mail domain', () => {
    renderLine({ proposal: { ...proposal, domain: null } });
    expect(screen.queryByRole('button', { name: /Never/ })).toBeNull();
  });

  it('says what was taken and takes it back', async () => {
    const { user, change, onUndo } = renderLine();
    change({ tracked: { at: planned ?? 0, canUndo: true } });
    expect(said()).toBe('Tracking Dana. Next: Wed 25 Nov, 09:00');
    expect(screen.queryByRole('button', { name: 'Track' })).toBeNull();
    await user.click(button('Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it.each([
    ['Following up with Dana on Wed 25 Nov, 09:00', planned ?? 0],
    ['Following up with Dana tomorrow 09:00', withCadence[2]?.at ?? 0],
    ['No more follow-ups with Dana', null],
  ])('says what was chosen in the compose: %s', (words, at) => {
    const chosen = { dueAt: at, undoId: 'u1' };
    renderLine({ proposal: { ...proposal, chosen }, tracked: { at, canUndo: true } });
    expect(said()).toBe(words);
    expect(screen.queryByRole('button', { name: 'Track' })).toBeNull();
    expect(button('Undo')).toBeDefined();
  });

  it('offers no Undo for what was done elsewhere', () => {
    renderLine({ tracked: { at: planned ?? 0, canUndo: false } });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it.each([
    ['once', 'Not tracking this mail to Dana'],
    ['domain', 'No more offers for acme.com'],
  ] as const)('says that it was declined (%s) and takes that back', async (declined, sentence) => {
    const { user, change, onUndo } = renderLine();
    change({ declined });
    expect(said()).toBe(sentence);
    expect(screen.queryByRole('button', { name: 'Track' })).toBeNull();
    await user.click(button('Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('goes with the cross or with Escape inside it, but not with the Escape that closes its menu', async () => {
    const { user, onClose } = renderLine();
    await user.click(button('Track, and choose a date'));
    const item = await screen.findByRole('menuitem', { name: /^As planned/ });
    await vi.waitFor(() => expect(document.activeElement).toBe(item));
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    button('Track').focus();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    await user.click(button('Close'));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('is held while the pointer or the focus is on it', async () => {
    const { user, onHold } = renderLine();
    await user.hover(button('Track'));
    expect(onHold).toHaveBeenLastCalledWith(true);
    await user.unhover(button('Track'));
    expect(onHold).toHaveBeenLastCalledWith(false);
    button('Track').focus();
    expect(onHold).toHaveBeenLastCalledWith(true);
    button('outside').focus();
    expect(onHold).toHaveBeenLastCalledWith(false);
  });

  it('is let go when what was focused has gone', () => {
    const { change, onHold } = renderLine();
    button('Track').focus();
    expect(onHold).toHaveBeenLastCalledWith(true);
    change({ tracked: { at: planned ?? 0, canUndo: true } });
    expect(onHold).toHaveBeenLastCalledWith(false);
  });

  it('keeps the keys that press its buttons from Gmail, and no others', async () => {
    const seen: string[] = [];
    const note = (event: KeyboardEvent) => seen.push(event.key);
    document.addEventListener('keydown', note);
    const { user } = renderLine();
    button('Not this time').focus();
    await user.keyboard('{Enter} {Escape}jz');
    document.removeEventListener('keydown', note);
    expect(seen).toEqual(['j', 'z']);
  });

  it('tells an error at once', () => {
    renderLine({ error: 'This could not be saved.' });
    expect(screen.getByRole('alert').textContent).toBe('This could not be saved.');
  });
});
