// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beforeNextFrame, waitFor } from './wait-for';

const find = (id: string) => () => document.getElementById(id);
const add = (id: string) => {
  const element = document.createElement('div');
  element.id = id;
  document.body.append(element);
  return element;
};
const settle = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('several who wait in one page', () => {
  it('share an observer, which is gone with the last of them', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const [first, second] = [waitFor(document, find('a'), 10_000), waitFor(document, find('b'), 10_000)];
    expect(observe).toHaveBeenCalledOnce();
    const a = add('a');
    await settle();
    expect(await first).toBe(a);
    expect(disconnect).not.toHaveBeenCalled();
    const b = add('b');
    await settle();
    expect(await second).toBe(b);
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it('give up each for itself, and whoever comes later is told again', async () => {
    const stop = new AbortController();
    const first = waitFor(document, find('a'), 10_000, stop.signal);
    const second = waitFor(document, find('b'), 200);
    stop.abort();
    expect(await first).toBeNull();
    await vi.advanceTimersByTimeAsync(300);
    expect(await second).toBeNull();
    const third = waitFor(document, find('c'), 10_000);
    const c = add('c');
    await settle();
    expect(await third).toBe(c);
  });
});

describe('what shall be drawn with the page', () => {
  const visibility = (state: DocumentVisibilityState) =>
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);

  it('is looked for once before the next frame, and not later', async () => {
    visibility('visible');
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
    const found = waitFor(document, find('a'), 10_000, undefined, beforeNextFrame);
    const a = add('a');
    await settle();
    expect(frames).toHaveLength(1);
    frames[0]?.(0);
    expect(await found).toBe(a);
  });

  it('is looked for all the same in a page that is hidden, which has no frames', async () => {
    visibility('hidden');
    const found = waitFor(document, find('a'), 10_000, undefined, beforeNextFrame);
    const a = add('a');
    await settle();
    expect(await found).toBe(a);
  });
});
