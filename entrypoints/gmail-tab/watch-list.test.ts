// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchList } from './watch-list';

const calmMs = 300;
const stormMs = 100;
let list: HTMLElement;
let rows: HTMLElement[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  list = document.createElement('tbody');
  rows = Array.from({ length: 50 }, (_, index) => {
    const row = document.createElement('tr');
    row.className = 'zA';
    row.id = `:${index}`;
    row.setAttribute('role', 'row');
    list.append(row);
    return row;
  });
  document.body.replaceChildren(list);
  return () => vi.useRealTimers();
});

const rewrite = (some: readonly HTMLElement[]) => {
  for (const row of some) row.replaceChildren(document.createElement('td'));
  return vi.advanceTimersByTimeAsync(16);
};

function follow() {
  const looks: number[] = [];
  const end = watchList(list, {
    drawn: (drawn) => looks.push([...drawn].length),
    sized: () => undefined,
    moved: () => undefined,
  });
  return { looks, end };
}

it('tells of each row that is drawn anew, however often the mouse makes Gmail do it', async () => {
  const { looks, end } = follow();
  for (const row of rows.slice(0, 20)) await rewrite([row]);
  expect(looks).toEqual(Array.from({ length: 20 }, () => 1));
  end();
});

it('draws a whole list at once, however long it is', async () => {
  const { looks, end } = follow();
  list.append(...rows.map((row) => Object.assign(row.cloneNode() as HTMLElement, { id: `${row.id}x` })));
  await vi.advanceTimersByTimeAsync(stormMs + 1);
  await rewrite([...list.querySelectorAll<HTMLElement>('tr')]);
  expect(looks).toEqual([50, 100]);
  end();
});

it('looks away from a storm, and once it is over at what it has made', async () => {
  const { looks, end } = follow();
  for (let frame = 0; frame < 60; frame += 1) await rewrite(rows);
  expect(looks).toEqual([50]);
  await vi.advanceTimersByTimeAsync(calmMs);
  expect(looks).toEqual([50, 50]);
  await rewrite(rows.slice(0, 3));
  expect(looks.at(-1)).toBe(3);
  end();
});

it('is not kept from the badges by a storm that does not end, nor by little things after one', async () => {
  const { looks, end } = follow();
  for (let frame = 0; frame < 200; frame += 1) await rewrite(rows);
  expect(looks).toEqual([50, 50]);
  for (let frame = 0; frame < 20; frame += 1) await rewrite(rows.slice(0, 1));
  expect(looks.length).toBeGreaterThan(2);
  expect(looks[2]).toBe(50);
  end();
});

it('ends in a storm too', async () => {
  const { looks, end } = follow();
  for (let frame = 0; frame < 3; frame += 1) await rewrite(rows);
  end();
  await vi.advanceTimersByTimeAsync(calmMs);
  expect(looks).toEqual([50]);
});
