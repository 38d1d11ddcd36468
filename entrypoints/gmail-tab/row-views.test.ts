import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewestRows, RowWords } from '@/lib/domain/views';
import { createRowViews } from './row-views';

const account = 'sam@steadfast.com';
const id = (n: number) => `19a8c0ffee${String(n).padStart(6, '0')}`;
const view = (n: number, look: RowWords['look'] = 'waiting'): RowWords => ({
  legacyThreadId: id(n),
  look,
  label: '',
  sentence: 'Waiting for Dana',
});

const newest = Promise.resolve(null);
let tracked: RowWords[];
let asked: string[][];
const onNews = vi.fn<() => void>();
const stop = { controller: new AbortController() };
const create = () =>
  createRowViews(account, newest, onNews, stop.controller.signal, async (ids) => {
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
    const views = createRowViews(account, newest, onNews, stop.controller.signal, ask);
    views.get(id(1));
    await settle();
    expect(ask).toHaveBeenCalledOnce();
    views.get(id(1));
    await settle();
    expect([ask.mock.calls.length, views.get(id(1))]).toEqual([2, view(1)]);
  });
});

describe('the newest threads', () => {
  let tell: (told: NewestRows | null) => void;
  const createNew = () => {
    const newest = new Promise<NewestRows | null>((resolve) => (tell = resolve));
    return createRowViews(account, newest, onNews, stop.controller.signal, async (ids) => {
      asked.push(ids);
      return tracked.filter(({ legacyThreadId }) => ids.includes(legacyThreadId));
    });
  };

  it('are told before there are rows, and no question is asked about them', async () => {
    const views = createNew();
    views.get(id(5));
    tell({ from: id(4), rows: [view(5)] });
    await settle();
    expect(onNews).toHaveBeenCalledOnce();
    expect([views.get(id(5)), views.get(id(6)), asked]).toEqual([view(5), null, []]);
  });

  it('leave older ones to be asked about, also those that were drawn before', async () => {
    const views = createNew();
    views.get(id(1));
    tell({ from: id(4), rows: [] });
    await settle();
    views.get(id(2));
    await settle();
    expect([views.get(id(1)), asked]).toEqual([view(1), [[id(1)], [id(2)]]]);
  });

  it('are asked about where they could not be told', async () => {
    const views = createNew();
    views.get(id(1));
    tell(null);
    await settle();
    expect([views.get(id(1)), asked]).toEqual([view(1), [[id(1)]]]);
  });

  it('have what changed while they were told, and what changes before they are on screen', async () => {
    const views = createNew();
    tracked = [view(5, 'due'), view(6)];
    views.changed([`${account}:${id(5)}`]);
    tell({ from: '', rows: [view(5)] });
    await settle();
    views.changed([`${account}:${id(6)}`]);
    await settle();
    expect([views.get(id(5)), views.get(id(6))]).toEqual([view(5, 'due'), view(6)]);
  });

  it('are asked about again once they were forgotten', async () => {
    const views = createNew();
    tell({ from: '', rows: [] });
    await settle();
    views.forget();
    views.get(id(1));
    await settle();
    expect(views.get(id(1))).toEqual(view(1));
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
