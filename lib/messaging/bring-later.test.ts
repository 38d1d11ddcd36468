// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bringLater } from './bring-later';

let idle: { run: () => void; timeout: number | undefined }[];
beforeEach(() => {
  vi.useFakeTimers();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void, { timeout }: IdleRequestOptions = {}) =>
    idle.push({ run, timeout }),
  );
  return () => vi.useRealTimers();
});

function setUp({ comesAt = 1, canAsk = true } = {}) {
  const stop = new AbortController();
  const startedAt = Date.now();
  /** When the background was asked, ms after the start. */
  const asked: number[] = [];
  const ask = () => {
    asked.push(Date.now() - startedAt);
    if (asked.length === comesAt) bringing.came();
    return asked.length < comesAt ? Promise.reject(new Error('restarting')) : Promise.resolve();
  };
  const bringing = bringLater(window, ask, () => canAsk, stop.signal);
  return { ...bringing, asked, stop: () => stop.abort() };
}

const touch = (kind: string) => document.body.dispatchEvent(new Event(kind, { bubbles: true }));
const pass = (ms: number) => vi.advanceTimersByTime(ms);
const becomeIdle = () => {
  for (const { run } of idle.splice(0)) run();
};

describe('the rest of us is brought', () => {
  it('once Gmail had time to draw what it has got, and the tab is idle', () => {
    const { drawing, asked } = setUp();
    pass(1_000);
    drawing();
    pass(149);
    // What comes next does not put it off.
    drawing();
    expect(idle).toEqual([]);
    pass(1);
    expect(idle).toMatchObject([{ timeout: 1_000 }]);
    pass(60_000);
    expect(asked).toEqual([]);
    becomeIdle();
    expect(asked).toEqual([61_150]);
  });

  it('after four seconds where Gmail gets nothing', () => {
    const { asked } = setUp();
    pass(3_999);
    expect(asked).toEqual([]);
    pass(60_000);
    expect(asked).toEqual([4_000]);
  });

  it.each(['pointerdown', 'keydown'])('at the first touch (%s), and only once', (kind) => {
    const { drawing, asked } = setUp();
    drawing();
    pass(100);
    touch(kind);
    touch(kind);
    drawing();
    pass(60_000);
    becomeIdle();
    expect(asked).toEqual([100]);
  });

  it('not once more where the rep was faster than the idle moment', () => {
    const { drawing, asked } = setUp({ comesAt: 2 });
    drawing();
    pass(150);
    touch('keydown');
    becomeIdle();
    expect(asked).toEqual([150]);
  });

  it('at once when the background has a question', () => {
    const { now, asked } = setUp();
    pass(10);
    now();
    pass(60_000);
    expect(asked).toEqual([10]);
  });

  it('again and again, until it has come', () => {
    const { now, asked } = setUp({ comesAt: 7 });
    now();
    pass(300_000);
    expect(asked).toEqual([0, 500, 2_500, 10_500, 40_500, 70_500, 100_500]);
  });

  it('not once the tab, or the extension, is over', () => {
    const first = setUp();
    first.stop();
    const second = setUp({ canAsk: false });
    for (const { now } of [first, second]) now();
    pass(60_000);
    expect([...first.asked, ...second.asked]).toEqual([]);
  });
});
