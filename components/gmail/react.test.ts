import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const drawn = ['', 'draft/', 'gmail/', 'points/', 'ui/'].flatMap((folder) =>
  readdirSync(`components/${folder}`)
    .filter((name) => name.endsWith('.tsx') && !/\.(?:test|fixture)\./u.test(name))
    .map((name) => `components/${folder}${name}`),
);

interface Written {
  where: string;
  tag: string;
  attributes: Record<string, string>;
}

/** Every element of the page that the file draws, with its attributes as they are written. */
function elementsOf(path: string): Written[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const tag = node.tagName.getText();
      const attributes = node.attributes.properties.filter(ts.isJsxAttribute).map((one) => {
        const value = one.initializer;
        return [one.name.getText(), value && ts.isStringLiteral(value) ? value.text : ''];
      });
      if (/^[a-z]/u.test(tag))
        found.push({ where: `${path}: ${tag}`, tag, attributes: Object.fromEntries(attributes) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('what is drawn in Gmail’s tab, where nothing turns React’s ways into the browser’s', () => {
  const all = drawn.flatMap(elementsOf);
  const have = (wrong: (element: Written) => boolean) => all.filter(wrong).map(({ where }) => where);

  it('is all looked at', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it('hears of each letter by `onInput`', () => {
    const isTicked = ({ type }: Written['attributes']) => type === 'checkbox' || type === 'radio';
    expect(
      have(({ tag, attributes }) => 'onChange' in attributes && tag !== 'select' && !isTicked(attributes)),
    ).toEqual([]);
  });

  it('hears of the focus inside by `onFocusCapture` and `onBlurCapture`', () => {
    const fields = new Set(['input', 'textarea', 'select', 'button']);
    expect(
      have(({ tag, attributes }) => !fields.has(tag) && ('onFocus' in attributes || 'onBlur' in attributes)),
    ).toEqual([]);
  });

  it('has its strokes from the style', () => {
    const isReacts = (name: string) => /^(?:stroke|fill|clip|text|font)[A-Z]/u.test(name);
    expect(have(({ attributes }) => Object.keys(attributes).some(isReacts))).toEqual([]);
  });

  it('has no double clicks and no numbers in styles', () => {
    expect(have(({ attributes }) => 'onDoubleClick' in attributes || 'style' in attributes)).toEqual([]);
  });
});
