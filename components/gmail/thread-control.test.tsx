// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { installFakePopover } from '@/components/ui/fake-popover';
import { acmeLine, acmeTouchedAt, mo } from '@/tests/screens/acme-touched';
import { absent, asking, proposing } from '@/tests/screens/answer-examples';
import {
  calling,
  checked,
  coming,
  dana,
  fewNotes,
  now,
  over,
  partly,
  prompt,
  withCadence,
} from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { NoticeLine } from './notice-line';
import { renderChip } from './thread-control.fixture';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

const plain = (text: string | null | undefined) => text?.replaceAll(/[\u2068\u2069]/g, '');

describe('ThreadControl', () => {
  it('says on which of its dates somebody else of their company is touched', async () => {
    const tomorrow = withCadence.find(({ id }) => id === 'tomorrow');
    const { read, wrapper } = acmeTouchedAt(tomorrow?.at);
    const { user } = renderChip(null, {}, { wrapper });
    await user.click(screen.getByRole('button', { name: 'Track, and choose a date' }));
    await screen.findByText(acmeLine);
    expect(screen.getByRole('menuitem', { name: /^Tomorrow/ }).textContent).toContain(acmeLine);
    expect(read.mock.calls[0]?.[0]).toEqual(mo);
  });

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
    ['held', null, 'Tracked'],
    ['due', '2026-11-20T08:00:00Z', 'Follow-up due'],
    ['replied', null, 'Replied'],
    ['paused', null, 'Paused'],
    ['closed', null, 'Follow-up closed'],
  ] as const)('%s, due %s: "%s"', (state, due, label) => {
    renderChip({ ...coming, state, dueAt: due === null ? null : Date.parse(due) });
    expect(screen.getByRole('button').textContent).toBe(label);
  });

  it('tells an error beside itself', () => {
    renderChip(null, { error: 'This could not be saved.' });
    expect(screen.getByRole('alert').textContent).toBe('This could not be saved.');
  });
});

