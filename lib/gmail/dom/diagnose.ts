import { type SelectorKey, selectors, selectorUse } from './selectors';

/** How one thing is found in this page. */
export interface WayUse {
  /** How many there are now by each way, best first. */
  counts: number[];
  /** Which way served last, null: none yet. */
  rung: number | null;
  misses: number;
}

/** The page's shape in numbers: nothing of what stands in it. */
export interface PageShape {
  /** As Gmail declares it, such as `de`; '' where it is no language. */
  language: string;
  direction: 'ltr' | 'rtl';
  elements: number;
  ways: Record<string, WayUse>;
}

/** Numbers for a report of what is wrong; costs a look at the whole page, so only when it is asked for. */
export function diagnose(page: Document): PageShape {
  const { lang } = page.documentElement;
  const keys = Object.keys(selectors) as SelectorKey[];
  const ways = keys.map((key): [string, WayUse] => {
    const counts = selectors[key].map((selector) => page.querySelectorAll(selector).length);
    return [key, { counts, rung: null, misses: 0, ...selectorUse[key] }];
  });
  return {
    language: /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(lang) ? lang : '',
    direction: page.dir === 'rtl' || page.body.dir === 'rtl' ? 'rtl' : 'ltr',
    elements: page.querySelectorAll('*').length,
    ways: Object.fromEntries(ways),
  };
}
