// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DateReaderProvider } from '@/components/date-reader';
import { TextProvider } from '@/components/text';
import { installFakePopover } from '@/components/ui/fake-popover';
import type { AboutView, DraftView } from '@/lib/domain/views';
import { about, draft, now, zone } from '@/tests/screens/examples';
import { readExample } from '@/tests/screens/read-example';
import { english } from '@/tests/screens/texts';
import type { OwnWords } from '../draft/use-draft';
import { DraftPanel, type KnownActions } from './draft-panel';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

async function renderPanel(shown: DraftView = draft, known: AboutView = about) {
  const actions = {
    read: vi.fn<KnownActions['read']>(async () => shown),
    readAbout: vi.fn<KnownActions['readAbout']>(async () => known),
    onPoint: vi.fn<KnownActions['onPoint']>(),
    onPlace: vi.fn<KnownActions['onPlace']>(),
    onDecision: vi.fn<KnownActions['onDecision']>(),
    onTags: vi.fn<KnownActions['onTags']>(async () => undefined),
    onOpenMail: vi.fn<KnownActions['onOpenMail']>(),
    newId: vi.fn<KnownActions['newId']>(() => 'new'),
  };
  const other = {
    polish: null,
    readLater: async () => [],
    onOpen: vi.fn(),
    onCopy: async () => undefined,
    onTell: vi.fn(),
  };
  const own: OwnWords = new Map();
  const panel = (revision: unknown, touch = 'dana#2') => (
    <TextProvider text={english}>
      <DateReaderProvider readDate={readExample}>
        <DraftPanel
          {...other}
          firstName="Dana"
          revision={revision}
          touch={touch}
          words={own}
          known={actions}
          now={now}
          zone={zone}
          isBusy={false}
        />
      </DateReaderProvider>
    </TextProvider>
  );
  const { rerender } = render(panel('first'));
  const words = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' });
  await screen.findByRole('button', { name: /^About Dana.*\w{4}/ });
  let revisions = 0;
  return {
    actions,
    words,
    user: userEvent.setup(),
    /** Something has changed in the store. */
    change: (next: DraftView, aboutNext: AboutView = known) => {
      actions.read.mockResolvedValue(next);
      actions.readAbout.mockResolvedValue(aboutNext);
      rerender(panel((revisions += 1)));
    },
  };
}

const question = 'Can you send the SOC 2 report?';
const points = () => screen.getByRole('region', { name: 'What was said' });
const point = (text: string) =>
  within(points()).getByRole('button', { name: new RegExp(`^(?!Edit).*${text}`) });
const words = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'The point in your words' });

