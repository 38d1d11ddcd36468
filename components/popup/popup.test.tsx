// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakePopover } from '@/components/ui/fake-popover';
import {
  calling,
  checked,
  choices,
  coming,
  dana,
  draft,
  later,
  manyRows,
  noRows,
  now,
  over,
  prompt,
  sent,
  someRows,
  suggested,
  unknown,
} from '@/tests/screens/examples';
import type { PopupProps } from './popup';
import { focused, lines, renderPopup, row } from './popup.fixture';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

describe('what a row says', () => {
  it('who, company, about what, touch, silence, how far it was checked, and when', () => {
    renderPopup(someRows);
    expect(lines('Dana')).toContain('Dana Wu · Acme');
    expect(lines('Dana')).toContain('overdue 2 days');
    expect(lines('Dana')).toContain('Re: SOC 2 report and pricing for 40 seats');
    expect(lines('Dana')).toContain('touch 2 of 4');
    expect(lines('Dana')).toContain('silent 4 business days');
    expect(lines('Dana')).toContain('not checked since Tue 16:10');
    expect(lines('Jörg')).toContain('today 09:00');
    expect(lines('Jörg')).toContain('silent 1 business day');
    expect(lines('Jörg')).toContain('checked 5 min ago');
    expect(lines('amira')).toContain('reply state unknown');
    expect(lines('amira')).toContain('(no subject)');
    expect(lines('Noor')).toContain('external address');
  });

  it('counts on past the plan without a contradiction', () => {
    renderPopup(someRows);
    expect(lines('amira')).toContain('touch 6');
    expect(lines('amira')).not.toContain('of 4');
  });

  it('names the account only where there are several', () => {
    const { show } = renderPopup(someRows);
    expect(lines('Dana')).not.toContain('rep@example.com');
    show({ ...someRows, due: [dana, { ...checked, account: 'rep@other.example' }] });
    expect(lines('Dana')).toContain('rep@example.com');
    expect(lines('Jörg')).toContain('rep@other.example');
  });

  it('says how many more there are', async () => {
    renderPopup(manyRows(20, 240));
    const due = screen.getByRole('region', { name: 'Overdue 258' });
    await waitFor(() => expect(within(due).getAllByRole('listitem')).toHaveLength(18));
    expect(within(due).getByText('and 240 more')).toBeDefined();
  });
});

