import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Calendar, plainCalendar } from '@/lib/domain/calendar';
import { sendToBackground } from '@/lib/messaging/send';
import { setAway } from './set-away';

vi.mock('@/lib/messaging/send', () => ({ sendToBackground: vi.fn<typeof sendToBackground>() }));

beforeEach(() => {
  vi.mocked(sendToBackground).mockReset();
  vi.mocked(sendToBackground).mockResolvedValue({ moved: 3 });
});

/** In Berlin, Thursday has begun; elsewhere, it is still Wednesday. */
const now = Date.UTC(2026, 10, 18, 23, 30);
const planned = { from: '2026-12-21', to: '2026-12-31' };
const calendar = (vacations: Calendar['vacations']): Calendar => ({
  ...plainCalendar('Europe/Berlin'),
  vacations,
});
const set = () =>
  vi.mocked(sendToBackground).mock.calls.map(([type, data]) => [type, JSON.parse(JSON.stringify(data))]);
const to = (...vacations: Calendar['vacations']) => ['settings.calendar', { patch: { vacations } }];

describe('days off that begin now', () => {
  it('are from today in the rep’s zone to the day before the return, beside those that are planned', async () => {
    const { action } = await setAway(calendar([planned]), now, Date.UTC(2026, 10, 22, 23));
    expect(set()).toEqual([to(planned, { from: '2026-11-19', to: '2026-11-22' })]);
    expect(action).toEqual({ what: 'away', to: '2026-11-22', moved: 3 });
  });

  it('are as they were once that is undone', async () => {
    const { undo } = await setAway(calendar([planned]), now, Date.UTC(2026, 10, 22, 23));
    await undo?.();
    expect(set().at(-1)).toEqual(to(planned));
  });
});

describe('days off that end now', () => {
  it('ended yesterday, and others stay', async () => {
    const off = { from: '2026-11-16', to: '2026-11-27' };
    const { action, undo } = await setAway(calendar([off, planned]), now, null);
    expect(set()).toEqual([to({ from: '2026-11-16', to: '2026-11-18' }, planned)]);
    expect(action).toEqual({ what: 'away', to: null, moved: 3 });
    await undo?.();
    expect(set().at(-1)).toEqual(to(off, planned));
  });

  it('are told as failed where the background refuses', async () => {
    vi.mocked(sendToBackground).mockRejectedValue(new Error('refused'));
    await expect(setAway(calendar([planned]), now, null)).rejects.toThrow('refused');
  });
});
