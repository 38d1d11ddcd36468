// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowWords } from '@/lib/domain/views';
import { sendToBackground } from '@/lib/messaging/send';
import { createKnownThreads } from './known-threads';
import { createRowBadges } from './row-badges';

vi.mock('@/lib/messaging/send', () => ({ sendToBackground: vi.fn<typeof sendToBackground>() }));

const account = 'sam@steadfast.com';
const tracked = '17b79f50c14b98d2';
const untracked = '19504a76c89ce147';
const words: RowWords = {
  legacyThreadId: tracked,
  look: 'due',
  label: 'Due',
  sentence: 'Follow-up due: Dana Wu',
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
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  // Room for words.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 400 } as DOMRect);
  vi.mocked(sendToBackground)
    .mockClear()
    .mockResolvedValue([words] as never);
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
  const badges = createRowBadges(document, clock, createKnownThreads(), stop.signal);
  badges.start(account, Promise.resolve(null));
  badges.look(false);
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

  it('say the whole to a screen reader, and add no text of ours to Gmail’s', async () => {
    await settle();
    const badge = document.querySelector('steadfast-ui');
    expect(badge?.getAttribute('role')).toBe('img');
    expect(badge?.getAttribute('aria-label')).toBe('Follow-up due: Dana Wu');
    expect([badge?.getAttribute('data-label'), badge?.textContent]).toEqual(['Due', '']);
  });

  it('share one style sheet, which goes with them', async () => {
    await settle();
    const row1 = document.getElementById(':1');
    row1?.replaceChildren(children(tracked));
    await Promise.resolve();
    expect(badged()).toEqual([':1', ':2']);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    stop.abort();
    expect(document.querySelectorAll('style')).toHaveLength(0);
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