describe('keys', () => {
  it('start at the first row and move through all lists, stopping at the ends', async () => {
    const { user } = renderPopup(someRows);
    expect(focused()).toBe('Dana Wu');
    await user.keyboard('k');
    expect(focused()).toBe('Dana Wu');
    await user.keyboard('j{ArrowDown}j');
    expect(focused()).toBe('Tomás Ibarra');
    await user.keyboard('{End}');
    expect(focused()).toBe('Marcus Oyelaran');
    await user.keyboard('j{ArrowUp}');
    expect(focused()).toBe('Noor Haddad');
    await user.keyboard('{Home}');
    expect(focused()).toBe('Dana Wu');
  });

  it('make one stop for Tab of all rows', async () => {
    const { user } = renderPopup(someRows);
    await user.keyboard('j');
    const stops = [...document.querySelectorAll('[data-row] button:not([tabindex="-1"])')];
    expect(stops).toHaveLength(9);
    expect(new Set(stops.map((stop) => stop.closest('[data-row]')))).toEqual(new Set([row('Jörg')]));
  });

  it.each([
    ['{Enter}', 'draft', [checked.key, undefined]],
    ['g', 'open', [checked.key]],
    ['e', 'done', [checked.key]],
    ['d', 'stop', [checked.key]],
  ] as const)('%s: %s', async (key, action, args) => {
    const { user, actions } = renderPopup(someRows);
    await user.keyboard(`j${key}`);
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  it('offers the date that this prospect named, and to nobody else', async () => {
    const { actions, user } = renderPopup({ ...someRows, suggested: { [dana.key]: suggested } });
    await user.keyboard('s');
    await user.click(await screen.findByRole('menuitem', { name: /^Their date .*They said/ }));
    expect(actions.snooze).toHaveBeenCalledExactlyOnceWith(dana.key, suggested[0]?.at);
    await user.keyboard('js');
    await screen.findByRole('menuitem', { name: /^Tomorrow/ });
    expect(screen.queryByRole('menuitem', { name: /^Their date/ })).toBeNull();
  });

  it('s asks until when, and the answer snoozes', async () => {
    const { user, actions } = renderPopup(someRows);
    await user.keyboard('s');
    const item = await screen.findByRole('menuitem', { name: /^Tomorrow/ });
    await user.click(item);
    expect(actions.snooze).toHaveBeenCalledExactlyOnceWith(dana.key, choices[1]?.at);
    await vi.waitFor(() => expect(focused()).toBe('Jörg Weiß'));
  });

  it('t asks when to follow up on a recent mail, and e dismisses it', async () => {
    const { user, actions } = renderPopup({ ...noRows, recentSends: [sent] });
    await user.keyboard('t');
    await user.click(await screen.findByRole('menuitem', { name: /^Next week/ }));
    expect(actions.track).toHaveBeenCalledExactlyOnceWith(sent.messageKey, choices[2]?.at);
    await user.keyboard('e');
    expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith(sent.messageKey);
  });

  it('t and the planned date track a recent mail as planned, whatever day that is by then', async () => {
    const { user, actions } = renderPopup({ ...noRows, recentSends: [sent] });
    await user.keyboard('t');
    await user.click(await screen.findByRole('menuitem', { name: /^As planned/ }));
    expect(actions.track).toHaveBeenCalledExactlyOnceWith(sent.messageKey, null);
  });

  it('z takes back what the bar names', async () => {
    const { user, actions } = renderPopup(someRows, { undo: { label: 'Done: Dana Wu' } });
    expect(screen.getByText('Done: Dana Wu')).toBeDefined();
    await user.keyboard('z');
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('? lists them', async () => {
    const { user } = renderPopup(someRows);
    await user.keyboard('?');
    const list = await screen.findByRole('region', { name: 'Keyboard shortcuts' });
    expect(list.textContent).toContain('Snooze');
    await user.click(within(list).getByRole('button', { name: 'Close' }));
    await vi.waitFor(() => expect(screen.queryByRole('region', { name: 'Keyboard shortcuts' })).toBeNull());
  });

  it('with a modifier are the browser’s', async () => {
    const { user, actions } = renderPopup(someRows);
    await user.keyboard('{Control>}e{/Control}{Meta>}x{/Meta}');
    expect(actions.done).not.toHaveBeenCalled();
    expect(actions.stop).not.toHaveBeenCalled();
  });

  it('every action’s button says its key', () => {
    renderPopup(someRows);
    const titles = within(row('Dana'))
      .getAllByRole('button')
      .map((button) => button.title);
    expect(titles).toEqual([
      '',
      'Show draft (P)',
      'Open in Gmail (G)',
      'Snooze (S)',
      'What came of it (O)',
      'Change cadence (C)',
      'New note (N)',
      'Done (E)',
      'Stop tracking (D)',
    ]);
  });
});

describe('after an action', () => {
  it('the next row has the focus, and keeps it when the row goes', async () => {
    const { user, show } = renderPopup(someRows);
    await user.keyboard('e');
    expect(focused()).toBe('Jörg Weiß');
    show({ ...someRows, due: [checked, unknown], dueCount: 2 });
    expect(focused()).toBe('Jörg Weiß');
  });

  it('on the last row, the one before has the focus', async () => {
    const { user } = renderPopup({ ...noRows, due: [dana, checked], dueCount: 2 });
    await user.keyboard('je');
    expect(focused()).toBe('Dana Wu');
  });

  it('on the only row, keys still work once others come', async () => {
    const { user, show } = renderPopup({ ...noRows, due: [dana], dueCount: 1 });
    await user.keyboard('e');
    show(noRows);
    expect(screen.getByText('All caught up')).toBeDefined();
    show({ ...noRows, due: [checked, unknown], dueCount: 2 });
    await user.keyboard('j');
    expect(focused()).toBe(unknown.who);
  });

  it('a row that others take away leaves its place to the next', () => {
    const { show } = renderPopup(someRows);
    show({ ...someRows, due: [checked, unknown], dueCount: 2 });
    expect(focused()).toBe('Jörg Weiß');
  });

  it('nothing waits for it but its own row', async () => {
    let finish = () => {};
    const { user, actions } = renderPopup(someRows);
    actions.done.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    await user.keyboard('e');
    expect(row('Dana').getAttribute('aria-busy')).toBe('true');
    await user.keyboard('ke');
    expect(actions.done).toHaveBeenCalledTimes(1);
    await user.keyboard('je');
    expect(actions.done).toHaveBeenLastCalledWith(checked.key);
    await act(async () => finish());
    expect(row('Dana').getAttribute('aria-busy')).toBe('false');
  });

  it('that failed, says so and leaves the row', async () => {
    const { user, actions } = renderPopup(someRows);
    actions.done.mockRejectedValueOnce(new Error('closed'));
    await user.keyboard('e');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe('That did not work. Nothing was changed; please try again.');
    expect(row('Dana').getAttribute('aria-busy')).toBe('false');
    await user.keyboard('e');
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('states', () => {
  it('loading, then rows', () => {
    const { show } = renderPopup(null);
    expect(screen.getByText('Loading')).toBeDefined();
    expect(screen.queryByText('All caught up')).toBeNull();
    show(someRows);
    expect(screen.queryByText('Loading')).toBeNull();
    expect(focused()).toBe('Dana Wu');
  });

  it('nothing at all: says how it starts', () => {
    renderPopup(noRows);
    expect(screen.getByText('All caught up')).toBeDefined();
    expect(screen.getByText(/^Send a mail in Gmail/)).toBeDefined();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('nothing due: says what comes', () => {
    renderPopup({ ...noRows, upcoming: [coming], upcomingCount: 1 });
    expect(screen.getByText(/^Next: .*Tomás Ibarra.*, tomorrow 09:00$/)).toBeDefined();
  });

  it('an error instead of rows that never come', () => {
    renderPopup(null, { error: 'The follow-ups could not be read.' });
    expect(screen.getByRole('alert').textContent).toBe('The follow-ups could not be read.');
    expect(screen.queryByText('Loading')).toBeNull();
  });

  it('the way to the dashboard', async () => {
    const { user, actions } = renderPopup(noRows);
    await user.click(screen.getByRole('button', { name: 'Open dashboard' }));
    expect(actions.openDashboard).toHaveBeenCalledOnce();
    await user.keyboard('{Control>}k{/Control}');
    expect(actions.openDashboard).toHaveBeenLastCalledWith('palette');
  });

  it('a notice, until it was seen', async () => {
    const notice = { id: 'n1', kind: 'restored', count: 12, at: now - 1000 } as const;
    const { user, actions } = renderPopup({ ...someRows, notice });
    expect(screen.getByText(/^12 follow-ups were restored/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Got it' }));
    expect(actions.dismissNotice).toHaveBeenCalledExactlyOnceWith('n1');
  });
});

describe('the draft', () => {
  const show = async (view = dana, shown = draft) => {
    const all = renderPopup({ ...noRows, due: [view], dueCount: 1 });
    all.actions.readDraft.mockResolvedValue(shown);
    await all.user.keyboard('p');
    return { ...all, words: await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' }) };
  };

  it('is shown on demand, says what is missing, and goes into Gmail as the rep has changed it', async () => {
    const { user, actions, words } = await show();
    expect(actions.readDraft).toHaveBeenCalledExactlyOnceWith(dana.key, { templateId: null, channel: null });
    expect(screen.getByText(/^Fill in: /).textContent).toBe('Fill in: The day they said they decide');
    expect(screen.getByRole('button', { name: /^Date.*The board meets on 12 January/ })).toBeDefined();
    await user.clear(words);
    await user.type(words, 'jp: my own words');
    expect(screen.queryByText(/^Fill in: /)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Open draft' }));
    expect(actions.draft).toHaveBeenCalledExactlyOnceWith(dana.key, 'jp: my own words');
    expect(actions.done).not.toHaveBeenCalled();
  });

  it('keeps the rep’s words while it is not shown, and Enter on the row opens them', async () => {
    const { user, actions, words } = await show();
    await user.type(words, ' Mine.');
    const toggle = screen.getByRole('button', { name: 'Show draft' });
    await user.click(toggle);
    expect(screen.queryByRole('textbox', { name: 'Draft' })).toBeNull();
    await user.keyboard('{Home}{Enter}');
    expect(actions.draft).toHaveBeenCalledExactlyOnceWith(dana.key, `${draft.text} Mine.`);
    await user.click(toggle);
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' })).value).toBe(
      `${draft.text} Mine.`,
    );
  });

  it.each([
    ['words that nobody changed', dana, draft, ''],
    ['what is to be said on the phone', calling, prompt, ' Mine.'],
  ])('leaves %s to the background when Enter opens the row’s', async (_, view, shown, typed) => {
    const { user, actions, words } = await show(view, shown);
    await user.type(words, `{End}${typed}`);
    await user.click(screen.getByRole('button', { name: 'Show draft' }));
    await user.keyboard('{Home}{Enter}');
    expect(actions.draft).toHaveBeenCalledExactlyOnceWith(view.key, undefined);
  });

  it('has other words, and goes back to those before', async () => {
    const { user, actions, words } = await show();
    await user.type(words, ' Mine.');
    actions.readDraft.mockResolvedValue({ ...draft, text: 'Other words', templateId: 'other' });
    await user.click(screen.getByRole('button', { name: 'Other words' }));
    expect(actions.readDraft).toHaveBeenLastCalledWith(dana.key, {
      templateId: draft.alternatives[0],
      channel: 'email',
    });
    await waitFor(() => expect(words.value).toBe('Other words'));
    await user.click(screen.getByRole('button', { name: 'Back to the words before' }));
    expect(words.value).toBe(`${draft.text} Mine.`);
  });

  it('proposes another channel after three mails without an answer', async () => {
    const { user, actions } = await show();
    expect(screen.getByText(/^Three mails in a row/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Call' }));
    expect(actions.readDraft).toHaveBeenLastCalledWith(dana.key, { templateId: null, channel: 'call' });
  });

  it('of a call is copied, and logged with what came of it and what came then', async () => {
    const { user, actions, words } = await show(calling, prompt);
    expect(lines('Olu')).toContain('Call · question');
    expect(lines('Olu')).toContain('moved from Thu 19 Nov: Buß- und Bettag');
    expect(lines('Olu')).toContain('No budget');
    expect(words.value).toBe(prompt.text);
    expect(screen.queryByRole('button', { name: 'Open draft' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(prompt.text);
    expect(await screen.findByText('Copied')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    await user.keyboard('12');
    expect(actions.tell).toHaveBeenCalledExactlyOnceWith(calling.key, 'call', {
      result: 'reached',
      outcome: 'meeting',
      reason: null,
      until: null,
    });
  });

  it('that cannot be read is said', async () => {
    const { user, actions } = renderPopup(someRows);
    actions.readDraft.mockRejectedValue(new Error('gone'));
    await user.keyboard('p');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The draft could not be written/);
  });
});

describe('polishing', () => {
  const renderWith = async (polish: NonNullable<PopupProps['polish']> | null) => {
    const all = renderPopup(someRows, { polish });
    await all.user.keyboard('p');
    return { ...all, words: await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' }) };
  };

  it('leaves no trace where there is nothing for it', async () => {
    await renderWith(null);
    expect(screen.queryByRole('button', { name: 'Polish' })).toBeNull();
  });

  it('puts better words in place, to be taken back', async () => {
    const polish = vi.fn<NonNullable<PopupProps['polish']>>(async () => 'Better words');
    const { user, words } = await renderWith(polish);
    await user.click(screen.getByRole('button', { name: 'Polish' }));
    await waitFor(() => expect(words.value).toBe('Better words'));
    expect(polish).toHaveBeenCalledExactlyOnceWith(draft.text, 'Dana');
    await user.click(screen.getByRole('button', { name: 'Back to the words before' }));
    expect(words.value).toBe(draft.text);
  });

  it('leaves the words as they are where the facts would change', async () => {
    const { user, words } = await renderWith(async () => null);
    await user.click(screen.getByRole('button', { name: 'Polish' }));
    expect(await screen.findByText(/^The words were left as they are/)).toBeDefined();
    expect(words.value).toBe(draft.text);
  });
});

describe('what came of it', () => {
  it('is told with one key, and a "not now" with one key each for why and when', async () => {
    const { user, actions } = renderPopup(someRows);
    await user.keyboard('o3');
    expect(screen.getByText('Why not?')).toBeDefined();
    await user.keyboard('1');
    expect(await screen.findByRole('menuitem', { name: /^When they said: Wed, 13 Jan/ })).toBeDefined();
    await user.keyboard('2');
    expect(actions.tell).toHaveBeenCalledExactlyOnceWith(dana.key, null, {
      result: null,
      outcome: 'notNow',
      reason: 'No budget',
      until: later[1]?.at,
    });
  });

  it('takes a reason in the rep’s own words', async () => {
    const { user, actions } = renderPopup(someRows);
    await user.keyboard('o45');
    await user.keyboard('Merged with Globex{Enter}');
    await user.keyboard('1');
    expect(actions.tell.mock.calls).toMatchObject([
      [dana.key, null, { outcome: 'no', reason: 'Merged with Globex', until: later[0]?.at }],
    ]);
  });

  it('offers the cadence that goes well with it', async () => {
    const { user, actions } = renderPopup(someRows, {
      undo: { label: 'Dana Wu: Meeting booked', next: { key: dana.key, cadenceId: 'afterMeeting' } },
    });
    await user.click(screen.getByRole('button', { name: 'Start “After a meeting”' }));
    expect(actions.cadence).toHaveBeenCalledExactlyOnceWith(dana.key, 'afterMeeting');
  });
});

describe('a cadence that is over', () => {
  it('says so, and goes on with the long game, another cadence, or not at all', async () => {
    const { user, actions } = renderPopup({ ...someRows, due: [over], dueCount: 1 });
    expect(lines('Ines')).toContain('No answer after 5 touches');
    await user.click(within(row('Ines')).getByRole('button', { name: 'Start the long game' }));
    await user.click(within(row('Ines')).getByRole('button', { name: 'Another cadence' }));
    await user.click(screen.getByRole('menuitem', { name: 'Messekontakte aus Hannover' }));
    expect(actions.cadence.mock.calls).toEqual([
      [over.key, 'longGame'],
      [over.key, 'own'],
    ]);
  });
});