describe('the card', () => {
  it('opens on demand, named and focused, tells when, and gives the focus back to the chip', async () => {
    const { user, open, onOpen } = renderChip(dana, { card: fewNotes });
    const chip = screen.getByRole('button', { name: 'Follow-up due' });
    expect(onOpen).not.toHaveBeenCalled();
    expect(chip.getAttribute('aria-haspopup')).toBe('dialog');
    chip.focus();
    const card = await open();
    expect(onOpen).toHaveBeenLastCalledWith(true);
    expect(plain(card.querySelector('h2')?.getAttribute('aria-label'))).toBe('Follow-up: Dana Wu');
    expect(card.getAttribute('aria-labelledby')).toBe(card.querySelector('h2')?.id);
    await vi.waitFor(() => expect(document.activeElement).toBe(card));
    await user.click(within(card).getByRole('button', { name: 'Close' }));
    await vi.waitFor(() => expect(onOpen).toHaveBeenLastCalledWith(false));
    expect(document.activeElement).toBe(chip);
  });

  it.each([
    [dana, {}, 'Follow-up due: Fri 20 Nov, 09:00', 'Not checked for a reply since Tue 16:10'],
    [checked, {}, 'Follow-up due: today 09:00', 'No reply as of today 14:25, seen in Gmail'],
    [coming, {}, 'Next: tomorrow 09:00', 'No reply as of today 11:30, seen in Gmail'],
    [{ ...dana, freshness: null }, {}, 'Follow-up due: Fri 20 Nov, 09:00', 'Not checked for a reply yet'],
    [
      { ...dana, state: 'paused' as const },
      { isBounced: true },
      'Mails to dana@acme.com bounce: look for another address',
      null,
    ],
    [{ ...coming, state: 'closed' as const, dueAt: null }, { outcome: 'won' as const }, 'Closed: Won', null],
    [{ ...coming, state: 'replied' as const, dueAt: null }, {}, 'They replied', null],
  ])('tells how it stands: %#', async (followUp, change, state, freshness) => {
    const { open } = renderChip(followUp, { card: { ...fewNotes, ...change } });
    const card = await open();
    expect(plain(card.querySelector('.state')?.textContent)).toBe(state);
    expect(/No reply as of.*Gmail|Not checked.*?(?=Open draft)/.exec(card.textContent)?.[0] ?? null).toBe(
      freshness,
    );
  });

  it('does, snoozes, changes the cadence, stops and says what came of it', async () => {
    const { user, open, choose, ...on } = renderChip(coming, { card: fewNotes });
    await open();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await choose('Snooze', /^Next week/);
    await choose(/^First contact/, /^Proposal sent/);
    await choose('Outcome', /^Meeting booked/);
    await choose('Outcome', /^Do not contact again/);
    await user.click(screen.getByRole('button', { name: 'Stop tracking' }));
    expect(on.onDone).toHaveBeenCalledOnce();
    expect(on.onReschedule).toHaveBeenCalledExactlyOnceWith(withCadence[3]?.at);
    expect(on.onCadence).toHaveBeenCalledExactlyOnceWith('proposal');
    const told = { result: null, reason: null, until: null };
    expect(on.onTell.mock.calls).toEqual([
      [null, { ...told, outcome: 'meeting' }],
      [null, { ...told, outcome: 'doNotContact' }],
    ]);
    expect(on.onStop).toHaveBeenCalledOnce();
    expect(on.onTrack).not.toHaveBeenCalled();
  });

  it('tracks a closed one again, and offers nothing that is over', async () => {
    const { open, choose, onTrack, onReschedule } = renderChip(
      { ...coming, state: 'closed', dueAt: null },
      { card: { ...fewNotes, outcome: 'lost' } },
    );
    await open();
    await choose('Track again', /^Tomorrow/);
    expect(onTrack).toHaveBeenCalledExactlyOnceWith(withCadence[2]?.at);
    expect(onReschedule).not.toHaveBeenCalled();
    for (const name of ['Done', 'Stop tracking']) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('shows what was said with its sentence, to be reworded and left out', async () => {
    const { user, open, onPoint } = renderChip(calling, { card: fewNotes, readDraft: async () => prompt });
    await open();
    await user.click(await screen.findByRole('button', { name: /^They asked.*SOC 2 report/ }));
    expect(screen.getByText(/^Before I bring it up again/).closest('[hidden]')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open mail' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^Use in drafts: The board/ }));
    await user.click(screen.getByRole('button', { name: /^Edit: The board/ }));
    await user.type(screen.getByRole('textbox', { name: 'The point in your words' }), '!{Enter}');
    expect(onPoint.mock.calls).toEqual([
      [{ what: 'use', id: 'p2', isUsed: false }],
      [{ what: 'reword', id: 'p2', text: 'The board meets on 12 January.!' }],
    ]);
  });

  it('has the points of a call at hand, and logs what came of it', async () => {
    const { user, open, onTell, onCopy } = renderChip(calling, {
      card: fewNotes,
      readDraft: async () => prompt,
    });
    const card = await open();
    expect(card.textContent).toContain('Call · question');
    expect(card.textContent).toContain('moved from Thu 19 Nov: Buß- und Bettag');
    expect(card.textContent).toContain('No budget');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' })).value).toBe(
      prompt.text,
    );
    expect(screen.queryByRole('button', { name: 'Open draft' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(prompt.text);
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    await user.keyboard('2');
    expect(onTell).toHaveBeenCalledExactlyOnceWith('call', {
      result: 'leftMessage',
      outcome: null,
      reason: null,
      until: null,
    });
  });

  it('offers the long game where a cadence is over, and what goes well with an outcome', async () => {
    const { user, open, change, onCadence } = renderChip(over, { card: fewNotes });
    const card = await open();
    expect(card.textContent).toContain('No answer after 5 touches');
    await user.click(screen.getByRole('button', { name: 'Start the long game' }));
    change({ card: fewNotes, done: { what: 'outcome', outcome: 'meeting', followUp: over } });
    await user.click(screen.getByRole('button', { name: 'Start “After a meeting”' }));
    expect(onCadence.mock.calls).toEqual([['longGame'], ['afterMeeting']]);
  });

  it.each([
    [{ freshness: { checkedAt: now - 300_000, how: 'threadCheck' } }, /checked 5 min ago, Gmail closed/],
    [{ freshness: null, unchecked: { at: now, why: 'offline' } }, /not checked: offline/],
  ] as const)('says how it was checked with Gmail closed, or why it was not: %j', async (change, words) => {
    const { open } = renderChip({ ...checked, ...change }, { card: fewNotes });
    const { textContent } = await open();
    expect(textContent).toMatch(words);
    expect(textContent).not.toMatch(/seen in Gmail|checked for a reply yet/);
  });

  it('tells who answered and what it sounds like, and begins the outcomes with that', async () => {
    const { user, open, onTell } = renderChip(proposing, { card: { ...fewNotes, outcome: 'replied' } });
    const card = await open();
    expect(plain(card.querySelector('.standing')?.textContent)).toBe(
      'Dana answered Tue 10:12sounds like “Not now”',
    );
    const outcome = screen.getByRole('button', { name: 'Outcome' });
    expect(outcome.className).toBe('primary');
    await user.click(outcome);
    const first = await screen.findByRole('menuitem', { name: /^Not now.*suggested/ });
    await vi.waitFor(() => expect(document.activeElement).toBe(first));
    expect(onTell).not.toHaveBeenCalled();
  });

  it('proposes nothing any more once the rep has said what came of it', async () => {
    const answer = proposing.answer && { ...proposing.answer, isSettled: true };
    const { open } = renderChip({ ...proposing, answer }, { card: fewNotes });
    const card = await open();
    expect(card.querySelector('.standing')?.textContent).toBe('They replied');
    expect(screen.getByRole('button', { name: 'Outcome' }).className).toBe('plain');
  });

  it('asks whether a mail in another thread is about the same, and leads there', async () => {
    const { user, open, onSameMatter, onOpenAsked } = renderChip(asking, { card: fewNotes });
    await open();
    const question = within(screen.getByRole('group', { name: 'Same matter?' }));
    expect(plain(question.getByText(/^.Dana.* wrote/).textContent)).toBe(
      'Dana wrote in another thread: “Budget 2027”',
    );
    await user.click(question.getByRole('button', { name: 'Yes' }));
    await user.click(question.getByRole('button', { name: 'No' }));
    expect(onSameMatter.mock.calls).toEqual([[true], [false]]);
    await user.click(question.getByRole('button', { name: 'Open that thread' }));
    expect(onOpenAsked).toHaveBeenCalledOnce();
  });

  it('has no way to a thread that nobody can name', async () => {
    const question = asking.question && { ...asking.question, legacyThreadId: null };
    const { open } = renderChip({ ...asking, question }, { card: fewNotes });
    await open();
    expect(screen.queryByRole('button', { name: 'Open that thread' })).toBeNull();
  });

  it('says until when they are away, and whom they name', async () => {
    const { open } = renderChip(absent, { card: fewNotes });
    expect(plain((await open()).textContent)).toContain(
      'away until Mon 4 Jan · names lee@cordillera.example for the meantime',
    );
  });

  it.each([
    ['sameMatter', asking, 'Dana Wu: the same matter'],
    ['otherMatter', coming, 'Tomás Ibarra: another matter. Next: tomorrow 09:00'],
    ['otherMatter', { ...coming, dueAt: null }, 'Tracked, no date'],
  ] as const)('says what was done about the question: %s', async (what, followUp, said) => {
    const { open, onUndo, user } = renderChip(followUp, { card: fewNotes, done: { what, followUp } });
    await open();
    expect(plain(document.querySelector('.said > output')?.textContent)).toBe(said);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('opens the draft and makes room for it', async () => {
    const { user, open, onOpenDraft } = renderChip(dana, { card: fewNotes });
    await open();
    await user.click(screen.getByRole('button', { name: 'Open draft' }));
    expect(onOpenDraft).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says what was done and takes it back, without losing the focus', async () => {
    const { user, open, change, onUndo } = renderChip(coming, { card: fewNotes });
    const card = await open();
    change({ card: fewNotes, done: { what: 'done', followUp: coming } });
    expect(card.querySelector('.said output')?.textContent).toBe('Touch noted. Next: tomorrow 09:00');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    screen.getByRole('button', { name: 'Undo' }).focus();
    change({ card: fewNotes, done: null });
    await vi.waitFor(() => expect(document.activeElement).toBe(card));
  });

  it('tells the history in plain words, newest first', async () => {
    const { open } = renderChip(dana, { card: fewNotes });
    await open();
    expect(screen.getByText('History').closest('details')?.open).toBe(false);
    const lines = [...document.querySelectorAll('details > ol > li')].map(({ children }) =>
      [...children].map(({ textContent }) => textContent),
    );
    expect(lines).toEqual([
      ['You were reminded', 'Fri 09:00'],
      ['Snoozed until Fri 20 Nov, 09:00', 'Thu 09:30'],
      ['You wrote a note', 'Tue 11:05'],
      ['Tracking began', 'Mon 16:11'],
      ['You sent a mail', 'Mon 16:10'],
    ]);
  });

  it('keeps its keys from Gmail', async () => {
    const seen = vi.fn<(event: Event) => void>();
    const { user, open } = renderChip(dana, { card: fewNotes });
    await open();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, seen);
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'jkez');
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, seen);
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('notes', () => {
  it('are saved in a pause of writing, and once more where more was written', async () => {
    const { user, open, onNote } = renderChip(dana, { card: fewNotes });
    await open();
    const field = screen.getByRole('textbox', { name: 'New note' });
    fireEvent.input(field, { target: { value: 'Likes tea' } });
    expect(onNote).not.toHaveBeenCalled();
    await screen.findByText('Saved', undefined, { timeout: 4_000 });
    expect(onNote).toHaveBeenLastCalledWith({ id: 'new-1', at: now, text: 'Likes tea' });
    await user.type(field, ', green{Enter}not black');
    await user.tab();
    expect(onNote).toHaveBeenLastCalledWith({ id: 'new-1', at: now, text: 'Likes tea, green\nnot black' });
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Another');
    await user.tab();
    expect(onNote).toHaveBeenLastCalledWith({ id: 'new-2', at: now, text: 'Another' });
  });

  it('are not lost where the card goes in the middle of a word', async () => {
    const { user, open, unmount, onNote } = renderChip(dana, { card: fewNotes });
    await open();
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Call on Mo');
    unmount();
    expect(onNote).toHaveBeenCalledExactlyOnceWith({ id: 'new-1', at: now, text: 'Call on Mo' });
  });

  it('take no more than fits, and nothing that is empty', async () => {
    const { user, open, onNote } = renderChip(dana, { card: fewNotes });
    await open();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' });
    expect(field.maxLength).toBe(2_000);
    await user.type(field, '   ');
    await user.tab();
    expect(onNote).not.toHaveBeenCalled();
  });

  it('are changed where they stand, and deleted by the button or by emptying them', async () => {
    const { user, open, onNote, onRemoveNote } = renderChip(dana, { card: fewNotes });
    const [note] = fewNotes.notes;
    await open();
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    const field = screen.getByRole('textbox', { name: 'Edit note' });
    expect(document.activeElement).toBe(field);
    await user.type(field, ' Or January.');
    await user.tab();
    expect(onNote).toHaveBeenLastCalledWith({ ...note, text: `${note?.text} Or January.` });

    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.clear(screen.getByRole('textbox', { name: 'Edit note' }));
    expect(onRemoveNote).not.toHaveBeenCalled();
    await user.tab();
    expect(onRemoveNote).toHaveBeenCalledExactlyOnceWith(note);
    await user.click(screen.getByRole('button', { name: 'Delete note' }));
    expect(onRemoveNote).toHaveBeenCalledTimes(2);
  });
});

describe('the light in the card', () => {
  it('says what is off, and leaves the card open', async () => {
    const { user, open } = renderChip(dana, { card: fewNotes, health: partly });
    await open();
    await user.click(screen.getByRole('button', { name: 'How Steadfast works in Gmail: a part is off' }));
    expect(await screen.findByText('Gmail changed: sends are noticed, row badges are off.')).toBeDefined();
    expect(screen.getByRole('dialog', { name: /Dana Wu/ })).toBeDefined();
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
