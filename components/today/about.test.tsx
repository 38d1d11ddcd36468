// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateReaderProvider } from '@/components/date-reader';
import { TextProvider } from '@/components/text';
import type { AboutView } from '@/lib/domain/views';
import { about as example, now, zone } from '@/tests/screens/examples';
import { readExample } from '@/tests/screens/read-example';
import { english } from '@/tests/screens/texts';
import { About, type AboutActions } from './about';

afterEach(cleanup);

async function renderAbout(part: Partial<AboutView> = {}) {
  const about = { ...example, ...part };
  const read = vi.fn<() => Promise<AboutView>>(async () => about);
  const actions = {
    onPlace: vi.fn<AboutActions['onPlace']>(),
    onDecision: vi.fn<AboutActions['onDecision']>(),
    onTags: vi.fn<AboutActions['onTags']>(async () => undefined),
  };
  const element = (revision: unknown) => (
    <TextProvider text={english}>
      <DateReaderProvider readDate={readExample}>
        <About firstName="Dana" now={now} zone={zone} revision={revision} read={read} actions={actions} />
      </DateReaderProvider>
    </TextProvider>
  );
  const { rerender } = render(element('first'));
  const user = userEvent.setup();
  const fold = screen.getByRole('button', { name: /^About Dana/ });
  await user.click(fold);
  await screen.findByRole('combobox', { name: 'Country' });
  return {
    actions,
    fold,
    user,
    change: (next: Partial<AboutView>) => {
      read.mockResolvedValue({ ...about, ...next });
      rerender(element(next));
    },
  };
}

const set = { country: 'US', zone: 'America/Chicago', how: 'set' as const };
const fromDomain = { country: 'DE', zone: 'Europe/Berlin', how: 'domain' as const };
const country = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country' });
const timeZone = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Time zone' });
const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

