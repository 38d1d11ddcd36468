// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowView } from '@/lib/domain/views';
import { sendToBackground } from '@/lib/messaging/send';
import { english } from '@/tests/screens/texts';
import { createKnownThreads } from './known-threads';
import { createRowBadges } from './row-badges';

vi.mock('@/lib/messaging/send', () => ({ sendToBackground: vi.fn<typeof sendToBackground>() }));

const account = 'sam@steadfast.com';
const tracked = '17b79f50c14b98d2';
const untracked = '19504a76c89ce147';
const view: RowView = {
  legacyThreadId: tracked,
  state: 'due',
  dueAt: 1,
  silentDays: 4,
  touch: 2,
  plannedTouches: 4,
  who: 'Dana Wu',
};

const observing = new Set<object>();
let stop: AbortController;

/** Tells the size at once, as browsers do, and of a hidden list that it has none. */
class SizeOnce {
  constructor(readonly callback: (entries: { contentRect: { width: number } }[]) => void) {}
  observe() {
    observing.add(this);
    queueMicrotask(() => observing.has(this) && this.callback([{ contentRect: { width: 900 } }]));
  }
  disconnect() {
    observing.delete(this);
  }
}

const children = (legacyId: string) => {
  const cell = document.createElement('td');
  const labels = document.createElement('div');
  labels.className = 'xT';
  const subject = document.createElement('span');
  subject.className = 'bog';
  const ids = document.createElement('span');
  ids.dataset['legacyThreadId'] = legacyId;
  subject.append(ids);
  labels.append(subject);
  cell.append(labels);
  return cell;
};
const row = (id: string, legacyId: string) => {
  const made = document.createElement('tr');
  made.className = 'zA';
  made.id = id;
  made.append(children(legacyId));
  return made;
};
const badged = () =>
  Array.from(document.querySelectorAll('steadfast-ui'), (badge) => badge.closest('tr')?.id);
const settle = () => vi.advanceTimersByTimeAsync(200);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', SizeOnce);
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  vi.mocked(sendToBackground)
    .mockClear()
    .mockResolvedValue([view] as never);
  stop = new AbortController();
  const list = document.createElement('div');
  list.setAttribute('gh', 'tl');
  const table = document.createElement('table');
  table.append(row(':1', untracked), row(':2', tracked));
  list.append(table);
  const main = document.createElement('div');
  main.append(list);
  document.body.replaceChildren(main);
  const clock = { now: () => 1_000_000, zone: () => 'Europe/Berlin' };
  createRowBadges(document, english, clock, createKnownThreads(), stop.signal).look(account, false);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('badges', () => {
  it('follow their threads through the rows, with the same change that brings them', async () => {
    await settle();
    expect(badged()).toEqual([':2']);
    document.getElementById(':1')?.replaceChildren(children(tracked));
    document.getElementById(':2')?.replaceChildren(children(untracked));
    await Promise.resolve();
    expect(badged()).toEqual([':1']);
    expect(sendToBackground).toHaveBeenCalledOnce();
  });

  it('follow an id that changes in place', async () => {
    await settle();
    document
      .querySelector<HTMLElement>('[id=":2"] [data-legacy-thread-id]')
      ?.setAttribute('data-legacy-thread-id', untracked);
    await Promise.resolve();
    expect(badged()).toEqual([]);
  });

  it('are one for each row, also where Gmail copies its children', async () => {
    await settle();
    const [second] = [document.getElementById(':2')];
    second?.replaceChildren(...Array.from(second.children, (child) => child.cloneNode(true)));
    await Promise.resolve();
    expect(badged()).toEqual([':2']);
  });

  it('are gone with the script that put them there, and nothing is observed any more', async () => {
    await settle();
    expect(observing.size).toBe(1);
    stop.abort();
    expect([badged(), observing.size]).toEqual([[], 0]);
    document.getElementById(':1')?.replaceChildren(children(tracked));
    await settle();
    expect(badged()).toEqual([]);
  });

  it('are of a list only while it is in the page', async () => {
    await settle();
    document.querySelector('[gh=tl]')?.remove();
    await settle();
    expect(observing.size).toBe(0);
  });
});
