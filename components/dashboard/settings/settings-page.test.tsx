// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { manySuppressed, someSettings } from '@/tests/screens/library-examples';
import { section, show } from './settings.fixture';

afterEach(cleanup);

const nine = { start: '09:00', end: '17:00' };

describe('what another page has changed', () => {
  const quiet = { from: '21:00', to: '06:30' };
  const load = { perDay: 7, perCompany: 2, gapDays: 4 };
  const week = { hours: [null, { start: '10:00', end: '16:00' }, null, nine, nine, nine, null] };
  const value = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label).value;

  it('stands in the fields at once, and is saved by nobody again', async () => {
    const { actions, store } = show({ calendar: { ...someSettings.calendar, quiet: null } });
    store({ week, quiet, load });
    await vi.waitFor(() => expect(value('Monday: from')).toBe('10:00'));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Tuesday' }).checked).toBe(false);
    expect(value('Quiet hours: until')).toBe('06:30');
    const numbers = section('Not too much at once').getAllByRole<HTMLInputElement>('textbox');
    expect(numbers.map((field) => field.value)).toEqual(['7', '2', '4']);
    for (const field of numbers) fireEvent.blur(field);
    fireEvent.blur(screen.getByLabelText('Monday: from'));
    fireEvent.blur(screen.getByLabelText('Quiet hours: until'));
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('is no reason to lose what is typed: what comes back from here changes nothing', () => {
    const { store } = show();
    const monday = screen.getByLabelText('Monday: until');
    fireEvent.change(monday, { target: { value: '12:00' } });
    fireEvent.blur(monday);
    fireEvent.change(screen.getByLabelText('Tuesday: until'), { target: { value: '08:00' } });
    store({ week: { hours: [null, { start: '09:00', end: '12:00' }, nine, nine, nine, nine, null] } });
    expect(value('Tuesday: until')).toBe('08:00');
  });
});

describe('the time zone', () => {
  const zone = () =>
    section('Time zone').getByRole<HTMLSelectElement>('combobox', { name: /^Dates are meant/ });

  it('is the computer’s, or one that stays', async () => {
    const { actions, user } = show();
    expect(zone().selectedOptions[0]?.textContent).toBe('This computer’s, also on a journey');
    await user.selectOptions(zone(), 'Asia/Tokyo');
    expect(actions.save).toHaveBeenLastCalledWith({ zone: 'Asia/Tokyo' });
    expect(await section('Time zone').findByText('Saved')).toBeDefined();
  });

  it('says what time it is there, and is given up again', async () => {
    const { calendar } = someSettings;
    const { actions, user } = show({ calendar: { ...calendar, zone: 'Asia/Tokyo' }, isZoneSet: true });
    expect(zone().value).toBe('Asia/Tokyo');
    expect(section('Time zone').getByText(/^It is \d\d:\d\d there/)).toBeDefined();
    await user.selectOptions(zone(), 'This computer’s, also on a journey');
    expect(actions.save).toHaveBeenLastCalledWith({ zone: null });
  });
});

describe('working hours', () => {
  const hours = () => section('Working hours');
  const type = (name: string, value: string) => {
    const field = hours().getByLabelText(name);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  };

  it('are set for each weekday, and saved when the field is left', async () => {
    const { actions } = show();
    type('Monday: until', '12:00');
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({
      week: { hours: [null, { start: '09:00', end: '12:00' }, nine, nine, nine, nine, null] },
    });
    expect(await hours().findByText('Saved')).toBeDefined();
  });

  it('take no end before the start, say so, and keep what was typed', () => {
    const { actions } = show();
    type('Monday: until', '08:00');
    expect(actions.save).not.toHaveBeenCalled();
    expect(hours().getByRole('alert').textContent).toBe('The end must come after the start.');
    expect(hours().getByLabelText<HTMLInputElement>('Monday: until').value).toBe('08:00');
  });

  it('are not saved without a working day', async () => {
    const { actions, user } = show({
      calendar: { ...someSettings.calendar, week: { hours: [null, nine, null, null, null, null, null] } },
    });
    await user.click(hours().getByRole('checkbox', { name: 'Monday' }));
    expect(actions.save).not.toHaveBeenCalled();
    expect(hours().getByRole('alert').textContent).toMatch(/^At least one day/);
  });

  it('tell how many follow-ups moved for them', async () => {
    const { user } = show({}, () => Promise.resolve({ moved: 2 }));
    await user.click(hours().getByRole('checkbox', { name: 'Friday' }));
    expect(await hours().findByText('Saved. 2 follow-ups moved')).toBeDefined();
  });

  it('say that nothing was changed when they could not be saved', async () => {
    const { user } = show({}, () => Promise.reject(new Error('gone')));
    await user.click(hours().getByRole('checkbox', { name: 'Friday' }));
    expect(await hours().findByText(/^That did not work/)).toBeDefined();
  });
});

describe('vacations', () => {
  const vacations = () => section('Vacations');
  const choose = (from: string, to: string) => {
    fireEvent.change(vacations().getByLabelText('First day'), { target: { value: from } });
    fireEvent.change(vacations().getByLabelText('Last day'), { target: { value: to } });
  };

  it('tell before how many follow-ups will move, and after how many did', async () => {
    const { actions, user } = show();
    choose('2026-12-02', '2026-12-10');
    expect(vacations().getByText('2 follow-ups are due then and will move to after it.')).toBeDefined();
    await user.click(vacations().getByRole('button', { name: 'Add vacation' }));
    expect(actions.addVacation).toHaveBeenCalledExactlyOnceWith({ from: '2026-12-02', to: '2026-12-10' });
    expect(await vacations().findByText('Saved. 3 follow-ups moved')).toBeDefined();
    expect(vacations().getByLabelText<HTMLInputElement>('First day').value).toBe('');
  });

  it.each([
    ['2026-12-10', '2026-12-02', 'The last day is before the first.'],
    ['2026-11-02', '2026-11-10', 'That is over already.'],
  ])('from %s to %s are none', async (from, to, why) => {
    const { actions, user } = show();
    choose(from, to);
    expect(vacations().getByText(why)).toBeDefined();
    await user.click(vacations().getByRole('button', { name: 'Add vacation' }));
    expect(actions.addVacation).not.toHaveBeenCalled();
  });

  it('ask for their days', async () => {
    const { user } = show();
    await user.click(vacations().getByRole('button', { name: 'Add vacation' }));
    expect(vacations().getByText('Choose the first and the last day.')).toBeDefined();
  });

  it('stand in order, and are removed', async () => {
    const { actions, user } = show();
    const all = vacations().getAllByRole('listitem');
    const [oneDay, longer] = all.map((item) => item.querySelector('.what')?.textContent);
    expect(oneDay).toBe('Fri 4 Dec');
    expect(longer).toBe('Thu 24 Dec – Sun 3 Jan');
    await user.click(within(all[0] ?? document.body).getByRole('button'));
    expect(actions.removeVacation).toHaveBeenCalledExactlyOnceWith({ from: '2026-12-04', to: '2026-12-04' });
  });
});

describe('public holidays', () => {
  const holidays = () => section('Public holidays');

  it('say that the country is guessed, and prove it by the next three', () => {
    show();
    expect(holidays().getByText(/^Guessed from your time zone/).textContent).toContain('Europe/Berlin');
    const next = holidays()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(next).toHaveLength(3);
    expect(next[0]).toMatch(/25 Dec.* · Christmas Day/);
  });

  it('are another country’s, or none', async () => {
    const { actions, user } = show({ isCountryGuessed: false });
    expect(holidays().queryByText(/^Guessed/)).toBeNull();
    const country = holidays().getByRole('combobox', { name: 'Country' });
    await user.selectOptions(country, 'France');
    expect(actions.save).toHaveBeenLastCalledWith({ country: 'FR' });
    await user.selectOptions(country, 'None');
    expect(actions.save).toHaveBeenLastCalledWith({ country: null });
  });

  it('can be working days', async () => {
    const { actions, user } = show();
    await user.click(holidays().getByRole('checkbox'));
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({ holidaysOff: false });
  });
});

describe('quiet hours', () => {
  const quiet = () => section('Quiet hours');

  it('are turned on and off', async () => {
    const { actions, user } = show({ calendar: { ...someSettings.calendar, quiet: null } });
    await user.click(quiet().getByRole('checkbox'));
    expect(actions.save).toHaveBeenLastCalledWith({ quiet: { from: '20:00', to: '07:00' } });
    await user.click(quiet().getByRole('checkbox'));
    expect(actions.save).toHaveBeenLastCalledWith({ quiet: null });
  });

  it('have two different ends', () => {
    const { actions } = show();
    const until = quiet().getByLabelText('Quiet hours: until');
    fireEvent.change(until, { target: { value: '20:00' } });
    fireEvent.blur(until);
    expect(quiet().getByRole('alert').textContent).toBe('Choose two different times.');
    fireEvent.change(until, { target: { value: '06:00' } });
    fireEvent.blur(until);
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({ quiet: { from: '20:00', to: '06:00' } });
  });
});

describe('how much is too much', () => {
  const load = () => section('Not too much at once');

  it('is a number that was typed to its end', async () => {
    const { actions, user } = show();
    const perDay = load().getByRole('textbox', { name: 'Follow-ups in a day' });
    await user.clear(perDay);
    await user.type(perDay, '10{Enter}');
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({ load: { perDay: 10, perCompany: 1, gapDays: 2 } });
  });

  it('is no other than can be', async () => {
    const { actions, user } = show();
    const gap = load().getByRole('textbox', { name: 'Business days between two touches to one person' });
    await user.clear(gap);
    await user.type(gap, '99');
    await user.tab();
    expect(load().getByRole('alert').textContent).toBe('A number from 0 to 60.');
    expect(actions.save).not.toHaveBeenCalled();
  });
});

describe('who is never asked about', () => {
  const suppressed = () => section('Never asked about');

  it('is named, and allowed again', async () => {
    const { actions, user } = show();
    expect(suppressed().getAllByText(/everybody there/)).toHaveLength(1);
    await user.click(suppressed().getByRole('button', { name: 'Allow again: dana@acme.com' }));
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith('address:dana@acme.com');
    expect(await suppressed().findByText('Saved')).toBeDefined();
  });

  it('is searched where there are many', async () => {
    const { user } = show({ suppressed: manySuppressed.slice(0, 30) });
    await user.type(suppressed().getByRole('searchbox'), 'company-29');
    expect(suppressed().getAllByRole('listitem')).toHaveLength(1);
  });

  it('may be nobody', () => {
    show({ suppressed: [] });
    expect(suppressed().getByText(/^Nobody\./)).toBeDefined();
  });
});

describe('looking for answers while Gmail is closed', () => {
  it.each([true, false])('is %s, says what is asked, and is switched at once', async (checks) => {
    const { actions, user } = show({ checks });
    const closed = section('Answers while Gmail is closed');
    const box = closed.getByRole<HTMLInputElement>('checkbox', {
      name: 'Check for answers while Gmail is closed',
    });
    expect(box.checked).toBe(checks);
    expect(closed.getByText(/^Before a reminder, that thread is read from mail\.google\.com/)).toBeDefined();
    await user.click(box);
    expect(actions.turnChecks).toHaveBeenCalledExactlyOnceWith(!checks);
    expect(await closed.findByText('Saved')).toBeDefined();
  });
});

describe('polish', () => {
  it('leaves no trace where the browser has no model', () => {
    show({ polish: null });
    expect(screen.queryByRole('region', { name: 'Polish' })).toBeNull();
  });

  it('is off until it is turned on', async () => {
    const { actions, user } = show();
    const box = section('Polish').getByRole<HTMLInputElement>('checkbox');
    expect(box.checked).toBe(false);
    await user.click(box);
    expect(actions.turnPolish).toHaveBeenCalledExactlyOnceWith(true);
  });
});
