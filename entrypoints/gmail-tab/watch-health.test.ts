// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GmailRecord } from '@/lib/bridge/records';
import type { HealthReport } from '@/lib/domain/health';
import { watchHealth } from './watch-health';

const minuteMs = 60_000;
const synced = (unreadable: number): GmailRecord => ({ type: 'synced', at: 1, unreadable });

let visibility: DocumentVisibilityState;
let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  vi.spyOn(document, 'URL', 'get').mockReturnValue('https://mail.google.com/mail/u/0/#inbox');
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function setUp() {
  const tell = vi.fn<(report: HealthReport) => void>();
  const watch = watchHealth(document, tell, stop.signal);
  const level = (capability: keyof HealthReport) => watch.health.report[capability];
  return { watch, tell, level };
}

const use = () => document.dispatchEvent(new Event('pointerdown'));

describe('what is overheard', () => {
  it('shows that it can be', () => {
    const { watch, level } = setUp();
    watch.heard(synced(0));
    expect([level('observer').level, level('parser').level]).toEqual(['green', 'green']);
  });

  it('is partly unreadable while the count grows from sync to sync, and readable again after', () => {
    const { watch, level } = setUp();
    watch.heard(synced(2));
    expect(level('parser')).toMatchObject({ level: 'amber', reason: 'unreadable' });
    watch.heard({ type: 'unreadable', unreadable: 3 });
    watch.heard(synced(3));
    expect(level('parser').level).toBe('amber');
    watch.heard(synced(3));
    expect(level('parser').level).toBe('green');
  });

  it('is missed where Gmail is used and silent for a minute', async () => {
    const { watch, level } = setUp();
    use();
    await vi.advanceTimersByTimeAsync(minuteMs - 1);
    expect(level('observer').level).toBe('unknown');
    await vi.advanceTimersByTimeAsync(1);
    expect(level('observer')).toMatchObject({ level: 'amber', reason: 'silent' });
    watch.heard(synced(0));
    expect(level('observer').level).toBe('green');
  });

  it.each([
    ['nobody uses it', () => {}],
    ['something was heard in that minute', (heard: () => void) => (use(), heard())],
    ['something was heard before', (heard: () => void) => (heard(), use())],
    ['it is hidden by then', () => (use(), (visibility = 'hidden'))],
    ['the browser is offline', () => (use(), vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false))],
  ])('is not missed where %s', async (_, happen) => {
    const { watch, level } = setUp();
    happen(() => watch.heard(synced(0)));
    await vi.advanceTimersByTimeAsync(2 * minuteMs);
    expect(level('observer').reason).toBeNull();
  });

  it.each([
    [true, 'unknown', null],
    [false, 'amber', 'unseenSend'],
  ])('is compared with each send that the page shows: heard %s', (wasHeard, observer, reason) => {
    const { watch, level } = setUp();
    watch.sawSend(wasHeard);
    expect(level('compose').level).toBe('green');
    expect(level('observer')).toMatchObject({ level: observer, reason });
  });
});

describe('the report', () => {
  it('is told once for changes that come together, and not without one', async () => {
    const { watch, tell } = setUp();
    watch.heard(synced(0));
    watch.knowsAccount();
    watch.health.saw('rows');
    await vi.advanceTimersByTimeAsync(minuteMs);
    expect(tell).toHaveBeenCalledTimes(1);
    expect(tell.mock.lastCall?.[0]).toMatchObject({
      observer: { level: 'green' },
      account: { level: 'green' },
    });
    watch.heard(synced(0));
    await vi.advanceTimersByTimeAsync(minuteMs);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('is not told, and nothing is left behind, once the tab’s script has ended', async () => {
    const { watch, tell } = setUp();
    watch.moved();
    use();
    watch.health.saw('rows');
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    use();
    watch.moved();
    await vi.advanceTimersByTimeAsync(20 * minuteMs);
    expect(tell).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('looks of its own', () => {
  it('come at each address, again every ten minutes, and not while the page is hidden', async () => {
    const { watch, level } = setUp();
    watch.moved();
    // An inbox without a list: missed once for each look.
    await vi.advanceTimersByTimeAsync(minuteMs);
    expect(level('rows')).toMatchObject({ level: 'amber', missed: 1 });
    await vi.advanceTimersByTimeAsync(10 * minuteMs);
    expect(level('rows').missed).toBe(2);
    visibility = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(30 * minuteMs);
    expect(level('rows').missed).toBe(2);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(minuteMs);
    expect(level('rows').missed).toBe(3);
  });
});
