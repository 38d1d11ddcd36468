// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitFor } from './wait-for';

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
