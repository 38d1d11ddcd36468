import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json';

const top = join(__dirname, '..');

/** What the rep reads or hears of an element, as an attribute or as a property of it. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'ariaDescription',
  'ariaLabel',
  'innerText',
  'label',
  'placeholder',
  'textContent',
  'title',
]);

/** What the system shows of an object: a notification, its buttons, an item of a menu. */
const shown = new Set(['title', 'message', 'contextMessage']);

/** Every word that the source code itself puts before the rep, in place of the catalogue. */
function writtenWords(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const add = (words: string) => {
    if (/\p{L}/u.test(words)) found.push(words.trim());
  };
  const addWritten = (node: ts.Expression | undefined) => {
    if (node) for (const words of literalsOf(node)) add(words);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) addWritten(node.expression);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(file)) && node.initializer) {
      const { initializer } = node;
      addWritten(ts.isJsxExpression(initializer) ? initializer.expression : initializer);
    }
    if (ts.isBinaryExpression(node) && isSpokenAssignment(node)) addWritten(node.right);
    if (ts.isCallExpression(node) && isSpokenSetting(node)) addWritten(node.arguments[1]);
    if (ts.isPropertyAssignment(node) && shown.has(node.name.getText(file)) && !isKey(node.initializer))
      addWritten(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A key of the catalogue is no word. */
function isKey(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) && node.text in english;
}

function isSpokenAssignment({ left, operatorToken }: ts.BinaryExpression): boolean {
  const isSpoken = ts.isPropertyAccessExpression(left) && spoken.has(left.name.text);
  return isSpoken && operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function isSpokenSetting({ expression, arguments: [name] }: ts.CallExpression): boolean {
  const isSetting = ts.isPropertyAccessExpression(expression) && expression.name.text === 'setAttribute';
  return isSetting && name !== undefined && ts.isStringLiteralLike(name) && spoken.has(name.text);
}

/** The strings that an expression may come to, and that are written into it. */
function literalsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.flatMap((span) => [...literalsOf(span.expression), span.literal.text]),
    ];
  if (!ts.isBinaryExpression(node) || !joins.has(node.operatorToken.kind)) return [];
  return [...literalsOf(node.left), ...literalsOf(node.right)];
}

/** Operators that hand on what stands beside them. */
const joins = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

const files = ['components', 'entrypoints', 'lib'].flatMap((room) =>
  readdirSync(join(top, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);

/** What is called so in every language. */
const names = new Set(['Steadfast']);

describe('words in the source code', () => {
  it.each(files)('are none of the rep’s in %s', (file) => {
    const words = writtenWords(file, readFileSync(join(top, file), 'utf8'));
    expect(words.filter((each) => !names.has(each))).toEqual([]);
  });

  it.each([
    ['<p>Remind me</p>', 'Remind me'],
    ['<p>{"Remind me"}</p>', 'Remind me'],
    ['<p>{isDue ? "Due" : text("done")}</p>', 'Due'],
    ['<p>{`due ${day}`}</p>', 'due'],
    ['<p>{isDue && "Due"}</p>', 'Due'],
    ['<a title="Open" />', 'Open'],
    ['<a aria-label={name ?? "Open"} />', 'Open'],
    ['button.textContent = "Open"', 'Open'],
    ['button.setAttribute("aria-label", "Open")', 'Open'],
    ['create({ title: "Open" })', 'Open'],
    ['const notice = { id: "open", message: isDue ? "Due" : text("done") }', 'Due'],
  ])('are found in %s', (source, words) => {
    expect(writtenWords('a.tsx', source)).toEqual([words]);
  });

  it.each([
    '<p className="due">{text("due")} · {12}</p>',
    '<p>{what === "due" ? text("due") : null}</p>',
    '<a id="open" title={text("open")} />',
    'button.setAttribute("data-row", "open")',
    'button.className = "open"',
    'if (button.title === "open") go("there")',
    'const page = { title: "openDraft" }',
  ])('are none in %s', (source) => {
    expect(writtenWords('a.tsx', source)).toEqual([]);
  });
});
