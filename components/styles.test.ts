import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = join(__dirname, '..');
const tokensFile = join('components', 'ui', 'tokens.css');
/** Carries the values themselves, in Gmail's list, where variables cost more than the badge. */
const badgeFile = join('components', 'gmail', 'row-badge.css');

const files = ['components', 'entrypoints'].flatMap((room) =>
  readdirSync(join(top, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(room, file)),
);
const read = (file: string) => readFileSync(join(top, file), 'utf8');

interface Declaration {
  property: string;
  value: string;
}

function declarationsOf(css: string): Declaration[] {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/url\(".*?"\)/g, 'url()');
  return [...plain.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.replaceAll(/\s+/g, ' ').trim() }),
  );
}

const named = 'black|white|red|green|blue|gr[ae]y|orange|yellow|silver|navy|teal|purple|maroon';
const colour = new RegExp(
  String.raw`#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(|(?<![\w-])(?:${named})(?![\w-])`,
  'i',
);

function coloursIn(css: string): string[] {
  return declarationsOf(css)
    .filter(({ property, value }) => property !== 'content' && colour.test(value))
    .map(({ property, value }) => `${property}: ${value}`);
}

/** Left and right by name, or by place in a list of four sides or corners. */
function isOfOneDirection({ property, value }: Declaration): boolean {
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(property)) return true;
  if (/^(?:text-align|float|clear|justify-\w+)$/.test(property) && /\b(?:left|right)\b/.test(value))
    return true;
  if (
    !/^(?:margin|padding|inset|border-(?:width|style|color|radius)|scroll-(?:margin|padding))$/.test(property)
  )
    return false;
  const [first, second, third, fourth] = partsOf(value);
  if (property === 'border-radius')
    return second !== undefined && (first !== second || third !== (fourth ?? second));
  return fourth !== undefined && second !== fourth;
}

/** What spaces part, outside parentheses. */
function partsOf(value: string): string[] {
  return value.match(/(?:[^\s(]|\([^)]*\))+/g) ?? [];
}

const oneDirection = (css: string) =>
  declarationsOf(css)
    .filter(isOfOneDirection)
    .map(({ property, value }) => `${property}: ${value}`);

describe('styles', () => {
  it.each(files.filter((file) => file !== tokensFile && file !== badgeFile))(
    '%s takes its colours from the tokens',
    (file) => {
      expect(coloursIn(read(file))).toEqual([]);
    },
  );

  it.each(files)('%s is the same from right to left', (file) => {
    expect(oneDirection(read(file))).toEqual([]);
  });

  it('of the badges are the values of the tokens, of the same theme', () => {
    const tokens = [...read(tokensFile).matchAll(/light-dark\((#\w{6}), (#\w{6})\)/g)];
    const rules = [...read(badgeFile).matchAll(/([^{}]+)\{([^{}]+)\}/g)];
    const strange = rules.flatMap(([, selector = '', body = '']) => {
      const isDark = selector.includes("'dark'");
      const known = new Set(tokens.map(([, light, dark]) => (isDark ? dark : light)));
      return [...body.matchAll(/(?:#|%23)([\da-f]{6})/g)]
        .filter(([, hex]) => !known.has(`#${hex}`))
        .map(([hex]) => `${selector.trim()} ${hex}`);
    });
    expect(rules.length).toBeGreaterThan(10);
    expect(strange).toEqual([]);
  });

  it.each([
    '#fff',
    'rgb(0 0 0 / 20%)',
    '1px solid red',
    'light-dark(var(--a), var(--b))',
    'color-mix(in srgb, black, var(--sf-ink))',
  ])('a colour is found in %s', (value) => {
    expect(coloursIn(`.a { background: ${value}; }`)).toHaveLength(1);
  });

  it.each(['var(--sf-ink)', 'currentcolor', 'transparent', 'Highlight', 'none', 'redraw'])(
    'no colour of its own is found in %s',
    (value) => {
      expect(coloursIn(`/* red */ .red { color: ${value}; }`)).toEqual([]);
    },
  );

  it.each([
    'margin-left: 1px',
    'left: 0',
    'border-right: 0',
    'border-top-left-radius: 1px',
    'text-align: right',
    'float: left',
    'padding: 1px 2px 3px 4px',
    'padding: 0 calc(1px + 2px) 0 0',
    'border-radius: 4px 0 0 4px',
  ])('one direction is found in %s', (declaration) => {
    expect(oneDirection(`.a { color: inherit; ${declaration}; }`)).toEqual([declaration]);
  });

  it.each([
    'margin-inline-start: 1px',
    'text-align: start',
    'float: none',
    'padding: 1px 2px 3px 2px',
    'padding: 1px 2px 3px',
    'inset: 0 calc(1px + 2px)',
    'border-radius: 4px',
  ])('both directions are served by %s', (declaration) => {
    expect(oneDirection(`.left { ${declaration}; }`)).toEqual([]);
  });
});
