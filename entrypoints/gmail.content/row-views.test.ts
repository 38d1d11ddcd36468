import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowWords } from '@/lib/domain/views';
import { createRowViews } from './row-views';

const account = 'sam@steadfast.com';
const id = (n: number) => `19a8c0ffee${String(n).padStart(6, '0')}`;
const view = (n: number, look: RowWords['look'] = 'waiting'): RowWords => ({
  legacyThreadId: id(n),
  look,
  label: '',
  sentence: 'Waiting for Dana',
});

let tracked: RowWords[];
let asked: string[][];
const onNews = vi.fn<() => void>();
const stop = { controller: new AbortController() };
const create = () =>
  createRowViews(account, onNews, stop.controller.signal, async (ids) => {
    asked.push(ids);
    return tracked.filter(({ legacyThreadId }) => ids.includes(legacyThreadId));
  });
const settle = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.useFakeTimers();
  stop.controller = new AbortController();
  onNews.mockClear();
  tracked = [view(1)];
  asked = [];
});
afterEach(() => vi.useRealTimers());

describe('a screen of rows', () => {
  it('is one question, however often its rows are drawn', async () => {
    const views = create();
    for (let round = 0; round < 3; round += 1) for (let n = 0; n < 50; n += 1) views.get(id(n));
    await settle();
    expect(asked.map((ids) => ids.length)).toEqual([50]);
    expect([views.get(id(1)), views.get(id(2))]).toEqual([view(1), null]);
    expect(onNews).toHaveBeenCalledOnce();
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('is drawn while the question is under way, without another', async () => {
    const views = create();
    views.get(id(1));
    await vi.advanceTimersByTimeAsync(30);
    expect(asked).toHaveLength(1);
    views.get(id(1));
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('with more than 200 is asked in parts', async () => {
    const views = create();
    for (let n = 0; n < 450; n += 1) views.get(id(n));
    await settle();
    expect(asked.map((ids) => ids.length)).toEqual([200, 200, 50]);
  });

  it('is asked again when it could not be answered, once its rows are drawn again', async () => {
    const ask = vi
      .fn<() => Promise<RowWords[]>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue([view(1)]);
    const views = createRowViews(account, onNews, stop.controller.signal, ask);
    views.get(id(1));
    await settle();
    expect(ask).toHaveBeenCalledOnce();
    views.get(id(1));
    await settle();
    expect([ask.mock.calls.length, views.get(id(1))]).toEqual([2, view(1)]);
  });
});

describe('a change', () => {
  it('is asked about where the thread was on screen, and shows meanwhile what was', async () => {
    const views = create();
    views.get(id(1));
    await settle();
    tracked = [view(1, 'due')];
    views.changed([`${account}:${id(1)}`, `${account}:${id(9)}`, `other@steadfast.com:${id(1)}`]);
    expect(views.get(id(1))).toEqual(view(1));
    await settle();
    expect(asked).toEqual([[id(1)], [id(1)]]);
    expect(views.get(id(1))).toEqual(view(1, 'due'));
  });

  it('of a thread of another account is none', async () => {
    const views = create();
    views.get(id(1));
    await settle();
    views.changed([`other@steadfast.com:${id(1)}`]);
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('during a question is asked after it, so that the older answer does not stay', async () => {
    const views = create();
    views.get(id(1));
    await vi.advanceTimersByTimeAsync(29);
    views.changed([`${account}:${id(1)}`]);
    await settle();
    tracked = [];
    views.changed([`${account}:${id(1)}`]);
    await settle();
    expect(views.get(id(1))).toBeNull();
  });
});

describe('what is known', () => {
  it('is asked anew when it was forgotten', async () => {
    const views = create();
    views.get(id(1));
    await settle();
    views.forget();
    expect(views.get(id(1))).toBeNull();
    await settle();
    expect(asked).toEqual([[id(1)], [id(1)]]);
  });

  it('is bounded', async () => {
    const views = create();
    for (let n = 0; n < 2_001; n += 1) views.get(id(n));
    await settle();
    asked = [];
    views.get(id(2_000));
    await settle();
    expect(asked).toEqual([]);
    views.get(id(0));
    await settle();
    expect(asked).toEqual([[id(0)]]);
  });

  it('is nobody’s business any more once the tab’s script is over', async () => {
    const views = create();
    views.get(id(1));
    stop.controller.abort();
    await settle();
    expect([asked, onNews.mock.calls]).toEqual([[], []]);
  });
});
