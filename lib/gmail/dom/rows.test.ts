// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { legacyHexOf } from '../ids';
import { findLists, labelsOfRow, rowOf, rowsIn, threadOfRow } from './rows';

const decimal = '1709009752799549650';
const hex = '17b79f50c14b98d2';
const other = '19504a76c89ce147';

const parse = (html: string): HTMLElement => {
  const made = document.createElement('div');
  made.innerHTML = html;
  return made;
};
const subject = (attributes: string) => `<span ${attributes}>SOC 2</span>`;
const fill = (reader: string, seen: string) => `
  <td class="yX"><div class="afn">Dana, ${reader}</div><div class="yW"><span class="yP" email="d@acme.com">Dana</span></div></td>
  <td class="a4W"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog">${seen}</span></div>
  <span class="y2">Hi</span></div></div></td>`;
const row = (attributes: string, reader = subject(attributes)) =>
  `<tr class="zA yO" id=":3f" role="row">${fill(reader, subject(attributes))}</tr>`;
const table = (rows: string) => `<table class="F cf zt" role="grid"><tbody>${rows}</tbody></table>`;
const list = (rows: string) =>
  `<div class="ae4" gh="tl"><div class="Cp"><div>${table(rows)}</div></div></div>`;

const known = (threadId: string) => legacyHexOf(threadId) ?? (threadId === 'thread-a:r7' ? other : null);
const threads = (html: string) => rowsIn(parse(html)).map((found) => threadOfRow(found, known));

describe('the thread of a row', () => {
  it.each([
    ['its legacy id', `data-thread-id="#thread-f:${decimal}" data-legacy-thread-id="${hex}"`, hex],
    ['its own id, where there is no legacy id', `data-thread-id="#thread-f:${decimal}"`, hex],
    ['what was heard, where it began here', 'data-thread-id="#thread-a:r7"', other],
    ['the conversation, where rows are messages', `data-thread-id="#thread-f:${decimal}|msg-f:17"`, hex],
    [
      'the conversation, whatever the legacy id is of',
      `data-thread-id="#thread-f:${decimal}|msg-f:17" data-legacy-thread-id="${other}"`,
      hex,
    ],
    [
      'the legacy id, where the conversation is not known',
      `data-thread-id="#thread-a:r8|msg-a:r1" data-legacy-thread-id="${other}"`,
      other,
    ],
    ['nothing that was not heard', 'data-thread-id="#thread-a:r8"', null],
    ['nothing that is no id', 'data-thread-id="#x" data-legacy-thread-id="undefined"', null],
  ])('is read from %s', (_, attributes, expected) => {
    expect(threads(list(row(attributes)))).toEqual([expected]);
  });

  it('is that of the subject on screen, not what screen readers were told before', () => {
    const now = `data-legacy-thread-id="${hex}"`;
    const before = subject(`data-legacy-thread-id="${other}"`);
    expect(threads(list(row(now, before)))).toEqual([hex]);
    expect(threads(list(row(now, before)).replaceAll('bog', 'bog-x'))).toEqual([hex]);
  });

  it('is none of an advertisement, nor of a row without an id', () => {
    const ads =
      '<tr class="zA am0" role="row"><td class="a4W"><div class="xS" role="link"><div class="xT">Ad</div></div></td></tr>';
    const bundle = '<tr class="zA bvA" id=":4a" role="row"><td></td></tr>';
    expect(threads(list(ads + bundle + row(`data-legacy-thread-id="${hex}"`)))).toEqual([null, hex]);
  });

  it('is found in any of the rows that it has beside a preview pane, and is one', () => {
    const found = rowsIn(parse(list(split(':1', hex) + split(':2', other, 0))));
    expect(found.map((first) => [first.id, threadOfRow(first, known)])).toEqual([
      [':1', hex],
      [':2', other],
    ]);
  });
});

/** Three rows, of which only the first has an id; the thread's own ids can be in any of them. */
function split(id: string, legacyId: string, at = 1): string {
  const span = subject(`data-legacy-thread-id="${legacyId}"`);
  const put = (part: number) => (part === at ? `<span class="bog">${span}</span>` : '');
  return `
    <tr class="zA apv" id="${id}" role="row"><td class="apy"><div class="yW">Dana</div>${put(0)}</td></tr>
    <tr class="zA apv" role="row"><td class="apx"><div class="xS" role="link"><div class="xT">${put(1)}</div></div></td></tr>
    <tr class="zA apv apw" role="row"><td><div class="snippet">Hi</div></td></tr>`;
}

describe('what Gmail calls otherwise', () => {
  const waves: [string, (html: string) => string][] = [
    ['as it is', (html) => html],
    ['without gh', (html) => html.replaceAll('gh="tl"', '')],
    ['with other classes', (html) => html.replaceAll(/class="[^"]*"/g, 'class="x9"')],
    ['with neither', (html) => html.replaceAll(/class="[^"]*"/g, 'class="x9"').replaceAll('gh="tl"', '')],
  ];

  it.each(waves)('is found all the same, %s', (_, change) => {
    const page = parse(`<div role="main">${change(list(row(`data-legacy-thread-id="${hex}"`)))}</div>`);
    document.body.replaceChildren(page);
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
    const [found] = findLists(document);
    const [first] = rowsIn(found ?? page);
    expect(found?.contains(first ?? null)).toBe(true);
    expect(first && threadOfRow(first, known)).toBe(hex);
    expect(first && labelsOfRow(first)?.firstElementChild?.textContent).toBe('SOC 2');
  });

  it('beyond that is nothing, and nothing throws', () => {
    const page = parse('<div>Hello</div>');
    expect([findLists(page), rowsIn(page), rowOf(page), labelsOfRow(page)]).toEqual([[], [], null, null]);
  });
});

describe('lists', () => {
  beforeEach(() => document.body.replaceChildren());

  it('are those on screen: one for each section, and no old ones', () => {
    document.body.append(parse(list('') + list('') + list('')));
    const hidden = document.querySelectorAll('[gh="tl"]')[1];
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
      return this !== hidden;
    });
    expect(findLists(document)).toHaveLength(2);
    expect(findLists(document)).not.toContain(hidden);
  });
});

describe('a place in a row', () => {
  it('belongs to the row that begins the thread', () => {
    const page = parse(list(split(':1', hex) + split(':2', other)));
    const [, , second] = [page, ...rowsIn(page)];
    expect(rowOf(page.querySelectorAll('.snippet')[1] as Element)).toBe(second);
    expect(rowOf(page.querySelector('tbody') as Element)).toBeNull();
  });

  it('for labels is before the subject, or in the next row of the thread, never in the next thread', () => {
    const page = parse(list(split(':1', hex) + row(`data-legacy-thread-id="${other}"`)));
    const [first, second] = rowsIn(page);
    expect(first && labelsOfRow(first)).toBe(page.querySelectorAll('.xT')[0]);
    expect(second && labelsOfRow(second)).toBe(page.querySelectorAll('.xT')[1]);
    page.querySelector('.xT')?.remove();
    page.querySelector('[role=link]')?.remove();
    expect(first && labelsOfRow(first)).toBeNull();
  });
});