it('what is known is told in a line, before it is opened', async () => {
  const { fold, user } = await renderAbout({ decisionOn: '2027-01-12' });
  // Half past two in Berlin.
  expect(fold.textContent).toBe('About DanaUnited States (guessed)07:30 theredecides Tue 12 JanFintech');
  await user.click(fold);
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('what cannot be read is said', async () => {
  const fail = () => Promise.reject(new Error('gone'));
  const actions = { onPlace: vi.fn(), onDecision: vi.fn(), onTags: async () => undefined };
  render(
    <TextProvider text={english}>
      <About firstName="Dana" now={now} zone={zone} revision={1} read={fail} actions={actions} />
    </TextProvider>,
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be read/);
});

describe('where they are', () => {
  it('is said to be guessed from the address', async () => {
    await renderAbout({ place: fromDomain, guess: fromDomain, domain: 'acme.de' });
    expect(country().selectedOptions[0]?.textContent).toBe('Germany (guessed)');
    expect(describedBy(country())).toBe('Guessed from acme.de.');
    expect(describedBy(timeZone())).toBe('It is 14:30 there.');
  });

  it('is said to be guessed from a phone number', async () => {
    await renderAbout();
    expect(describedBy(country())).toMatch(/^Guessed from a phone number/);
  });

  it('is set by hand, with the usual zone of the country, and any other', async () => {
    const { user, actions } = await renderAbout({ place: fromDomain, guess: fromDomain });
    await user.selectOptions(country(), 'Japan');
    expect(actions.onPlace).toHaveBeenLastCalledWith({ country: 'JP', zone: 'Asia/Tokyo' });
    await user.selectOptions(timeZone(), 'Africa/Accra');
    expect(actions.onPlace).toHaveBeenLastCalledWith({ country: 'DE', zone: 'Africa/Accra' });
    await user.selectOptions(country(), 'Not known');
    expect(actions.onPlace).toHaveBeenLastCalledWith({ country: null, zone: null });
  });

  it('that was set is not called a guess, and is guessed again', async () => {
    const { user, actions } = await renderAbout({ place: set, guess: fromDomain });
    expect(country().selectedOptions[0]?.textContent).toBe('United States');
    expect(describedBy(country())).toBeUndefined();
    const zones = Array.from(timeZone().options, ({ value }) => value);
    // Those of the country come first.
    expect(zones.slice(1, 3)).toEqual(['America/New_York', 'America/Detroit']);
    expect(new Set(zones).size).toBe(zones.length);
    await user.selectOptions(country(), 'Germany (guessed)');
    expect(actions.onPlace).toHaveBeenLastCalledWith(null);
  });

  it('may not be known', async () => {
    await renderAbout({ place: null, guess: null });
    expect(country().selectedOptions[0]?.textContent).toBe('Not known');
    expect(timeZone().selectedOptions[0]?.textContent).toBe('Not known');
  });
});

describe('when they decide', () => {
  const section = () => within(screen.getByRole('region', { name: 'Decides on' }));

  it('is typed in the rep’s own words, a day off and today too', async () => {
    const { user, actions } = await renderAbout();
    expect(section().getByText('Not known')).toBeDefined();
    await user.click(section().getByRole('button', { name: 'Set a date' }));
    await user.keyboard('25 December{Enter}');
    await waitFor(() => expect(actions.onDecision).toHaveBeenCalledExactlyOnceWith('2026-12-25'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Set a date'));
    await user.click(section().getByRole('button', { name: 'Set a date' }));
    await user.keyboard('today{Enter}');
    await waitFor(() => expect(actions.onDecision).toHaveBeenLastCalledWith('2026-11-22'));
  });

  it('is told back as a day, and never one that is over', async () => {
    const { user, actions } = await renderAbout();
    await user.click(section().getByRole('button', { name: 'Set a date' }));
    await user.keyboard('tomorrow');
    expect(await section().findByText('Mon 23 Nov')).toBeDefined();
    await user.clear(screen.getByRole('textbox', { name: /^A date/ }));
    await user.keyboard('20/11/2026{Enter}');
    expect(await section().findByText(/^Fri 20 Nov is in the past$/)).toBeDefined();
    expect(actions.onDecision).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(section().getByRole('button', { name: 'Set a date' })).toBeDefined();
  });

  it('is taken from their words', async () => {
    const { user, actions, change } = await renderAbout();
    expect(section().getByText('They said: “The board meets on 12 January.”')).toBeDefined();
    await user.click(section().getByRole('button', { name: 'Take Tue 12 Jan' }));
    expect(actions.onDecision).toHaveBeenCalledExactlyOnceWith('2027-01-12');
    change({ decisionOn: '2027-01-12' });
    expect(await section().findByRole('button', { name: 'Change' })).toBeDefined();
    expect(section().queryByText(/^They said/)).toBeNull();
    await user.click(section().getByRole('button', { name: 'Clear' }));
    expect(actions.onDecision).toHaveBeenLastCalledWith(null);
  });
});

describe('their tags', () => {
  const field = () => screen.getByRole('combobox', { name: 'Tags' });

  it('are added however quickly, taken away, and offered as resources have them', async () => {
    const { user, actions } = await renderAbout();
    const offered = Array.from(document.querySelectorAll('datalist option'), (one) =>
      one.getAttribute('value'),
    );
    expect(offered).toEqual(['Audit', 'Security']);
    await user.type(field(), 'audit, banks,');
    expect(actions.onTags.mock.calls).toEqual([[['Fintech', 'audit']], [['Fintech', 'audit', 'banks']]]);
    await user.click(screen.getByRole('button', { name: 'Remove Fintech' }));
    expect(actions.onTags).toHaveBeenLastCalledWith(['audit', 'banks']);
  });

  it('that were typed and left are meant', async () => {
    const { user, actions } = await renderAbout();
    await user.type(field(), 'banks');
    await user.click(country());
    expect(actions.onTags).toHaveBeenCalledExactlyOnceWith(['Fintech', 'banks']);
  });

  it('that could not be kept are not shown', async () => {
    const { user, actions } = await renderAbout();
    actions.onTags.mockRejectedValue(new Error('full'));
    await user.type(field(), 'banks,');
    await waitFor(() => expect(screen.queryByText('banks')).toBeNull());
    expect(screen.getByText('Fintech', { selector: '.tag bdi' })).toBeDefined();
  });
});
