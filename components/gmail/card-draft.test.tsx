// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadDraft } from '@/components/draft/use-draft';
import { installFakePopover } from '@/components/ui/fake-popover';
import type { FollowUpView } from '@/lib/domain/views';
import { mo } from '@/tests/screens/acme-touched';
import { calling, coming, dana, draft, fewNotes, prompt, withCadence } from '@/tests/screens/examples';
import { renderChip } from './thread-control.fixture';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

const findWords = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' });
const isUnfolded = async () => (await findWords()).closest('details')?.open;
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

async function openCard(followUp: FollowUpView, read: ReadDraft = async () => draft) {
  const readDraft = vi.fn<ReadDraft>(read);
  const chip = renderChip(followUp, { card: fewNotes, readDraft });
  const card = await chip.open();
  const close = async () => {
    await chip.user.click(button('Close'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  };
  return {
    ...chip,
    card,
    readDraft,
    close,
    /** Something has changed: the follow-up is told of anew. */
    show: (next: FollowUpView) =>
      chip.change({
        card: fewNotes,
        readDraft,
        view: { followUp: next, choices: withCadence, datesFor: mo },
      }),
  };
}

describe('the draft in the card', () => {
  it('goes into a reply as it was changed', async () => {
    const { user, onOpenDraft, readDraft } = await openCard(dana);
    const words = await findWords();
    expect(words.value).toBe(draft.text);
    expect(readDraft).toHaveBeenCalledExactlyOnceWith({ templateId: null, channel: null });
    await user.clear(words);
    await user.type(words, 'jp: my own words');
    await user.click(button('Open draft'));
    expect(onOpenDraft).toHaveBeenCalledExactlyOnceWith('jp: my own words');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says what is to be filled in until it is', async () => {
    const { user, card } = await openCard(dana);
    const words = await findWords();
    expect(card.querySelector('.gaps')?.textContent).toBe('Fill in: The day they said they decide');
    await user.clear(words);
    await user.type(words, 'Will you decide on 12 January?');
    expect(card.querySelector('.gaps')).toBeNull();
  });

  it('is unfolded where it is wanted now, and folded where it is not', async () => {
    await openCard(dana);
    expect(await isUnfolded()).toBe(true);
    cleanup();
    await openCard(coming);
    expect(await isUnfolded()).toBe(false);
    cleanup();
    await openCard({ ...calling, state: 'waiting' }, async () => prompt);
    expect(await isUnfolded()).toBe(true);
  });

  it('keeps the rep’s words while the card is closed, unfolded then, and says when they are outdated', async () => {
    const { user, open, close, readDraft } = await openCard(coming);
    await user.type(await findWords(), '!');
    await close();
    await open();
    expect((await findWords()).value).toBe(`${draft.text}!`);
    expect(await isUnfolded()).toBe(true);
    expect(screen.queryByRole('button', { name: /^Write it anew/ })).toBeNull();
    await close();
    readDraft.mockResolvedValue({ ...draft, text: 'New words' });
    await open();
    await user.click(await screen.findByRole('button', { name: /^Write it anew/ }));
    expect((await findWords()).value).toBe('New words');
    await user.click(button(/^Back to/));
    expect((await findWords()).value).toBe(`${draft.text}!`);
  });

  it('reads anew what nobody has changed', async () => {
    const { open, close, readDraft } = await openCard(dana);
    await findWords();
    await close();
    readDraft.mockResolvedValue({ ...draft, text: 'New words' });
    await open();
    expect((await findWords()).value).toBe('New words');
  });

  it('has other words for the next touch, and the first ones again where that is undone', async () => {
    const { user, show, readDraft } = await openCard(dana);
    const words = await findWords();
    await user.type(words, '!');
    readDraft.mockResolvedValue({ ...draft, text: 'Next words' });
    show({ ...dana, touch: 3 });
    await waitFor(() => expect(screen.getByDisplayValue('Next words')).toBeDefined());
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
    readDraft.mockResolvedValue(draft);
    show({ ...dana });
    await waitFor(async () => expect((await findWords()).value).toBe(`${draft.text}!`));
  });

  it('is copied as it was changed, and says so', async () => {
    const { user, onCopy } = await openCard(calling, async () => prompt);
    await user.type(await findWords(), '!');
    await user.click(button('Copy the text'));
    expect(onCopy).toHaveBeenLastCalledWith(`${prompt.text}!`);
    await screen.findByText('Copied');
    onCopy.mockRejectedValue(new Error('not allowed'));
    await user.click(button('Copy the text'));
    await screen.findByText(/^That did not work/);
  });

  it('has other words, and the way back', async () => {
    const { user, readDraft, onOpenDraft } = await openCard(dana);
    await findWords();
    readDraft.mockResolvedValue({ ...draft, text: 'Other words', templateId: 'other' });
    await user.click(button('Other words'));
    await screen.findByDisplayValue('Other words');
    const [templateId] = draft.alternatives;
    expect(readDraft).toHaveBeenLastCalledWith({ templateId, channel: 'email' });
    await user.click(button(/^Back to/));
    await user.click(button('Open draft'));
    expect(onOpenDraft).toHaveBeenCalledExactlyOnceWith(draft.text);
  });

  it('of another way is logged as that, and never put into a reply', async () => {
    const { user, readDraft, onTell } = await openCard(dana);
    readDraft.mockResolvedValue(prompt);
    await findWords();
    await user.click(button('Call'));
    await screen.findByRole('button', { name: 'Log it' });
    expect(readDraft).toHaveBeenLastCalledWith({ templateId: null, channel: 'call' });
    expect(screen.queryByRole('button', { name: 'Open draft' })).toBeNull();
    await user.click(button('Log it'));
    await user.keyboard('2');
    expect(onTell).toHaveBeenCalledExactlyOnceWith('call', {
      result: 'leftMessage',
      outcome: null,
      reason: null,
      until: null,
    });
  });

  it('that is empty is not opened', async () => {
    const { user } = await openCard(dana);
    await user.clear(await findWords());
    expect(button('Open draft').disabled).toBe(true);
    await user.type(await findWords(), ' x');
    expect(button('Open draft').disabled).toBe(false);
  });

  it('that cannot be read says so, and the planned one is still opened', async () => {
    const { user, onOpenDraft } = await openCard(dana, () => Promise.reject(new Error('gone')));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The draft could not be written/);
    await user.click(button('Open draft'));
    expect(onOpenDraft).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('keeps its words where others cannot be read', async () => {
    const { user, readDraft } = await openCard(dana);
    await user.type(await findWords(), '!');
    readDraft.mockRejectedValue(new Error('gone'));
    await user.click(button('Other words'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The draft could not be written/);
    expect((await findWords()).value).toBe(`${draft.text}!`);
  });

  it('is not read where all is over', async () => {
    const { readDraft, card } = await openCard({ ...coming, state: 'replied', dueAt: null });
    expect(card.textContent).toContain('They replied');
    expect(readDraft).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox', { name: 'Draft' })).toBeNull();
  });

  it('keeps its keys from Gmail', async () => {
    const seen = vi.fn<(event: Event) => void>();
    const { user } = await openCard(dana);
    const words = await findWords();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, seen);
    await user.type(words, 'jkez{Control>}{Enter}{/Control}{Escape}');
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, seen);
    expect(seen).not.toHaveBeenCalled();
  });

  it('takes no more than can be brought into a reply', async () => {
    await openCard(dana);
    expect((await findWords()).maxLength).toBe(20_000);
  });
});
