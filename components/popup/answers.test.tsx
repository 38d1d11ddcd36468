// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakePopover } from '@/components/ui/fake-popover';
import { absent, answers, asking, bounced, proposing, unchecked } from '@/tests/screens/answer-examples';
import { coming, later, noRows } from '@/tests/screens/examples';
import { focused, lines, renderPopup, row } from './popup.fixture';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

const onlyAnswered = { ...noRows, answered: answers.answered, answeredCount: 3 };
const onlyAsked = { ...noRows, asked: [asking], askedCount: 1 };
const told = { result: null, reason: null, until: null };
/** The menu has the focus. */
const menu = () => vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));

describe('answered ones', () => {
  it('stand between what is due and what comes, with who answered, when, and what their words propose', () => {
    renderPopup(answers);
    expect(screen.getAllByRole('region').map((list) => list.querySelector('h2')?.textContent)).toEqual([
      'Overdue 1',
      'Is it the same matter? 1',
      'Answered: what came of it? 3',
      'Upcoming 2',
    ]);
    const list = within(screen.getByRole('region', { name: /^Answered/ }));
    const says = list.getAllByRole('listitem').map((item) => item.querySelector('button')?.textContent);
    expect(says[0]).toMatch(/^Dana Wu · AcmeTue 10:12Security review callsounds like “Not now”/);
    expect(says[1]).toMatch(/its words were not seen yetanswered by .*Lee Chan/);
    expect(says[2]).toContain('accepted your invitation');
    expect(says[2]).not.toContain('sounds like');
  });

  it.each(['1', '{Enter}'])(
    'o, then %s confirms what is proposed, which goes on to why and when',
    async (confirm) => {
      const { user, actions } = renderPopup(onlyAnswered);
      await user.keyboard('o');
      await menu();
      expect(document.activeElement?.textContent).toBe('Not nowsuggested · 1');
      expect(screen.queryByRole('menuitem', { name: /^Replied elsewhere/ })).toBeNull();
      expect(actions.tell).not.toHaveBeenCalled();
      await user.keyboard(confirm);
      await screen.findByRole('menuitem', { name: /^No budget/ });
      await user.keyboard('1');
      await screen.findByRole('menuitem', { name: /^When they said/ });
      await user.keyboard('2');
      expect(actions.tell).toHaveBeenCalledExactlyOnceWith(proposing.key, null, {
        ...told,
        outcome: 'notNow',
        reason: 'No budget',
        until: later[1]?.at,
      });
      expect(focused()).toBe('Tomás Ibarra');
    },
  );

  it('have all outcomes where nothing is proposed, and none is set by opening them', async () => {
    const { user, actions } = renderPopup(onlyAnswered);
    await user.keyboard('j{Enter}');
    await menu();
    expect(screen.getAllByRole('menuitem')).toHaveLength(9);
    expect(screen.queryByText(/suggested/)).toBeNull();
    await user.keyboard('2');
    expect(actions.tell.mock.calls).toEqual([
      [answers.answered[1]?.key, null, { ...told, outcome: 'interested' }],
    ]);
  });

  it('are opened by g, and left as they are by e', async () => {
    const { user, actions } = renderPopup(onlyAnswered);
    await user.keyboard('g');
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(proposing.key);
    await user.keyboard('e');
    expect(actions.settle).toHaveBeenCalledExactlyOnceWith(proposing.key);
    expect(focused()).toBe('Tomás Ibarra');
  });

  it('are something to do: nobody is “all caught up”', () => {
    const { show } = renderPopup(onlyAnswered);
    expect(screen.queryByText('All caught up')).toBeNull();
    show(onlyAsked);
    expect(screen.queryByText('All caught up')).toBeNull();
    show(noRows);
    expect(screen.getByText('All caught up')).toBeDefined();
  });
});

