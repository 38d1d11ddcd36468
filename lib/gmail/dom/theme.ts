import { findOne } from './selectors';

/** Whether Gmail's content is light or dark: by its background, because its themes have no other mark. */
export function readTheme(page: Document): 'light' | 'dark' {
  const element = findOne(page, 'pageBackground') ?? page.body;
  const colour = page.defaultView?.getComputedStyle(element).backgroundColor;
  const [red, , , alpha = '1'] = colour?.match(/[\d.]+/g) ?? [];
  return red !== undefined && Number(alpha) > 0 && Number(red) < 128 ? 'dark' : 'light';
}