describe('what was said', () => {
  it('stands there with its kind, and opens the sentence that it comes from, when, and the mail', async () => {
    const { user, actions } = await renderPanel();
    expect(point('SOC 2').textContent).toBe(`They asked · in the draft${question}`);
    expect(point('board').textContent).toBe('DateThe board meets on 12 January.');
    const sentence = screen.getByText(/^Before I bring it up again/);
    expect(sentence.closest('[hidden]')).not.toBeNull();
    await user.click(point('SOC 2'));
    expect(point('SOC 2').getAttribute('aria-expanded')).toBe('true');
    expect(sentence.closest('[hidden]')).toBeNull();
    expect(screen.getAllByText(/^In their mail of Mon,? 11:20/).length).toBeGreaterThan(0);
    await user.click(within(points()).getByRole('button', { name: 'Open mail' }));
    expect(actions.onOpenMail).toHaveBeenCalledOnce();
  });

  it('that the rep wrote down says so', async () => {
    const { user } = await renderPanel();
    await user.click(point('too dear'));
    expect(screen.getByText(/^You wrote this down, Tue/).closest('[hidden]')).toBeNull();
  });

  it('is reworded, and the focus stays with it', async () => {
    const { user, actions } = await renderPanel();
    await user.click(screen.getByRole('button', { name: `Edit: ${question}` }));
    expect(document.activeElement).toBe(words());
    expect(words().value).toBe(question);
    await user.clear(words());
    await user.type(words(), '  Do you have SOC 2?{Enter}');
    expect(actions.onPoint).toHaveBeenCalledExactlyOnceWith({
      what: 'reword',
      id: 'p1',
      text: 'Do you have SOC 2?',
    });
    expect(document.activeElement?.closest('.point')?.textContent).toContain(question);
  });

  it('is not reworded by nothing, and stays as it was with Escape', async () => {
    const { user, actions } = await renderPanel();
    await user.click(screen.getByRole('button', { name: `Edit: ${question}` }));
    await user.clear(words());
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Write what to bring up, or cancel.');
    expect(words().getAttribute('aria-invalid')).toBe('true');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    words().dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(actions.onPoint).not.toHaveBeenCalled();
  });

  it('is left out, and wanted again', async () => {
    const { user, actions, change } = await renderPanel();
    await user.click(screen.getByRole('checkbox', { name: `Use in drafts: ${question}` }));
    expect(actions.onPoint).toHaveBeenLastCalledWith({ what: 'use', id: 'p1', isUsed: false });
    const [first, ...rest] = draft.points;
    change({ ...draft, points: rest, leftOut: first ? [first, ...draft.leftOut] : [] });
    await screen.findByText('2 left out');
    // What had the focus has gone; the keys still work from here.
    await waitFor(() => expect(document.activeElement?.closest('.points')).not.toBeNull());
    await user.click(screen.getByText('2 left out'));
    await user.click(screen.getByRole('checkbox', { name: `Use in drafts: ${question}` }));
    expect(actions.onPoint).toHaveBeenLastCalledWith({ what: 'use', id: 'p1', isUsed: true });
  });

  it('is added to by hand, with what sort of thing it is', async () => {
    const { user, actions } = await renderPanel();
    await user.click(screen.getByRole('button', { name: 'Add a point' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'What sort of point' }), 'You promised');
    await user.type(words(), 'Send the price list{Enter}');
    expect(actions.onPoint).toHaveBeenCalledExactlyOnceWith({
      what: 'add',
      id: 'new',
      kind: 'promise',
      owner: 'rep',
      text: 'Send the price list',
    });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a point'));
  });

  it('is removed only where the rep has written it down', async () => {
    const { user, actions } = await renderPanel();
    await user.click(screen.getByRole('button', { name: `Edit: ${question}` }));
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Edit: They find 40 seats too dear' }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(actions.onPoint).toHaveBeenCalledExactlyOnceWith({ what: 'remove', id: 'p3' });
  });

  it('may be nothing', async () => {
    await renderPanel({ ...draft, points: [], leftOut: [] });
    expect(within(points()).getByText(/^Nothing was found/)).toBeDefined();
  });
});

describe('the words', () => {
  it('follow what was changed', async () => {
    const { words, change } = await renderPanel();
    change({ ...draft, text: 'Hi Dana, new words' });
    await waitFor(() => expect(words.value).toBe('Hi Dana, new words'));
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
  });

  it('of the rep’s own are left alone, until the rep wants them anew, and come back', async () => {
    const { user, words, change } = await renderPanel();
    await user.type(words, '!');
    expect(screen.queryByRole('button', { name: /^Write it anew/ })).toBeNull();
    change({ ...draft, text: 'Hi Dana, new words' });
    await user.click(await screen.findByRole('button', { name: /^Write it anew/ }));
    expect(words.value).toBe('Hi Dana, new words');
    await user.click(screen.getByRole('button', { name: /^Back to/ }));
    expect(words.value).toBe(`${draft.text}!`);
  });

  it('that the rep went back to are not written over by those that were tried', async () => {
    const { user, actions, words, change } = await renderPanel();
    actions.read.mockResolvedValue({ ...draft, templateId: 'other', text: 'Other words' });
    await user.click(screen.getByRole('button', { name: 'Other words' }));
    await waitFor(() => expect(words.value).toBe('Other words'));
    await user.click(screen.getByRole('button', { name: /^Back to/ }));
    change(draft);
    const { templateId, channel } = draft;
    await waitFor(() => expect(actions.read).toHaveBeenLastCalledWith({ templateId, channel }));
  });

  it('stay where they cannot be read anew', async () => {
    const { actions, words, change } = await renderPanel();
    change(draft);
    actions.read.mockRejectedValue(new Error('gone'));
    change(draft);
    await waitFor(() => expect(actions.read).toHaveBeenCalledTimes(3));
    expect(words.value).toBe(draft.text);
  });
});