describe('a mail in another thread', () => {
  it('is asked about: whose, and what that thread is called', () => {
    renderPopup(onlyAsked);
    expect(lines('Dana').replaceAll(/[\u2068\u2069]/g, '')).toContain(
      'Dana wrote in another thread: “Budget 2027”',
    );
    const answer = within(within(row('Dana')).getByRole('group', { name: 'Same matter?' }));
    expect(answer.getAllByRole('button').map(({ title }) => title)).toEqual([
      'Yes (Y)',
      'No (N)',
      'Open that thread (G)',
    ]);
  });

  it.each([
    ['y', true],
    ['n', false],
  ] as const)('%s answers', async (key, isSame) => {
    const { user, actions } = renderPopup({ ...onlyAnswered, asked: [asking], askedCount: 1 });
    await user.keyboard(key);
    expect(actions.sameMatter).toHaveBeenCalledExactlyOnceWith(asking.key, isSame);
    expect(document.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe(proposing.key);
  });

  it.each(['{Enter}', 'g'])('%s opens that thread', async (key) => {
    const { user, actions } = renderPopup(onlyAsked);
    await user.keyboard(key);
    expect(actions.openAsked).toHaveBeenCalledExactlyOnceWith(asking.key);
    expect(actions.open).not.toHaveBeenCalled();
  });

  it('whose thread nobody can open leads to the follow-up’s own', async () => {
    const question = asking.question && { ...asking.question, legacyThreadId: null };
    const { user, actions } = renderPopup({ ...onlyAsked, asked: [{ ...asking, question }] });
    expect(screen.queryByRole('button', { name: 'Open that thread' })).toBeNull();
    await user.keyboard('{Enter}');
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(asking.key);
    expect(actions.openAsked).not.toHaveBeenCalled();
  });
});

describe('what a row says of the way to them', () => {
  it('until when they are away and whom they name, and that the date has moved for it', () => {
    renderPopup({ ...noRows, upcoming: [absent], upcomingCount: 1 });
    expect(lines('Tomás').replaceAll(/[\u2068\u2069]/g, '')).toContain(
      'away until Mon 4 Jannames lee@cordillera.example for the meantime',
    );
    expect(lines('Tomás')).toContain('moved from Wed 25 Nov: they are away');
  });

  it('that mails to them bounce', () => {
    const paused = { ...bounced, key: `${bounced.key}0`, who: 'Kim Lind', isBounced: false };
    renderPopup({ ...noRows, upcoming: [bounced, coming, paused], upcomingCount: 3 });
    expect(lines('Kim')).not.toContain('bounce');
    expect(lines('Ines').replaceAll(/[\u2068\u2069]/g, '')).toContain(
      'Mails to ines@lusofix.example bounce: look for another address',
    );
    expect(lines('Tomás')).not.toContain('bounce');
  });
});

describe('what a row says of a check that could not be made', () => {
  it('is why, and since when nobody has looked', () => {
    renderPopup(unchecked);
    const said = screen
      .getAllByText(/^not checked/)
      .map((fact) => fact.textContent.replaceAll(/[\u2068\u2069]/g, ''));
    expect(said).toEqual([
      'not checked since Tue 16:10: offline',
      'not checked: not signed in to rep@example.com',
      'not checked since Tue 16:10: not signed in to rep@example.com',
      'not checked: a shared mailbox can only be checked while it is open in Gmail',
      'not checked since Tue 16:10: your administrator or Gmail blocks it',
      'not checked: Gmail’s answer was not clear',
      'not checked since Tue 16:10: switched off while Gmail is closed',
      'not checked: too many at once',
    ]);
    for (const fact of screen.getAllByText(/^not checked/)) expect(fact.className).toBe('doubt');
  });
});

describe('that Gmail is asked while it is closed', () => {
  it('is told once it is done, and can be switched off there', async () => {
    const { user, actions } = renderPopup(noRows, { explainsChecks: true });
    expect(screen.getByText(/^Before a reminder, Steadfast now asks mail\.google\.com/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(actions.knowChecks).toHaveBeenCalledOnce();
    expect(actions.switchOffChecks).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Switch off' }));
    expect(actions.switchOffChecks).toHaveBeenCalledOnce();
  });

  it('is not told before, nor again', () => {
    renderPopup(noRows);
    expect(screen.queryByText(/^Before a reminder/)).toBeNull();
  });
});
