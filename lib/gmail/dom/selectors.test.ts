// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { expectOne, findAll, findOne, type SelectorKey, selectors, selectorUse } from './selectors';
import { samples } from './selectors.fixture';

/** Gmail with these ways to find the thing, and no others. */
function pageWith(htmls: readonly string[]): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = htmls.join('');
  return page;
}

const keys = Object.keys(selectors) as SelectorKey[];
const rungs = keys.flatMap((key) => selectors[key].map((selector, rung) => ({ key, selector, rung })));

describe.each(rungs)('$key, way $rung: $selector', ({ key, selector, rung }) => {
  const htmls = samples[key].map(({ html }) => html);

  it('serves once the better ones are gone', () => {
    const page = pageWith(htmls.slice(rung));
    const found = findOne(page, key);
    expect(found?.matches(selector)).toBe(true);
    expect(selectorUse[key]?.rung).toBe(rung);
    expect(findAll(page, key)[0]).toBe(found);
  });

  it('has a sample that says when Gmail had it', () => {
    const { since, seen } = samples[key][rung] ?? {};
    expect(seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    expect(since ?? '2004').toMatch(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
    expect((since ?? '2004') <= (seen ?? '')).toBe(true);
  });
});

describe.each(keys)('%s', (key) => {
  it('is null where every way is gone; an expected one is counted, and nothing throws', () => {
    const others = keys.filter((other) => other !== key).map((other) => samples[other][0].html);
    const page = pageWith(others.filter((html) => findOne(pageWith([html]), key) === null));
    const before = selectorUse[key]?.misses ?? 0;
    expect(findOne(page, key)).toBeNull();
    expect(findAll(page, key)).toEqual([]);
    expect(selectorUse[key]?.misses ?? 0).toBe(before);
    expect(expectOne(page, key)).toBeNull();
    expect(selectorUse[key]?.misses).toBe(before + 1);
  });
});
